import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from '../fakta/fakta-laddare.js';

interface Rad {
  readonly skriven: boolean;
  readonly publicerat: boolean;
}

/** L-16: whether the summary for everybody is written or left out, whether the matter is on the web, and whether it is secret. */
export async function offentligtBeslut(klient: Pool | PoolClient, { arende }: FaktaFraga): Promise<Rad & { readonly sekretess: boolean }> {
  const svar = await klient.query<Rad & { sekretess: boolean }>({
    name: 'fakta-offentligt-beslut',
    text: `select a.sekretess, o.sammanfattning is not null or o.avstatt_skal is not null as skriven, coalesce(o.publicerat_at is not null, false) as publicerat
      from arende a left join offentligt_beslut o on o.arende_id = a.id where a.id = $1`,
    values: [arende.id],
  });
  return svar.rows[0] ?? { skriven: false, publicerat: false, sekretess: true };
}
