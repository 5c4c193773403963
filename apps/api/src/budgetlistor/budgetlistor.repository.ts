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

/** Where a case stands after the list was frozen. */
export interface Budgetlage {
  readonly tillstand: string;
  readonly beloppTkr: number | null;
  readonly ramTkr: number | null;
  readonly ejPrioriteradBudgetar: number | null;
  readonly beslut: { readonly organ: string; readonly datum: string; readonly paragraf: number } | null;
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

  /** What has become of the cases since: their state and what the budget said. */
  async lagen(ids: readonly string[]): Promise<ReadonlyMap<string, Budgetlage>> {
    const svar = await this.pool.query<Budgetlage & { id: string }>(
      `select id, tillstand, (snapshot #>> '{context,beloppTkr}')::int as "beloppTkr", (snapshot #>> '{context,ramTkr}')::int as "ramTkr",
        (snapshot #>> '{context,ejPrioriteradBudgetar}')::int as "ejPrioriteradBudgetar", nullif(snapshot #> '{context,beslut}', 'null') as beslut from arende where id = any($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(svar.rows.map((rad) => [rad.id, rad]));
  }

  /** The frozen versions of a budget year, newest first; a year has a handful. */
  async versioner(budgetar: number): Promise<FrystVersion[]> {
    const svar = await this.pool.query<FrystVersion>(
      'select version, fryst_at as "frystAt", ram_tkr as "ramTkr", rader from budgetlista where budgetar = $1 order by version desc limit 50',
      [budgetar],
    );
    return svar.rows;
  }

  /** The initiatives that wait for the year's budget decision and are in no matter yet; those that are secret have one of their own. */
  async vantarPaBeslut(jag: Inloggad, budgetar: number): Promise<string[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ id: string }>(
      `select a.id from arende a where a.process = 'initiativ' and a.tillstand = 'i-budgetprocess' and not a.sekretess and a.snapshot #>> '{context,budgetar}' = $1
        and not exists (select 1 from beslutskoppling k where k.arende_id = a.id and k.lage = 'vantar') and ${sql} order by a.id limit 500`,
      [String(budgetar), ...varden],
    );
    return svar.rows.map(({ id }) => id);
  }

  /** The initiatives that a matter took up when it was started; null when there is no such matter. */
  async iArendet(arendeId: string): Promise<string[] | null> {
    const svar = await this.pool.query<{ id: string }>(
      'select arende_id as id from beslutskoppling where beslut_id = $1 order by arende_id',
      [arendeId],
    );
    return svar.rows.length === 0 ? null : svar.rows.map(({ id }) => id);
  }
}
