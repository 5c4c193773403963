import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** A command that a person of the group may give: to categorise a need. */
export interface Kommandopost {
  readonly nyckel: string;
  readonly personId: string;
  readonly arendeId: string;
  readonly uppgiftId: string;
  readonly forvantatSteg: number;
  /** The case came in less than a week ago: no deadline of it has passed. */
  readonly ny: boolean;
  readonly handelse: { readonly typ: string; readonly data: Readonly<Record<string, unknown>> };
}

/** Takes `antal` open tasks that nobody holds and gives each to one of its group's people. `hoppaOver` leaves out those that have been used. */
export async function valjKommandon(pool: Pool, antal: number, hoppaOver: number): Promise<Kommandopost[]> {
  const svar = await pool.query<{ id: string; arende_id: string; person_id: string; ny: boolean }>(
    `select u.id, u.arende_id, u.skapad > now() - interval '7 days' as ny, (select m.person_id from medlemskap m where m.organ_id = u.organ_id and m.roll = u.roll order by m.person_id limit 1) as person_id
     from (select * from uppgift where status = 'oppen' and typ = 'kategorisera' and innehavare_id is null order by id limit $1 offset $2) u`,
    [antal, hoppaOver],
  );
  if (svar.rows.length < antal) throw new Error(`Det finns ${svar.rows.length} uppgifter men ${antal} behövs.`);
  return svar.rows.map((rad) => ({
    ...{ nyckel: randomUUID(), personId: rad.person_id, arendeId: rad.arende_id, uppgiftId: rad.id, forvantatSteg: 1, ny: rad.ny },
    handelse: { typ: 'kategorisera', data: { kategori: 'forandringsinsats', mal: ['mal-enklare-vardag'], anteckning: null } },
  }));
}
