import type pg from 'pg';
import type { Fynd } from './fynd.js';

const SIDA = 200;

/** Hashes every stored document anew, a page at a time; the hashing is the database's, so that no document leaves it. */
export async function provaHandlingar(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  let efter = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<{ id: string; arendeId: string; ratt: boolean }>({
      name: 'verify-handlingar',
      text: `select id, arende_id as "arendeId", encode(sha256(innehall), 'hex') = hash as ratt from handling where id > $1 order by id limit ${SIDA}`,
      values: [efter],
    });
    for (const { id, arendeId, ratt } of rows)
      if (!ratt) fynd.push({ prov: 'handlingar', arendeId, text: `handlingen ${id} är inte den som lades in` });
    const sista = rows.at(-1);
    if (!sista || rows.length < SIDA) return fynd;
    efter = sista.id;
  }
}
