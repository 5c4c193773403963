import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
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

  /** The frozen versions of a budget year, newest first; a year has a handful. */
  async versioner(budgetar: number): Promise<FrystVersion[]> {
    const svar = await this.pool.query<FrystVersion>(
      'select version, fryst_at as "frystAt", ram_tkr as "ramTkr", rader from budgetlista where budgetar = $1 order by version desc limit 50',
      [budgetar],
    );
    return svar.rows;
  }
}
