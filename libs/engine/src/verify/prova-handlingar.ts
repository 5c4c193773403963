import type pg from 'pg';
import type { Fynd } from './fynd.js';
import { sidor } from './sidor.js';

const SIDA = 200;

interface Rad {
  readonly id: string;
  readonly arendeId: string;
  readonly ratt: boolean;
  readonly forseglad: boolean;
}

/** Hashes every stored document anew and proves what it says that it is, a page at a time; the hashing is the database's, so that no document leaves it. */
export async function provaHandlingar(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  const om = (arendeId: string, text: string): Fynd => ({ prov: 'handlingar', arendeId, text });
  for await (const sida of handlingarna(pool))
    for (const { id, arendeId, ratt, forseglad } of sida) {
      if (!ratt) fynd.push(om(arendeId, `handlingen ${id} är inte den som lades in`));
      if (!forseglad) fynd.push(om(arendeId, `handlingen ${id} har uppgifter om sig som inte är de som lades in`));
    }
  return fynd;
}

function handlingarna(pool: pg.Pool): AsyncGenerator<readonly Rad[]> {
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<Rad>({
      name: 'verify-handlingar',
      text: `select h.id, h.arende_id as "arendeId", encode(sha256(h.innehall), 'hex') = h.hash as ratt, handlingens_sigill(h) = h.sigill as forseglad
        from handling h where h.id > $1 order by h.id limit ${SIDA}`,
      values: [efter],
    });
    return rows;
  });
}
