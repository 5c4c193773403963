import { EntitySchema } from 'typeorm';

/** A file of an export folder: a document of the register, or what was made for the folder. */
export interface ArkivexportFil {
  exportId: string;
  vag: string;
  handlingId: string | null;
  innehall: Buffer | null;
  storlek: string;
  sha256: string;
}

export const ArkivexportFilEntity = new EntitySchema<ArkivexportFil>({
  name: 'arkivexport_fil',
  tableName: 'arkivexport_fil',
  columns: {
    exportId: { name: 'export_id', type: 'uuid', primary: true },
    vag: { type: 'text', primary: true },
    handlingId: { name: 'handling_id', type: 'uuid', nullable: true },
    innehall: { type: 'bytea', nullable: true },
    storlek: { type: 'bigint' },
    sha256: { type: 'text' },
  },
});
