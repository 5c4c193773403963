import { EntitySchema } from 'typeorm';

/** The append-only log, hash chained per case. */
export interface Handelse {
  arendeId: string;
  steg: number;
  typ: string;
  personId: string | null;
  roll: string | null;
  organId: string | null;
  forPersonId: string | null;
  vid: Date;
  data: unknown;
  franTillstand: string | null;
  tillTillstand: string;
  inlamningId: string | null;
  maskinversion: number;
  fore: string;
  kedja: string;
}

export const HandelseEntity = new EntitySchema<Handelse>({
  name: 'handelse',
  tableName: 'handelse',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    steg: { type: 'int', primary: true },
    typ: { type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    roll: { type: 'text', nullable: true },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    forPersonId: { name: 'for_person_id', type: 'text', nullable: true },
    vid: { type: 'timestamptz' },
    data: { type: 'jsonb' },
    franTillstand: { name: 'fran_tillstand', type: 'text', nullable: true },
    tillTillstand: { name: 'till_tillstand', type: 'text' },
    inlamningId: { name: 'inlamning_id', type: 'uuid', nullable: true },
    maskinversion: { type: 'int' },
    fore: { type: 'text' },
    kedja: { type: 'text' },
  },
});
