import type { Pool } from 'pg';
import type { Inloggad } from './inloggad.js';
import { rollerSql } from './roller-sql.js';
import { type PersonRad, tolkaInloggad } from './tolka-inloggad.js';

const fraga = `select p.id as person_id, p.namn, ${rollerSql('p.id', '$2::date')} as roller from person p where p.id = $1 and p.aktiv`;

/** The person with the roles that hold on the date (yyyy-mm-dd, Europe/Stockholm); null when unknown or no longer active. */
export async function lasInloggad(pool: Pool, personId: string, datum: string): Promise<Inloggad | null> {
  const { rows } = await pool.query<PersonRad>({ name: 'las-inloggad', text: fraga, values: [personId, datum] });
  return rows[0] ? tolkaInloggad(rows[0]) : null;
}
