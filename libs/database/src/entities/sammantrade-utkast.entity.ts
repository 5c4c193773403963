import { EntitySchema } from 'typeorm';

/** What somebody has typed in the forms of an item and not sent yet, so that nothing is lost when the page is read anew. */
export interface SammantradeUtkast {
  punktId: string;
  personId: string;
  falt: Readonly<Record<string, string>>;
  andrad: Date;
}

export const SammantradeUtkastEntity = new EntitySchema<SammantradeUtkast>({
  name: 'sammantrade_utkast',
  tableName: 'sammantrade_utkast',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    falt: { type: 'jsonb' },
    andrad: { type: 'timestamptz' },
  },
});
