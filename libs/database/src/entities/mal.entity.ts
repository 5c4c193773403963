import { EntitySchema } from 'typeorm';

/** An adopted goal that an initiativ can be linked to (B-24). */
export interface Mal {
  id: string;
  namn: string;
  beslutadAv: string | null;
  giltigFran: string | null;
  giltigTill: string | null;
}

export const MalEntity = new EntitySchema<Mal>({
  name: 'mal',
  tableName: 'mal',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    beslutadAv: { name: 'beslutad_av', type: 'text', nullable: true },
    giltigFran: { name: 'giltig_fran', type: 'date', nullable: true },
    giltigTill: { name: 'giltig_till', type: 'date', nullable: true },
  },
});
