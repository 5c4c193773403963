import { EntitySchema } from 'typeorm';

/** Who was named in a case or removed from it, by whom and why. Rows are only added. */
export interface ArendePersonHandelse {
  id: string;
  arendeId: string;
  personId: string;
  roll: string;
  typ: 'namngiven' | 'andrad' | 'borttagen';
  fran: string | null;
  till: string | null;
  skal: string;
  av: string;
  vid: Date;
}

export const ArendePersonHandelseEntity = new EntitySchema<ArendePersonHandelse>({
  name: 'arende_person_handelse',
  tableName: 'arende_person_handelse',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    arendeId: { name: 'arende_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    roll: { type: 'text' },
    typ: { type: 'text' },
    fran: { type: 'date', nullable: true },
    till: { type: 'date', nullable: true },
    skal: { type: 'text' },
    av: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
