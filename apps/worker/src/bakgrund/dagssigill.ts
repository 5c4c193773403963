import type pg from 'pg';
import { adderaDagar, klockslag } from '#calendar';
import { sha256 } from '#engine';

/**
 * Seals every whole day since the last seal, up to and with `sista`: SHA-256 over the seal before it and the day's links in (arende_id, steg) order,
 * as lines `<arende_id> <steg> <kedja>`. Days without events are sealed too, so that none can be taken away. Returns how many were sealed.
 */
export async function seglaDagar(pool: pg.Pool, sista: string): Promise<number> {
  let { datum, fore } = await nastaAttSegla(pool);
  let antal = 0;
  for (; datum !== null && datum <= sista; datum = adderaDagar(datum, 1)) {
    const rader = await pool.query<{ rad: string }>({
      name: 'dagens-lankar',
      text: `select arende_id || ' ' || steg || ' ' || kedja as rad from handelse where vid >= $1 and vid < $2 order by arende_id, steg`,
      values: [klockslag(datum, '00:00'), klockslag(adderaDagar(datum, 1), '00:00')],
    });
    const digest = sha256([fore, ...rader.rows.map(({ rad }) => rad)].join('\n'));
    await pool.query({
      name: 'segla-dag',
      text: 'insert into dagssigill (datum, antal, digest, fore, skapad) values ($1, $2, $3, $4, now()) on conflict (datum) do nothing',
      values: [datum, rader.rows.length, digest, fore],
    });
    fore = digest;
    antal += 1;
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
