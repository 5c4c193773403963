import { adderaDagar, klockslag } from '#calendar';
import type { Pool } from 'pg';
import { sha256 } from './kedja.js';

export interface Sigill {
  readonly datum: string;
  readonly antal: number;
  readonly digest: string;
  readonly fore: string;
}

/**
 * The seal of one day (Europe/Stockholm) of the whole log: SHA-256 over the seal before it (empty for the first) and the day's links as lines
 * `<arende_id> <steg> <kedja>` in that order. A day without events has a seal too.
 */
export async function beraknaSigill(pool: Pool, datum: string, fore: string): Promise<Sigill> {
  const { rows } = await pool.query<{ antal: number; lankar: string | null }>({
    name: 'dagens-sigill',
    text: `select count(*)::int as antal, string_agg(arende_id || ' ' || steg || ' ' || kedja, E'\\n' order by arende_id, steg) as lankar
      from handelse where vid >= $1 and vid < $2`,
    values: [klockslag(datum, '00:00'), klockslag(adderaDagar(datum, 1), '00:00')],
  });
  const { antal, lankar } = rows[0] ?? { antal: 0, lankar: null };
  return { datum, antal, digest: sha256(lankar === null ? fore : `${fore}\n${lankar}`), fore };
}
