import { EntitySchema } from 'typeorm';

/** A motion in an item: who moved what. */
export interface SammantradeYrkande {
  id: string;
  punktId: string;
  personId: string;
  slag: string;
  mening: string;
  vid: Date;
}

export const SammantradeYrkandeEntity = new EntitySchema<SammantradeYrkande>({
  name: 'sammantrade_yrkande',
  tableName: 'sammantrade_yrkande',
  columns: {
    id: { type: 'uuid', primary: true },
    punktId: { name: 'punkt_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    slag: { type: 'text' },
    mening: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
