import { EntitySchema } from 'typeorm';

/** A row of the version history of an area's service plan; the label is a name and orders nothing. */
export interface TjansteplanVersion {
  arendeId: string;
  nr: number;
  plan: string;
  omradeId: string;
  rond: string;
  planar: number;
  version: string;
  datum: string;
  forum: string | null;
  organId: string | null;
  utfall: string;
  andrat: string | null;
  aterges: boolean;
  motsagelser: unknown;
  personId: string | null;
}

export const TjansteplanVersionEntity = new EntitySchema<TjansteplanVersion>({
  name: 'tjansteplan_version',
  tableName: 'tjansteplan_version',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    nr: { type: 'int', primary: true },
    plan: { type: 'text' },
    omradeId: { name: 'omrade_id', type: 'text' },
    rond: { type: 'text' },
    planar: { type: 'int' },
    version: { type: 'text' },
    datum: { type: 'date' },
    forum: { type: 'text', nullable: true },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    utfall: { type: 'text' },
    andrat: { type: 'text', nullable: true },
    aterges: { type: 'boolean', default: false },
    motsagelser: { type: 'jsonb', default: [] },
    personId: { name: 'person_id', type: 'text', nullable: true },
  },
});
