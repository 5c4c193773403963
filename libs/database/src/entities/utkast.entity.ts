import { EntitySchema } from 'typeorm';

/** A draft of a form, one per task and person. */
export interface Utkast {
  uppgiftId: string;
  personId: string;
  version: number;
  innehall: unknown;
  andrad: Date;
}

export const UtkastEntity = new EntitySchema<Utkast>({
  name: 'utkast',
  tableName: 'utkast',
  columns: {
    uppgiftId: { name: 'uppgift_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    version: { type: 'int' },
    innehall: { type: 'jsonb' },
    andrad: { type: 'timestamptz' },
  },
});
