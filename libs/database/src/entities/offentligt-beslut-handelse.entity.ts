import { EntitySchema } from 'typeorm';

/** That somebody has shown a decision to everybody, or taken it away, outside a case's own events. Never changed. */
export interface OffentligtBeslutHandelse {
  id: string;
  beslutId: string;
  typ: 'publicerat' | 'borttaget';
  innehall: Readonly<Record<string, unknown>>;
  personId: string;
  vid: Date;
  /** The link after the event before it. */
  kedja: string;
}

export const OffentligtBeslutHandelseEntity = new EntitySchema<OffentligtBeslutHandelse>({
  name: 'offentligt_beslut_handelse',
  tableName: 'offentligt_beslut_handelse',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    beslutId: { name: 'beslut_id', type: 'uuid' },
    typ: { type: 'text' },
    innehall: { type: 'jsonb' },
    personId: { name: 'person_id', type: 'text' },
    vid: { type: 'timestamptz' },
    kedja: { type: 'text' },
  },
});
