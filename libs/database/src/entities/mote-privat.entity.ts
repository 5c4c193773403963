import { EntitySchema } from 'typeorm';

/** A member's own note on an item: read by nobody else. */
export interface MotePrivat {
  moteId: string;
  arendeId: string;
  personId: string;
  text: string;
  andrad: Date;
}

export const MotePrivatEntity = new EntitySchema<MotePrivat>({
  name: 'mote_privat',
  tableName: 'mote_privat',
  columns: {
    moteId: { name: 'mote_id', type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    text: { type: 'text' },
    andrad: { type: 'timestamptz' },
  },
});
