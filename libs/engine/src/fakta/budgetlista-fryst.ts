import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';

/** C-07: the newest frozen list of the budget year holds the case. */
export async function budgetlistaFryst(klient: Pool | PoolClient, { arende, data }: FaktaFraga): Promise<boolean> {
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
