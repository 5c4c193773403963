import type pg from 'pg';
import { sidor } from './sidor.js';

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
export function arendesidor(pool: pg.Pool, urval: 'alla' | 'oppna'): AsyncGenerator<readonly ArendePost[]> {
  return sidor(SIDA, async (efter) => {
    const { rows } = await pool.query<ArendePost>(
      `select a.id, a.process, a.maskinversion, a.tillstand, a.fas, a.steg, a.snapshot, a.pausad_sedan is not null as pausad, a.avslutad, a.kedja,
         coalesce((select json_agg(u.typ order by u.typ) from uppgift u where u.arende_id = a.id and u.status = 'oppen'), '[]') as uppgifter,
         coalesce((select json_agg(f.handelse order by f.handelse) from frist f where f.arende_id = a.id and f.slag = 'tillstand' and f.status in ('aktiv', 'pausad')), '[]') as frister
       from arende a where a.id > $1 ${urval === 'oppna' ? 'and not a.avslutad' : ''} order by a.id limit ${SIDA}`,
      [efter],
    );
    return rows;
  });
}

/** Every case in id order. */
export async function* arenden(pool: pg.Pool, urval: 'alla' | 'oppna'): AsyncGenerator<ArendePost> {
  for await (const sida of arendesidor(pool, urval)) yield* sida;
}
