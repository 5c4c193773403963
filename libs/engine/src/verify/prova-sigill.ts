import { adderaDagar } from '#calendar';
import { beraknaSigill, type Sigill } from '../dagssigill.js';
import type pg from 'pg';
import type { Fynd } from './fynd.js';

/** Recomputes the day seals in order, each with the digest of the one before it; a day that is missing between two is a fault. */
export async function provaSigill(pool: pg.Pool): Promise<readonly Fynd[]> {
  const { rows } = await pool.query<Sigill>('select datum::text as datum, antal, digest, fore from dagssigill order by datum');
  const fynd: Fynd[] = [];
  let fore: Sigill | null = null;
  for (const rad of rows) {
    const fel = await felI(pool, rad, fore);
    if (fel !== null) fynd.push({ prov: 'dagssigill', arendeId: null, text: `${rad.datum}: ${fel}` });
    fore = rad;
  }
  return fynd;
}

async function felI(pool: pg.Pool, rad: Sigill, fore: Sigill | null): Promise<string | null> {
  if (fore !== null && rad.datum !== adderaDagar(fore.datum, 1)) return `dagarna efter ${fore.datum} är inte förseglade`;
  if (rad.fore !== (fore?.digest ?? '')) return 'hänger inte ihop med sigillet före';
  const ratt = await beraknaSigill(pool, rad.datum, rad.fore);
  if (rad.digest === ratt.digest && rad.antal === ratt.antal) return null;
  return `dagens logg är inte den som förseglades (${rad.antal} händelser då, ${ratt.antal} nu)`;
}
