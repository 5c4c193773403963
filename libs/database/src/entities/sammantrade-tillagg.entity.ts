import { EntitySchema } from 'typeorm';

/** What was handed in to the protocol in an item: a statement by parties (H-25), or a note by somebody who was there. */
export interface SammantradeTillagg {
  id: string;
  punktId: string;
  slag: string;
  personId: string;
  partier: readonly string[];
  mening: string;
  vid: Date;
}

export const SammantradeTillaggEntity = new EntitySchema<SammantradeTillagg>({
  name: 'sammantrade_tillagg',
  tableName: 'sammantrade_tillagg',
  columns: {
    id: { type: 'uuid', primary: true },
    punktId: { name: 'punkt_id', type: 'uuid' },
    slag: { type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    partier: { type: 'jsonb' },
    mening: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
