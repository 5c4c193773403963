import type { Pool } from 'pg';
import { hash } from './hemlighet.js';
import type { Inloggad } from './inloggad.js';
import { rollerSql } from './roller-sql.js';
import { type PersonRad, tolkaInloggad } from './tolka-inloggad.js';

const fraga = `select p.id as person_id, p.namn, ${rollerSql('p.id', '$2::date')} as roller
  from maskinklient k join person p on p.id = k.person_id and p.aktiv where k.token_hash = $1 and k.aterkallad is null`;

/** The person that a machine's bearer token acts as; null when the token is unknown or revoked. */
export async function lasMaskinklient(pool: Pool, token: string, datum: string): Promise<Inloggad | null> {
  const { rows } = await pool.query<PersonRad>({ name: 'las-maskinklient', text: fraga, values: [hash(token), datum] });
  return rows[0] ? tolkaInloggad(rows[0]) : null;
}
