import { EntitySchema } from 'typeorm';

/** A row of a service plan; amounts are tkr per year and null is blank, not zero. */
export interface TjansteplanRad {
  plan: string;
  id: string;
  omradeId: string;
  nr: number | null;
  titel: string;
  slag: string;
  belopp: unknown;
  uppskjutet: string | null;
  ovrigt: unknown;
  arendeId: string | null;
  ordning: number;
}

export const TjansteplanRadEntity = new EntitySchema<TjansteplanRad>({
  name: 'tjansteplan_rad',
  tableName: 'tjansteplan_rad',
  columns: {
    plan: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    omradeId: { name: 'omrade_id', type: 'text' },
    nr: { type: 'int', nullable: true },
    titel: { type: 'text' },
    slag: { type: 'text' },
    belopp: { type: 'jsonb' },
    uppskjutet: { type: 'text', nullable: true },
    ovrigt: { type: 'jsonb', default: {} },
    arendeId: { name: 'arende_id', type: 'uuid', nullable: true },
    ordning: { type: 'int' },
  },
});
