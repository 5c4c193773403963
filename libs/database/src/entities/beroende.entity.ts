import { EntitySchema } from 'typeorm';

/** What an initiative needs of, or does together with, another; `tillText` is what a source names without our knowing the case. */
export interface Beroende {
  id: string;
  franArende: string;
  tillArende: string | null;
  tillText: string | null;
  slag: string;
  anmarkning: string | null;
  kalla: string;
  plan: string | null;
  skapad: Date;
  skapadAv: string | null;
  borttagen: Date | null;
  borttagenAv: string | null;
}

export const BeroendeEntity = new EntitySchema<Beroende>({
  name: 'beroende',
  tableName: 'beroende',
  columns: {
    id: { type: 'uuid', primary: true },
    franArende: { name: 'fran_arende', type: 'uuid' },
    tillArende: { name: 'till_arende', type: 'uuid', nullable: true },
    tillText: { name: 'till_text', type: 'text', nullable: true },
    slag: { type: 'text' },
    anmarkning: { type: 'text', nullable: true },
    kalla: { type: 'text' },
    plan: { type: 'text', nullable: true },
    skapad: { type: 'timestamptz' },
    skapadAv: { name: 'skapad_av', type: 'text', nullable: true },
    borttagen: { type: 'timestamptz', nullable: true },
    borttagenAv: { name: 'borttagen_av', type: 'text', nullable: true },
  },
});
