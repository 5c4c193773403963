import type { Pool, PoolClient } from 'pg';
import type { Formfraga } from './fakta-laddare.js';

/** C-16: the organs directly under the one that the form names; at most a hundred. */
export async function underordnadeOrgan(klient: Pool | PoolClient, { data }: Formfraga): Promise<string[]> {
  if (typeof data.organ !== 'string') return [];
  const svar = await klient.query<{ id: string }>({
    name: 'fakta-underordnade-organ',
    text: 'select id from organ where overordnat = $1 order by id limit 100',
    values: [data.organ],
  });
  return svar.rows.map(({ id }) => id);
}
