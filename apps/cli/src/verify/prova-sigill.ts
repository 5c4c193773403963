import { beraknaSigill, type Sigill } from '#engine';
import type pg from 'pg';
import type { Fynd } from './fynd.js';

/** Recomputes the day seals in order, each with the digest of the one before it. */
export async function provaSigill(pool: pg.Pool): Promise<readonly Fynd[]> {
  const { rows } = await pool.query<Sigill>('select datum::text as datum, antal, digest, fore from dagssigill order by datum');
  const fynd: Fynd[] = [];
  let fore = '';
  for (const rad of rows) {
    const ratt = await beraknaSigill(pool, rad.datum, fore);
    if (rad.fore !== fore) fynd.push({ prov: 'dagssigill', arendeId: null, text: `${rad.datum}: hänger inte ihop med sigillet före` });
    else if (rad.digest !== ratt.digest)
      fynd.push({
        prov: 'dagssigill',
        arendeId: null,
        text: `${rad.datum}: dagens logg är inte den som förseglades (${rad.antal} händelser då, ${ratt.antal} nu)`,
      });
    fore = rad.digest;
  }
  return fynd;
}
