import type { Pool, PoolClient } from 'pg';
import type { Formfraga } from './fakta-laddare.js';

/** B-24: the goals named in the form that are adopted and valid today. */
export async function giltigaMal(klient: Pool | PoolClient, { data, idag }: Formfraga): Promise<string[]> {
  const mal = Array.isArray(data.mal) ? data.mal.filter((id) => typeof id === 'string') : [];
  if (mal.length === 0) return [];
  const svar = await klient.query<{ id: string }>({
    name: 'fakta-giltiga-mal',
    text: `select id from mal where id = any($1) and (giltig_fran is null or giltig_fran <= $2::date) and (giltig_till is null or giltig_till >= $2::date) order by id`,
    values: [mal, idag],
  });
  return svar.rows.map((rad) => rad.id);
}
