import { EntitySchema } from 'typeorm';

/** A case that a person follows. */
export interface Bevakning {
  personId: string;
  arendeId: string;
  skapad: Date;
}

export const BevakningEntity = new EntitySchema<Bevakning>({
  name: 'bevakning',
  tableName: 'bevakning',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    skapad: { type: 'timestamptz' },
  },
});
