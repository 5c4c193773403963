import { EntitySchema } from 'typeorm';

/** A choice of a person's, for instance the columns of a list. */
export interface EgetVal {
  personId: string;
  namn: string;
  varde: unknown;
  andrad: Date;
}

export const EgetValEntity = new EntitySchema<EgetVal>({
  name: 'egna_val',
  tableName: 'egna_val',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    namn: { type: 'text', primary: true },
    varde: { type: 'jsonb' },
    andrad: { type: 'timestamptz' },
  },
});
