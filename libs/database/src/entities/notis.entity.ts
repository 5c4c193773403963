import { EntitySchema } from 'typeorm';

/** A notice to a person. */
export interface Notis {
  id: string;
  personId: string;
  arendeId: string | null;
  uppgiftId: string | null;
  typ: string;
  text: string;
  skapad: Date;
  lastAt: Date | null;
}

export const NotisEntity = new EntitySchema<Notis>({
  name: 'notis',
  tableName: 'notis',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text' },
    arendeId: { name: 'arende_id', type: 'uuid', nullable: true },
    uppgiftId: { name: 'uppgift_id', type: 'uuid', nullable: true },
    typ: { type: 'text' },
    text: { type: 'text' },
    skapad: { type: 'timestamptz' },
    lastAt: { name: 'last_at', type: 'timestamptz', nullable: true },
  },
});
