import { EntitySchema } from 'typeorm';

/** Every version of a seat's values, so that a change after they were shown can be followed. */
export interface VarderingHandelse {
  id: string;
  moteId: string;
  arendeId: string;
  ledamotId: string;
  personId: string;
  version: number;
  innehall: unknown;
  vid: Date;
}

export const VarderingHandelseEntity = new EntitySchema<VarderingHandelse>({
  name: 'vardering_handelse',
  tableName: 'vardering_handelse',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    moteId: { name: 'mote_id', type: 'uuid' },
    arendeId: { name: 'arende_id', type: 'uuid' },
    ledamotId: { name: 'ledamot_id', type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    version: { type: 'int' },
    innehall: { type: 'jsonb' },
    vid: { type: 'timestamptz' },
  },
});
