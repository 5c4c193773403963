import { EntitySchema } from 'typeorm';

/** Who was in the room from when to when. */
export interface MoteNarvaro {
  id: string;
  moteId: string;
  personId: string;
  narvarande: boolean;
  vid: Date;
}

export const MoteNarvaroEntity = new EntitySchema<MoteNarvaro>({
  name: 'mote_narvaro',
  tableName: 'mote_narvaro',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    moteId: { name: 'mote_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    narvarande: { type: 'boolean' },
    vid: { type: 'timestamptz' },
  },
});
