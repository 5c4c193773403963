import { EntitySchema } from 'typeorm';

/** One row: the version of all that roles come from (memberships, substitutions, organs). Triggers give it a new one. */
export interface Rollversion {
  en: boolean;
  version: string;
}

export const RollversionEntity = new EntitySchema<Rollversion>({
  name: 'rollversion',
  tableName: 'rollversion',
  columns: {
    en: { type: 'boolean', primary: true, default: true },
    version: { type: 'uuid' },
  },
});
