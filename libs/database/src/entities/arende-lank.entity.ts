import { EntitySchema } from 'typeorm';

/** A case's link to a matter of another authority, kept here or elsewhere (H-20). */
export interface ArendeLank {
  id: string;
  arendeId: string;
  typ: string;
  tillArendeId: string | null;
  tillOrganId: string;
  tillDnr: string;
  skapad: Date;
  skapadAv: string | null;
  /** Taken away, with the reason; the row stays. */
  borttagen: Date | null;
  borttagenAv: string | null;
  borttagenSkal: string | null;
}

export const ArendeLankEntity = new EntitySchema<ArendeLank>({
  name: 'arende_lank',
  tableName: 'arende_lank',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    typ: { type: 'text' },
    tillArendeId: { name: 'till_arende_id', type: 'uuid', nullable: true },
    tillOrganId: { name: 'till_organ_id', type: 'text' },
    tillDnr: { name: 'till_dnr', type: 'text' },
    skapad: { type: 'timestamptz' },
    skapadAv: { name: 'skapad_av', type: 'text', nullable: true },
    borttagen: { type: 'timestamptz', nullable: true },
    borttagenAv: { name: 'borttagen_av', type: 'text', nullable: true },
    borttagenSkal: { name: 'borttagen_skal', type: 'text', nullable: true },
  },
});
