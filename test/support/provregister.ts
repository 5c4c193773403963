import type { Engine, Kvitto } from '#engine';
import { randomUUID } from 'node:crypto';
import { skapaPool } from '#database';
import { skapaDatabas } from './databas.js';

const NU = new Date('2026-03-02T09:00:00Z');

/** A database of its own with two organs and two people, and short ways to what a test of the engine does. */
export async function skapaProvregister() {
  const databas = await skapaDatabas();
  const pool = skapaPool(databas.url, 4);
  await pool.query(`insert into organ (id, namn, typ) values ('agaren', 'Ägaren', 'forvaltning'), ('annan', 'Den andra', 'namnd')`);
  await pool.query(
    `insert into person (id, namn, epost, sub) values ('p-hand', 'Hand', 'a@x.example', 'p-hand'), ('p-annan', 'Annan', 'b@x.example', 'p-annan')`,
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('p-hand', 'agaren', 'handlaggare', '2021-01-01'), ('p-annan', 'annan', 'handlaggare', '2021-01-01')`,
  );
  return {
    url: databas.url,
    pool,
    nu: NU,
    starta: (engine: Engine, process: string, andrat: { sekretess?: boolean } = {}): Promise<Kvitto> =>
      engine.start({
        nyckel: randomUUID(),
        aktor: { personId: 'p-hand' },
        nu: NU,
        process,
        arendeId: randomUUID(),
        titel: 'Prov',
        organ: 'agaren',
        datum: '2026-03-02',
        data: {},
        ...andrat,
      }),
    skicka: (engine: Engine, arendeId: string, typ: string, data: Record<string, unknown> = {}): Promise<Kvitto> =>
      engine.execute({
        nyckel: randomUUID(),
        aktor: { personId: 'p-hand' },
        nu: NU,
        arendeId,
        forvantatSteg: null,
        handelse: { typ, data },
      }),
    async rader(sql: string, ...varden: unknown[]): Promise<Record<string, unknown>[]> {
      return (await pool.query<Record<string, unknown>>(sql, varden)).rows;
    },
    async stang(): Promise<void> {
      await pool.end();
      await databas.stang();
    },
  };
}

export type Provregister = Awaited<ReturnType<typeof skapaProvregister>>;
