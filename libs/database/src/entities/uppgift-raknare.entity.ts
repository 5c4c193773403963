import { EntitySchema } from 'typeorm';

/** Open tasks per organ and role, split into slots. */
export interface UppgiftRaknare {
  organId: string;
  roll: string;
  plats: number;
  antal: number;
}

export const UppgiftRaknareEntity = new EntitySchema<UppgiftRaknare>({
  name: 'uppgift_raknare',
  tableName: 'uppgift_raknare',
  columns: {
    organId: { name: 'organ_id', type: 'text', primary: true },
    roll: { type: 'text', primary: true },
    plats: { type: 'smallint', primary: true },
    antal: { type: 'int' },
  },
});
