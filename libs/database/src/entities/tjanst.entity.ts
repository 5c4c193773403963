import { EntitySchema } from 'typeorm';

/** A service with category, owner and infosäkerhetsnivå; null = the sources do not say. */
export interface Tjanst {
  id: string;
  namn: string;
  kategori: string | null;
  agare: string | null;
  infosakNiva: number | null;
  giltigTill: string | null;
  ovrigt: unknown;
}

export const TjanstEntity = new EntitySchema<Tjanst>({
  name: 'tjanst',
  tableName: 'tjanst',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    kategori: { type: 'text', nullable: true },
    agare: { type: 'text', nullable: true },
    infosakNiva: { name: 'infosak_niva', type: 'smallint', nullable: true },
    giltigTill: { name: 'giltig_till', type: 'date', nullable: true },
    ovrigt: { type: 'jsonb', default: {} },
  },
});
