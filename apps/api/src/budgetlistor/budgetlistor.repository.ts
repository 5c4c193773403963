import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Budgetlisterad } from '#engine';

export interface FrystVersion {
  readonly version: number;
  readonly frystAt: Date;
  readonly ramTkr: number | null;
  readonly rader: Budgetlisterad[];
}

@Injectable()
export class BudgetlistorRepository {
  constructor(private readonly pool: Pool) {}

  /** Which of the cases the person may not know of; they are in no line and no sum. */
  async dolda(jag: Inloggad, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ id: string }>(
      `select a.id from arende a where a.id = any($1::uuid[]) and a.sekretess and not ${sql}`,
      [[...new Set(ids)], ...varden],
    );
    return new Set(svar.rows.map(({ id }) => id));
  }

  /** The frozen versions of a budget year, newest first; a year has a handful. */
  async versioner(budgetar: number): Promise<FrystVersion[]> {
    const svar = await this.pool.query<FrystVersion>(
      'select version, fryst_at as "frystAt", ram_tkr as "ramTkr", rader from budgetlista where budgetar = $1 order by version desc limit 50',
      [budgetar],
    );
    return svar.rows;
  }
}
