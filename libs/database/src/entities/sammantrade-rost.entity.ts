import { EntitySchema } from 'typeorm';

/** How one who served voted in an item. */
export interface SammantradeRost {
  punktId: string;
  personId: string;
  rost: string;
}

export const SammantradeRostEntity = new EntitySchema<SammantradeRost>({
  name: 'sammantrade_rost',
  tableName: 'sammantrade_rost',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    rost: { type: 'text' },
  },
});
