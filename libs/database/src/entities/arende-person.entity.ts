import { EntitySchema } from 'typeorm';

/** People named in a case; without dates they are named from the start and on. */
export interface ArendePerson {
  arendeId: string;
  personId: string;
  roll: string;
  fran: string | null;
  till: string | null;
  skal: string | null;
  av: string | null;
  vid: Date | null;
}

export const ArendePersonEntity = new EntitySchema<ArendePerson>({
  name: 'arende_person',
  tableName: 'arende_person',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    roll: { type: 'text', primary: true },
    fran: { type: 'date', nullable: true },
    till: { type: 'date', nullable: true },
    skal: { type: 'text', nullable: true },
    av: { type: 'text', nullable: true },
    vid: { type: 'timestamptz', nullable: true },
  },
});
