import { EntitySchema } from 'typeorm';

/** The words that a case is found by. */
export interface ArendeSok {
  arendeId: string;
  ord: string;
}

export const ArendeSokEntity = new EntitySchema<ArendeSok>({
  name: 'arende_sok',
  tableName: 'arende_sok',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    ord: { type: 'tsvector' },
  },
});
