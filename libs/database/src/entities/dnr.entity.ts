import { EntitySchema } from 'typeorm';

/** A diary number and its case: unbroken per authority and year, given once (H-18). */
export interface Dnr {
  organId: string;
  ar: number;
  nummer: number;
  arendeId: string;
}

export const DnrEntity = new EntitySchema<Dnr>({
  name: 'dnr',
  tableName: 'dnr',
  columns: {
    organId: { name: 'organ_id', type: 'text', primary: true },
    ar: { type: 'int', primary: true },
    nummer: { type: 'int', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
  },
});
