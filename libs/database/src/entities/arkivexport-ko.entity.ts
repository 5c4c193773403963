import { EntitySchema } from 'typeorm';

/** A closed case whose export folder is to be made. */
export interface ArkivexportKo {
  arendeId: string;
  skapad: Date;
  forsok: number;
  nasta: Date;
}

export const ArkivexportKoEntity = new EntitySchema<ArkivexportKo>({
  name: 'arkivexport_ko',
  tableName: 'arkivexport_ko',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    skapad: { type: 'timestamptz' },
    forsok: { type: 'int', default: 0 },
    nasta: { type: 'timestamptz' },
  },
});
