import type { SettSteg } from '#temporal';
import type pg from 'pg';
import type { Fynd } from '#engine';

/** Holds what Temporal last saw of each case against the log: a step or a link that is not there has been lost from the register. */
export async function provaMinnen(pool: pg.Pool, minnen: AsyncIterable<SettSteg>): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for await (const { arendeId, steg, kedja } of minnen) {
    const { rows } = await pool.query<{ steg: number; kedja: string | null }>({
      name: 'verify-minne',
      text: 'select a.steg, (select h.kedja from handelse h where h.arende_id = a.id and h.steg = $2) as kedja from arende a where a.id = $1',
      values: [arendeId, steg],
    });
    const har = rows[0];
    if (!har) fynd.push({ prov: 'förlorat', arendeId, text: `ärendet saknas; Temporal såg steg ${steg}` });
    else if (har.steg < steg) fynd.push({ prov: 'förlorat', arendeId, text: `steg ${har.steg + 1}–${steg} saknas` });
    else if (har.kedja !== kedja) fynd.push({ prov: 'förlorat', arendeId, text: `steg ${steg} är ett annat än det som Temporal såg` });
  }
  return fynd;
}
