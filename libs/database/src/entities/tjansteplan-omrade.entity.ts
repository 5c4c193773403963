import { EntitySchema } from 'typeorm';

/** An area of a service plan with the totals it states and the sum check. */
export interface TjansteplanOmrade {
  plan: string;
  id: string;
  namn: string;
  version: string | null;
  status: string | null;
  summor: unknown;
  kontroll: unknown;
  ordning: number;
}

export const TjansteplanOmradeEntity = new EntitySchema<TjansteplanOmrade>({
  name: 'tjansteplan_omrade',
  tableName: 'tjansteplan_omrade',
  columns: {
    plan: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    version: { type: 'text', nullable: true },
    status: { type: 'text', nullable: true },
    summor: { type: 'jsonb' },
    kontroll: { type: 'jsonb' },
    ordning: { type: 'int' },
  },
});
