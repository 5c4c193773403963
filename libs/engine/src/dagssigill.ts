import type { Pool } from 'pg';
import { sha256 } from './kedja.js';

export interface Sigill {
  readonly datum: string;
  readonly antal: number;
  readonly digest: string;
  readonly fore: string;
}

/** The seal of one day (Europe/Stockholm) of the whole log, chained to the day before it by `fore`. */
export async function beraknaSigill(pool: Pool, datum: string, fore: string): Promise<Sigill> {
  const { rows } = await pool.query<{ antal: number; innehall: string }>(
    `select count(*)::int as antal, encode(sha256(convert_to(coalesce(string_agg(kedja, E'\\n' order by arende_id, steg), ''), 'UTF8')), 'hex') as innehall
     from handelse where vid >= ($1::date)::timestamp at time zone 'Europe/Stockholm' and vid < ($1::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
    [datum],
  );
  const { antal, innehall } = rows[0] ?? { antal: 0, innehall: '' };
  return { datum, antal, digest: sha256(`${fore}\n${datum}\n${antal}\n${innehall}`), fore };
}

/** Seals every day with events before `idag` that follows the last seal; returns how many. Repeating it seals nothing twice. */
export async function forseglaDagar(pool: Pool, idag: string, nu: Date): Promise<number> {
  const senaste = await pool.query<{ datum: string; digest: string }>(
    `select datum::text as datum, digest from dagssigill order by datum desc limit 1`,
  );
  const dagar = await pool.query<{ datum: string }>(
    `select distinct (vid at time zone 'Europe/Stockholm')::date::text as datum from handelse
     where (vid at time zone 'Europe/Stockholm')::date < $1::date and ($2::date is null or vid >= ($2::date + 1)::timestamp at time zone 'Europe/Stockholm') order by 1`,
    [idag, senaste.rows[0]?.datum ?? null],
  );
  let fore = senaste.rows[0]?.digest ?? '';
  let antal = 0;
  for (const { datum } of dagar.rows) {
    const sigill = await beraknaSigill(pool, datum, fore);
    const { rowCount } = await pool.query(
      'insert into dagssigill (datum, antal, digest, fore, skapad) values ($1, $2, $3, $4, $5) on conflict (datum) do nothing',
      [datum, sigill.antal, sigill.digest, fore, nu],
    );
    antal += rowCount ?? 0;
    fore = sigill.digest;
  }
  return antal;
}
