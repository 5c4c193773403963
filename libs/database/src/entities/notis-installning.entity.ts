import { EntitySchema } from 'typeorm';

/** What a person wants by mail. */
export interface NotisInstallning {
  personId: string;
  typ: string;
  epost: boolean;
  sammandrag: boolean;
}

export const NotisInstallningEntity = new EntitySchema<NotisInstallning>({
  name: 'notis_installning',
  tableName: 'notis_installning',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    typ: { type: 'text', primary: true },
    epost: { type: 'boolean', default: true },
    sammandrag: { type: 'boolean', default: false },
  },
});
