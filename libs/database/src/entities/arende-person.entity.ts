import { EntitySchema } from 'typeorm';

/** People named in a case. */
export interface ArendePerson {
  arendeId: string;
  personId: string;
  roll: string;
}

export const ArendePersonEntity = new EntitySchema<ArendePerson>({
  name: 'arende_person',
  tableName: 'arende_person',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    roll: { type: 'text', primary: true },
  },
});
