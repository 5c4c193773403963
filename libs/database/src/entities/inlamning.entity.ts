import { EntitySchema } from 'typeorm';

/** A submitted form; never changed. */
export interface Inlamning {
  id: string;
  arendeId: string;
  uppgiftId: string | null;
  formular: string;
  schemaVersion: number;
  innehall: unknown;
  hash: string;
  personId: string | null;
  vid: Date;
}

export const InlamningEntity = new EntitySchema<Inlamning>({
  name: 'inlamning',
  tableName: 'inlamning',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    uppgiftId: { name: 'uppgift_id', type: 'uuid', nullable: true },
    formular: { type: 'text' },
    schemaVersion: { name: 'schema_version', type: 'int' },
    innehall: { type: 'jsonb' },
    hash: { type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    vid: { type: 'timestamptz' },
  },
});
