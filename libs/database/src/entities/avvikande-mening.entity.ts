import { EntitySchema } from 'typeorm';

/** A deviating view with the name of who has it. */
export interface AvvikandeMening {
  id: string;
  moteId: string;
  arendeId: string;
  personId: string;
  mening: string;
  vid: Date;
}

export const AvvikandeMeningEntity = new EntitySchema<AvvikandeMening>({
  name: 'avvikande_mening',
  tableName: 'avvikande_mening',
  columns: {
    id: { type: 'uuid', primary: true },
    moteId: { name: 'mote_id', type: 'uuid' },
    arendeId: { name: 'arende_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    mening: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
