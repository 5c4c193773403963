import type { Pool, PoolClient } from 'pg';
import type { Formfraga } from './fakta-laddare.js';

/** the organ named in the form may own common services today. */
export async function arLeverantor(klient: Pool | PoolClient, { data, idag }: Formfraga): Promise<boolean> {
  if (typeof data.organ !== 'string') return false;
  const svar = await klient.query<{ ar: boolean }>({
    name: 'fakta-ar-leverantor',
    text: `select exists (select 1 from organ where id = $1 and leverantor and (giltig_fran is null or giltig_fran <= $2::date) and (giltig_till is null or giltig_till >= $2::date)) as ar`,
    values: [data.organ, idag],
  });
  return svar.rows[0]?.ar ?? false;
}
