import { EntitySchema } from 'typeorm';

/** One seat's values for one item; hidden from others until all have valued or the day has passed. */
export interface Vardering {
  moteId: string;
  arendeId: string;
  ledamotId: string;
  personId: string;
  lage: string;
  nytta: number | null;
  effektivitet: number | null;
  innovation: number | null;
  skal: unknown;
  version: number;
  vid: Date;
}

export const VarderingEntity = new EntitySchema<Vardering>({
  name: 'vardering',
  tableName: 'vardering',
  columns: {
    moteId: { name: 'mote_id', type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    ledamotId: { name: 'ledamot_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text' },
    lage: { type: 'text' },
    nytta: { type: 'smallint', nullable: true },
    effektivitet: { type: 'smallint', nullable: true },
    innovation: { type: 'smallint', nullable: true },
    skal: { type: 'jsonb' },
    version: { type: 'int' },
    vid: { type: 'timestamptz' },
  },
});
