import type { Pool, PoolClient } from 'pg';
import type { Formfraga } from './fakta-laddare.js';

/** B-32: every service that those named in the form require, directly or through another. */
export async function forutsattaTjanster(klient: Pool | PoolClient, { data }: Formfraga): Promise<{ id: string; namn: string }[]> {
  const rader: unknown[] = Array.isArray(data.tjanster) ? data.tjanster : [];
  const namn = rader.flatMap((rad) => {
    const ett: unknown = typeof rad === 'object' && rad !== null ? Reflect.get(rad, 'namn') : null;
    return typeof ett === 'string' ? [ett.trim().toLowerCase()] : [];
  });
  if (namn.length === 0) return [];
  const svar = await klient.query<{ id: string; namn: string }>({
    name: 'fakta-forutsatta-tjanster',
    text: `with recursive krav(id) as (
        select f.value from tjanst t cross join jsonb_array_elements_text(coalesce(t.ovrigt->'forutsatter', '[]')) f where lower(t.namn) = any($1)
        union select f.value from krav k join tjanst t on t.id = k.id cross join jsonb_array_elements_text(coalesce(t.ovrigt->'forutsatter', '[]')) f)
      select t.id, t.namn from krav k join tjanst t on t.id = k.id order by t.id`,
    values: [namn],
  });
  return svar.rows;
}
