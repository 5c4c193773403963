import { EntitySchema } from 'typeorm';

/** A service plan as its own source names it, with the decision that adopted it; null = the source does not say. */
export interface TjansteplanHuvud {
  id: string;
  titel: string;
  beslutOrgan: string | null;
  beslutDatum: string | null;
  dnr: string | null;
  reviderad: string | null;
}

export const TjansteplanEntity = new EntitySchema<TjansteplanHuvud>({
  name: 'tjansteplan',
  tableName: 'tjansteplan',
  columns: {
    id: { type: 'text', primary: true },
    titel: { type: 'text' },
    beslutOrgan: { name: 'beslut_organ', type: 'text', nullable: true },
    beslutDatum: { name: 'beslut_datum', type: 'date', nullable: true },
    dnr: { type: 'text', nullable: true },
    reviderad: { type: 'date', nullable: true },
  },
});
