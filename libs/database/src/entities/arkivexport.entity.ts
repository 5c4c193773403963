import { EntitySchema } from 'typeorm';

/** The export folder of a closed case, as it was made; a new one is made when the case has changed. */
export interface Arkivexport {
  id: string;
  arendeId: string;
  nr: number;
  steg: number;
  mapp: string;
  digest: string;
  antal: number;
  storlek: string;
  saknas: string[];
  skapad: Date;
}

export const ArkivexportEntity = new EntitySchema<Arkivexport>({
  name: 'arkivexport',
  tableName: 'arkivexport',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    nr: { type: 'int' },
    steg: { type: 'int' },
    mapp: { type: 'text' },
    digest: { type: 'text' },
    antal: { type: 'int' },
    storlek: { type: 'bigint' },
    saknas: { type: 'jsonb' },
    skapad: { type: 'timestamptz' },
  },
});
