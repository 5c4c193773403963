import { EntitySchema } from 'typeorm';

/** A change of the delegation register that one person has proposed and another has decided. */
export interface Delegationsandring {
  id: string;
  slag: string;
  punktId: string;
  innehall: unknown;
  skal: string;
  foreslagenAv: string;
  foreslagenAt: Date;
  status: string;
  avgjordAv: string | null;
  avgjordAt: Date | null;
  avgjordSkal: string | null;
}

export const DelegationsandringEntity = new EntitySchema<Delegationsandring>({
  name: 'delegationsandring',
  tableName: 'delegationsandring',
  columns: {
    id: { type: 'uuid', primary: true },
    slag: { type: 'text' },
    punktId: { name: 'punkt_id', type: 'text' },
    innehall: { type: 'jsonb' },
    skal: { type: 'text' },
    foreslagenAv: { name: 'foreslagen_av', type: 'text' },
    foreslagenAt: { name: 'foreslagen_at', type: 'timestamptz' },
    status: { type: 'text' },
    avgjordAv: { name: 'avgjord_av', type: 'text', nullable: true },
    avgjordAt: { name: 'avgjord_at', type: 'timestamptz', nullable: true },
    avgjordSkal: { name: 'avgjord_skal', type: 'text', nullable: true },
  },
});
