import type { PoolClient, Pool } from 'pg';
import type { ArendeRad } from './rader.js';

export interface FaktaFraga {
  readonly arende: ArendeRad;
  readonly data: Readonly<Record<string, unknown>>;
  readonly idag: string;
}

export type FaktaLaddare = (klient: Pool | PoolClient, fraga: FaktaFraga) => Promise<unknown>;

/** Register facts that rules may name. A new fact is one line here and one small query. */
export const faktaladdare: Readonly<Record<string, FaktaLaddare>> = {
  budgetlistaFryst,
  giltigaMal,
};

/** Loads the facts in the transaction, so that they hold in the same instant as the decision. */
export async function laddaFakta(klient: Pool | PoolClient, namn: readonly string[], fraga: FaktaFraga): Promise<Record<string, unknown>> {
  const fakta: Record<string, unknown> = {};
  for (const ett of namn) {
    const ladda = faktaladdare[ett];
    if (!ladda) throw new Error(`Faktan ${ett} har ingen laddare`);
    fakta[ett] = await ladda(klient, fraga);
  }
  return fakta;
}

/** C-07: the newest frozen list of the budget year holds the case. */
async function budgetlistaFryst(klient: Pool | PoolClient, { arende, data }: FaktaFraga): Promise<boolean> {
  const budgetar =
    typeof data.budgetar === 'number' ? data.budgetar : (arende.snapshot as { context?: { budgetar?: unknown } }).context?.budgetar;
  if (typeof budgetar !== 'number') return false;
  const svar = await klient.query<{ finns: boolean }>({
    name: 'fakta-budgetlista-fryst',
    text: `select exists (select 1 from (select rader from budgetlista where budgetar = $1 order by version desc limit 1) l
      where l.rader @> jsonb_build_array(jsonb_build_object('arendeId', $2::text))) as finns`,
    values: [budgetar, arende.id],
  });
  return svar.rows[0]?.finns ?? false;
}

/** B-24: the goals named in the form that are adopted and valid today. */
async function giltigaMal(klient: Pool | PoolClient, { data, idag }: FaktaFraga): Promise<string[]> {
  const mal = Array.isArray(data.mal) ? data.mal.filter((id) => typeof id === 'string') : [];
  if (mal.length === 0) return [];
  const svar = await klient.query<{ id: string }>({
    name: 'fakta-giltiga-mal',
    text: `select id from mal where id = any($1) and (giltig_fran is null or giltig_fran <= $2::date) and (giltig_till is null or giltig_till >= $2::date) order by id`,
    values: [mal, idag],
  });
  return svar.rows.map((rad) => rad.id);
}
