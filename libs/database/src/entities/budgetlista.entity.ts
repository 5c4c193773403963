import { EntitySchema } from 'typeorm';

/** A frozen, versioned list of priority (C-07). */
export interface Budgetlista {
  id: string;
  budgetar: number;
  version: number;
  ersatter: string | null;
  ramTkr: number | null;
  rader: unknown;
  hash: string;
  frystAv: string | null;
  frystAt: Date;
}

export const BudgetlistaEntity = new EntitySchema<Budgetlista>({
  name: 'budgetlista',
  tableName: 'budgetlista',
  columns: {
    id: { type: 'uuid', primary: true },
    budgetar: { type: 'int' },
    version: { type: 'int' },
    ersatter: { type: 'uuid', nullable: true },
    ramTkr: { name: 'ram_tkr', type: 'int', nullable: true },
    rader: { type: 'jsonb' },
    hash: { type: 'text' },
    frystAv: { name: 'fryst_av', type: 'text', nullable: true },
    frystAt: { name: 'fryst_at', type: 'timestamptz' },
  },
});
