import { EntitySchema } from 'typeorm';

/** How one who served voted in an item: in the main vote, or in a question that was settled beside it. */
export interface SammantradeRost {
  punktId: string;
  personId: string;
  rost: string;
  /** 0 for the main vote, else the number of the question. */
  omgang: number;
}

export const SammantradeRostEntity = new EntitySchema<SammantradeRost>({
  name: 'sammantrade_rost',
  tableName: 'sammantrade_rost',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    rost: { type: 'text' },
    omgang: { type: 'int', primary: true, default: 0 },
  },
});
