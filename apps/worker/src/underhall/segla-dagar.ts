import type pg from 'pg';
import { adderaDagar } from '#calendar';
import { beraknaSigill } from '#engine';

/** Seals every whole day since the last seal, up to and with `sista`. Days without events are sealed too, so that none can be taken away. Returns how many were sealed. */
export async function seglaDagar(pool: pg.Pool, sista: string, avbrott: AbortSignal): Promise<number> {
  let { datum, fore } = await nastaAttSegla(pool);
  let antal = 0;
  for (; datum !== null && datum <= sista && !avbrott.aborted; datum = adderaDagar(datum, 1)) {
    const sigill = await beraknaSigill(pool, datum, fore);
    const { rowCount } = await pool.query({
      name: 'segla-dag',
      text: 'insert into dagssigill (datum, antal, digest, fore, skapad) values ($1, $2, $3, $4, now()) on conflict (datum) do nothing',
      values: [datum, sigill.antal, sigill.digest, fore],
    });
    fore = sigill.digest;
    antal += rowCount ?? 0;
  }
  return antal;
}

async function nastaAttSegla(pool: pg.Pool): Promise<{ datum: string | null; fore: string }> {
  const svar = await pool.query<{ datum: string | null; fore: string | null }>(`select
    coalesce((select to_char(max(datum) + 1, 'YYYY-MM-DD') from dagssigill), (select to_char(min(vid) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from handelse)) as datum,
    (select digest from dagssigill order by datum desc limit 1) as fore`);
  const rad = svar.rows[0];
  return { datum: rad?.datum ?? null, fore: rad?.fore ?? '' };
}
