import { randomUUID } from 'node:crypto';
import { createEngine, Nekad, verifieraRegistret, type Engine } from '#engine';
import { skapaPool } from '#database';
import type { MaskinHandelse, MaskinStart } from '#machines';
import type pg from 'pg';
import { setup } from 'xstate';
import { skapaDatabas } from '../support/databas.js';
import { provprocess } from '../support/provprocess.js';
import { provslakt } from '../support/provslakt.js';

const nu = new Date('2026-03-02T09:00:00Z');

/** Takes its first step alone and starts a child with its second: the same event, that brings more only the second time. */
const provdelare = provprocess({
  namn: 'provdelare',
  machine: setup({
    types: { context: {} as { organ: string }, events: {} as MaskinHandelse, input: {} as MaskinStart },
    actions: { startaBarn: (() => undefined) as (_: unknown, params: { barn: string }) => void },
  }).createMachine({
    id: 'provdelare',
    initial: 'forst',
    context: ({ input }) => ({ organ: input.organ }),
    states: {
      forst: { on: { steg: 'sedan' } },
      sedan: { on: { steg: 'vantar' } },
      vantar: { entry: [{ type: 'startaBarn', params: { barn: 'yttrande' } }] },
    },
  }),
  egna: { steg: {} },
  barn: {
    yttrande: {
      process: 'provbarn',
      for: () => ['agaren'],
      titel: () => 'Yttrande',
      organ: () => 'agaren',
      data: (_kontext, { idag }) => ({ senast: idag }),
      utfall: 'yttrande-inkom',
      personer: () => [],
    },
  },
});

describe('commands that are given at the same time', () => {
  let databas: Awaited<ReturnType<typeof skapaDatabas>>;
  let pool: pg.Pool;
  let engine: Engine;

  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = skapaPool(databas.url, 8);
    await pool.query(`insert into organ (id, namn, typ) values ('agaren', 'Ägaren', 'forvaltning')`);
    await pool.query(`insert into person (id, namn, epost, sub) values ('p', 'Prov', 'a@x.example', 'p')`);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('p', 'agaren', 'handlaggare', '2021-01-01')`);
  });
  beforeEach(async () => {
    engine = createEngine({ pool, processer: { ...provslakt, provdelare } });
    // The kind of event has been seen once.
    await steg(await starta());
  });
  afterEach(() => engine.stang());
  afterAll(async () => {
    await pool.end();
    await databas.stang();
  });

  const starta = async () => {
    const arendeId = randomUUID();
    const start = { process: 'provdelare', titel: 'Prov', organ: 'agaren', datum: '2026-03-02', data: {} };
    await engine.start({ nyckel: `start/${arendeId}`, aktor: { personId: 'p' }, nu, arendeId, ...start });
    return arendeId;
  };
  const startade = (antal: number) => Promise.all(Array.from({ length: antal }, starta));
  const steg = (arendeId: string, mer: { nyckel?: string; forvantatSteg?: number } = {}) =>
    engine.execute({
      nyckel: mer.nyckel ?? randomUUID(),
      aktor: { personId: 'p' },
      nu,
      arendeId,
      forvantatSteg: mer.forvantatSteg ?? 1,
      handelse: { typ: 'steg', data: {} },
    });
  const utfall = (lofte: Promise<{ steg: number }>) =>
    lofte.then(
      (kvitto) => kvitto.steg,
      (fel: unknown) => (fel instanceof Nekad ? fel.kod : 'fel'),
    );
  const transaktioner = async (ids: readonly string[]) => {
    const svar = await pool.query<{ n: number }>(
      'select count(distinct xmin::text)::int as n from handelse where arende_id = any($1) and steg = 2',
      [ids],
    );
    return svar.rows[0]?.n;
  };
  const loggade = async (ids: readonly string[]) =>
    (await pool.query<{ n: number }>('select count(*)::int as n from handelse where arende_id = any($1) and steg > 1', [ids])).rows[0]?.n;

  it('go together while one is on its way, each with its own answer', async () => {
    const ids = await startade(20);
    const kvitton = await Promise.all(ids.map((id) => steg(id)));
    expect(kvitton.map(({ arendeId }) => arendeId)).toEqual(ids);
    expect(await transaktioner(ids)).toBe(2);
    expect((await verifieraRegistret(pool, { ...provslakt, provdelare })).fynd).toEqual([]);
  });

  it('are refused each by itself', async () => {
    const ids = await startade(6);
    const svar = await Promise.all(ids.map((id, nr) => utfall(steg(id, nr % 2 === 0 ? {} : { forvantatSteg: 9 }))));
    expect(svar).toEqual([2, 'inaktuellt-steg', 2, 'inaktuellt-steg', 2, 'inaktuellt-steg']);
    expect(await loggade(ids)).toBe(3);
  });

  it('are done once when the same is sent twice, and take a case one after the other', async () => {
    const [a = '', b = '', c = ''] = await startade(3);
    const nyckel = randomUUID();
    expect(await Promise.all([steg(a), steg(b, { nyckel }), steg(b, { nyckel }), steg(c), steg(c)].map(utfall))).toEqual(
      expect.arrayContaining([2, 2, 2, 2, 'inaktuellt-steg']),
    );
    expect(await loggade([a, b, c])).toBe(3);
  });

  it('refuse a key that two different commands have', async () => {
    const [a = '', b = '', c = ''] = await startade(3);
    const nyckel = randomUUID();
    const svar = await Promise.all([steg(a), steg(b, { nyckel }), steg(c, { nyckel })].map(utfall));
    expect(svar.filter((ett) => ett === 2)).toHaveLength(2);
    expect(svar).toContain('nyckel-ateranvand');
    expect(await loggade([a, b, c])).toBe(2);
  });

  it('do not wait for a case that somebody else holds', async () => {
    const [hallen = '', ...fria] = await startade(6);
    const annan = await pool.connect();
    try {
      await annan.query('begin');
      await annan.query('select 1 from arende where id = $1 for update', [hallen]);
      let klar = false;
      const vantar = steg(hallen).then((kvitto) => {
        klar = true;
        return kvitto.steg;
      });
      const [forst = '', ...resten] = fria;
      expect(await Promise.all([steg(forst), ...resten.map((id) => steg(id))].map(utfall))).toEqual([2, 2, 2, 2, 2]);
      const bland = await startade(3);
      const [enTill = ''] = bland;
      expect(await Promise.all(bland.map((id) => utfall(steg(id))))).toEqual([2, 2, 2]);
      expect({ klar, enTill: await utfall(steg(enTill)) }).toEqual({ klar: false, enTill: 'inaktuellt-steg' });
      await annan.query('commit');
      expect(await vantar).toBe(2);
    } finally {
      annan.release();
    }
  });

  it('that bring more with them are given by themselves', async () => {
    const ids = await startade(4);
    await Promise.all(ids.slice(1).map((id) => steg(id)));
    const [forst = '', ...flera] = ids;
    const kvitton = await Promise.all([steg(forst), ...flera.map((id) => steg(id, { forvantatSteg: 2 }))]);
    expect(kvitton.map(({ tillstand }) => tillstand)).toEqual(['sedan', 'vantar', 'vantar', 'vantar']);
    expect(kvitton.map(({ startadeArenden = [] }) => startadeArenden.length)).toEqual([0, 1, 1, 1]);
    expect((await verifieraRegistret(pool, { ...provslakt, provdelare })).fynd).toEqual([]);
  });

  it('are all taken but the one that cannot be written', async () => {
    const ids = await startade(6);
    await pool.query(`create function provhinder() returns trigger language plpgsql as $$ begin
      if new.arende_id = '${ids[3]}' then raise exception 'hindrad'; end if; return new; end $$`);
    await pool.query('create trigger provhinder before insert on handelse for each row execute function provhinder()');
    try {
      expect(await Promise.all(ids.map((id) => utfall(steg(id))))).toEqual([2, 2, 2, 'fel', 2, 2]);
    } finally {
      await pool.query('drop trigger provhinder on handelse');
      await pool.query('drop function provhinder');
    }
    expect(await loggade(ids)).toBe(5);
    expect(await utfall(steg(ids[3] ?? ''))).toBe(2);
  });
});
