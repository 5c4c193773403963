import { EntitySchema } from 'typeorm';

/** The sealed digest of one day of the log. */
export interface Dagssigill {
  datum: string;
  antal: number;
  digest: string;
  fore: string;
  skapad: Date;
}

export const DagssigillEntity = new EntitySchema<Dagssigill>({
  name: 'dagssigill',
  tableName: 'dagssigill',
  columns: {
    datum: { type: 'date', primary: true },
    antal: { type: 'int' },
    digest: { type: 'text' },
    fore: { type: 'text' },
    skapad: { type: 'timestamptz' },
  },
});
