import { EntitySchema } from 'typeorm';

/** Who took, left or handed over a task. */
export interface UppgiftHandelse {
  id: string;
  uppgiftId: string;
  typ: string;
  personId: string | null;
  tillPersonId: string | null;
  skal: string | null;
  vid: Date;
}

export const UppgiftHandelseEntity = new EntitySchema<UppgiftHandelse>({
  name: 'uppgift_handelse',
  tableName: 'uppgift_handelse',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    uppgiftId: { name: 'uppgift_id', type: 'uuid' },
    typ: { type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    tillPersonId: { name: 'till_person_id', type: 'text', nullable: true },
    skal: { type: 'text', nullable: true },
    vid: { type: 'timestamptz' },
  },
});
