import { EntitySchema } from 'typeorm';

/** A body, unit or forum with its validity and successor. */
export interface Organ {
  id: string;
  namn: string;
  typ: string;
  overordnat: string | null;
  giltigFran: string | null;
  giltigTill: string | null;
  efterfoljare: string | null;
  leverantor: boolean;
  moten: unknown;
  ovrigt: unknown;
}

export const OrganEntity = new EntitySchema<Organ>({
  name: 'organ',
  tableName: 'organ',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    typ: { type: 'text' },
    overordnat: { type: 'text', nullable: true },
    giltigFran: { name: 'giltig_fran', type: 'date', nullable: true },
    giltigTill: { name: 'giltig_till', type: 'date', nullable: true },
    efterfoljare: { type: 'text', nullable: true },
    leverantor: { type: 'boolean', default: false },
    moten: { type: 'jsonb', nullable: true },
    ovrigt: { type: 'jsonb', default: {} },
  },
});
