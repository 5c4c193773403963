import type { Pool, PoolClient } from 'pg';
import type { Formfraga } from './fakta-laddare.js';

/** H-23, H-36: the types of the organs that the form names (id → type); one that does not exist is left out. */
export async function organtyper(klient: Pool | PoolClient, { data, idag }: Formfraga): Promise<Record<string, string>> {
  const ids = [data.organ, data.instanser].flat().filter((id) => typeof id === 'string');
  if (ids.length === 0) return {};
  const svar = await klient.query<{ id: string; typ: string }>({
    name: 'fakta-organtyper',
    text: 'select id, typ from organ where id = any($1) and (giltig_till is null or giltig_till >= $2)',
    values: [ids, idag],
  });
  return Object.fromEntries(svar.rows.map(({ id, typ }) => [id, typ]));
}
