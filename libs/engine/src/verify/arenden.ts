import type pg from 'pg';

export interface ArendePost {
  readonly id: string;
  readonly process: string;
  readonly maskinversion: number;
  readonly tillstand: string;
  readonly fas: string;
  readonly steg: number;
  readonly snapshot: unknown;
  readonly pausad: boolean;
  readonly avslutad: boolean;
  readonly kedja: string;
  /** Types of the open tasks. */
  readonly uppgifter: readonly string[];
  /** Events of the active and paused deadlines of the state. */
  readonly frister: readonly string[];
}

const SIDA = 500;

/** Every case in id order, a page at a time, read in one statement each so that a case is seen whole while people work. */
export async function* arenden(pool: pg.Pool, urval: 'alla' | 'oppna'): AsyncGenerator<ArendePost> {
  let efter = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<ArendePost>(
      `select a.id, a.process, a.maskinversion, a.tillstand, a.fas, a.steg, a.snapshot, a.pausad_sedan is not null as pausad, a.avslutad, a.kedja,
         coalesce((select json_agg(u.typ order by u.typ) from uppgift u where u.arende_id = a.id and u.status = 'oppen'), '[]') as uppgifter,
         coalesce((select json_agg(f.handelse order by f.handelse) from frist f where f.arende_id = a.id and f.slag = 'tillstand' and f.status in ('aktiv', 'pausad')), '[]') as frister
       from arende a where a.id > $1 ${urval === 'oppna' ? 'and not a.avslutad' : ''} order by a.id limit ${SIDA}`,
      [efter],
    );
    yield* rows;
    const sista = rows.at(-1);
    if (!sista || rows.length < SIDA) return;
    efter = sista.id;
  }
}
