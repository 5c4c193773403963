import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import pino from 'pino';
import { adderaDagar, datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { verifiera } from '../../apps/cli/src/verify/verifiera.js';
import { Natt } from '../../apps/worker/src/underhall/natt.js';
import { Matvarden } from '../../apps/worker/src/karna/matvarden.js';
import { Reserv } from '../../apps/worker/src/underhall/reserv.service.js';
import { Svep } from '../../apps/worker/src/underhall/svep.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { skapaDatabas, type Testdatabas } from '../support/databas.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

const TID = 90_000;
const DYGN = 24 * 3_600_000;
const logg = pino({ level: 'silent' });

/** The work behind the counter, each part by itself and, last, with two workers at once. */
describe('behind the counter', () => {
  let databas: Testdatabas;
  let pool: pg.Pool;
  let engine: Engine;
  const pooler: pg.Pool[] = [];
  const egenPool = () => {
    const ny = skapaPool(databas.url, 4);
    pooler.push(ny);
    return ny;
  };

  beforeAll(async () => {
    databas = await skapaDatabas();
    pool = egenPool();
    engine = createEngine({ pool, processer });
    await pool.query(`insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'),
      ('strategiska-samordningsgruppen', 'SSG', 'samordningsgrupp'), ('kommunfullmaktige', 'KF', 'kf')`);
    await pool.query(
      `insert into person (id, namn, epost, sub) values ('p-lev', 'Lev', 'a@x.example', 'p-lev'), ('p-forslag', 'F', 'b@x.example', 'p-forslag')`,
    );
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('p-lev', 'intraservice', 'leverantorsforetradare', '2021-01-01')`,
    );
    await pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
  }, TID);
  afterAll(async () => {
    await engine.stang();
    await Promise.all(pooler.map((en) => en.end()));
    await databas.stang();
  }, TID);

  async function starta(nu: Date): Promise<string> {
    const arendeId = randomUUID();
    const titel = 'Gemensam bokning';
    await engine.start({
      ...{
        nyckel: `start/${arendeId}`,
        aktor: { personId: 'p-forslag' },
        nu,
        process: 'initiativ',
        arendeId,
        titel,
        organ: 'intraservice',
      },
      datum: datumI(nu),
      data: {
        titel,
        organ: 'intraservice',
        behov: 'x',
        ursprung: 'kunddialog',
        avser: 'forandringsinsats',
        mal: ['mal-1'],
        arbetssatt: 'y',
      },
      personer: [{ personId: 'p-forslag', roll: 'forslagsstallare' }],
    });
    return arendeId;
  }
  async function antal(varifran: string, ...varden: unknown[]): Promise<number> {
    const { rows } = await pool.query<{ antal: number }>(`select count(*)::int as antal from ${varifran}`, varden);
    return rows[0]?.antal ?? 0;
  }
  const sena = (ids: readonly string[]) =>
    antal(`frist where arende_id = any($1) and status = 'aktiv' and at < now() - interval '10 seconds'`, ids);

  const svepFor = (egen: pg.Pool, matvarden = new Matvarden()) => new Svep(egen, createEngine({ pool: egen, processer }), logg, matvarden);
  const aldrig = new AbortController().signal;

  it(
    'the reserves of two workers fire each late deadline once, without Temporal, when the schedule stands still',
    async () => {
      const ids = await Promise.all(Array.from({ length: 6 }, () => starta(new Date(Date.now() - 60 * DYGN))));
      expect(await sena(ids)).toBeGreaterThan(0);
      const reserver = [egenPool(), egenPool()].map((egen) => {
        const matvarden = new Matvarden();
        return new Reserv(egen, logg, matvarden, svepFor(egen, matvarden));
      });
      for (const en of reserver) en.onApplicationBootstrap();
      await vantaTills('Sena frister', async () => (await sena(ids)) === 0);
      await Promise.all(reserver.map((en) => en.beforeApplicationShutdown()));
      const fyrade = await antal(`frist where arende_id = any($1) and slag = 'tillstand' and status = 'utford'`, ids);
      expect(fyrade).toBeGreaterThanOrEqual(ids.length);
      expect(await antal(`handelse where arende_id = any($1) and typ like 'frist/%'`, ids)).toBe(fyrade);
    },
    TID,
  );

  it(
    'a sweep goes on past what cannot be fired, tells what it found, and leaves what is not late enough',
    async () => {
      const [trasigt = '', sent = '', strax = ''] = await Promise.all([1, 2, 3].map(() => starta(new Date())));
      const forfall = (id: string, sekunder: number) =>
        pool.query(
          `update frist set at = now() - make_interval(secs => $2) where id = (select id from frist where arende_id = $1 and status = 'aktiv' and slag = 'tillstand' order by at limit 1)`,
          [id, sekunder],
        );
      await forfall(trasigt, 90);
      await forfall(sent, 70);
      await forfall(strax, 30);
      await pool.query(`update arende set process = 'okand' where id = $1`, [trasigt]);
      const matvarden = new Matvarden();
      expect(await svepFor(egenPool(), matvarden).svep('svep', { sen: 60, avbrott: aldrig })).toMatchObject({ sena: 2, fyrade: 1 });
      await pool.query(`update arende set process = 'initiativ' where id = $1`, [trasigt]);
      expect(await antal(`frist where arende_id = $1 and status = 'aktiv' and at < now()`, strax)).toBe(1);
      const funna = (await matvarden.funna.get()).values.map(({ labels, value }) => [labels.jobb, labels.vad, value]);
      expect(funna).toEqual([
        ['svep', 'sena', 2],
        ['svep', 'fyrade', 1],
        ['svep', 'vackta', 0],
      ]);
      const lag = (await matvarden.efterslapning.get()).values.find(({ labels }) => labels.vad === 'frist')?.value ?? 0;
      expect(lag).toBeGreaterThanOrEqual(90);
      expect((await svepFor(egenPool()).svep('reserv', { sen: 10, avbrott: aldrig, sprid: true }))?.fyrade).toBeGreaterThanOrEqual(1);
      expect(await antal(`frist where arende_id = $1 and status = 'aktiv' and at < now()`, strax)).toBe(0);
    },
    TID,
  );

  it(
    'a sweep sends again the wake-up of an effect that nobody has taken up for a quarter of an hour, and not of a newer one',
    async () => {
      const [gammal, ny] = [await starta(new Date(Date.now() - 3_600_000)), await starta(new Date(Date.now() - 600_000))];
      await pool.query('delete from wake where arende_id = any($1)', [[gammal, ny]]);
      await svepFor(egenPool()).svep('svep', { sen: 60, avbrott: aldrig });
      expect([await antal('wake where arende_id = $1', gammal), await antal('wake where arende_id = $1', ny)]).toEqual([1, 0]);
    },
    TID,
  );

  it(
    'the night seals every whole day once, in order, and finds a broken counter and a broken chain, told without a name',
    async () => {
      const idag = datumI(new Date());
      const id = await starta(new Date());
      const rader: string[] = [];
      const matvarden = [new Matvarden(), new Matvarden()] as const;
      const minns = pino({ level: 'info' }, { write: (rad: string) => void rader.push(rad) });
      const natter = matvarden.map((ett) => new Natt(egenPool(), minns, ett));
      const middag = new Date(`${idag}T12:00:00Z`);
      const seglade = await Promise.all(natter.map((natt) => natt.seglaDagar(middag, aldrig)));
      expect(await Promise.all(natter.map((natt) => natt.seglaDagar(middag, aldrig)))).toEqual([0, 0]);
      const { rows } = await pool.query<{ datum: string }>('select datum from dagssigill order by datum');
      expect(rows).toHaveLength(seglade.reduce((summa, ett) => summa + ett, 0));
      expect(rows.at(-1)?.datum).toBe(adderaDagar(idag, -1));
      expect(rows.map(({ datum }) => datum)).toEqual(rows.map((_, nr) => adderaDagar(rows[0]?.datum ?? idag, nr)));
      const [natt] = natter;
      expect(await natt?.provaRegistret(aldrig)).toMatchObject({ avvikelser: 0 });

      await pool.query(`insert into uppgift_raknare (organ_id, roll, plats, antal) values ('intraservice', 'handlaggare', 0, 3)`);
      await pool.query(`update handelse set data = data || '{"hemlig": "Anna"}' where arende_id = $1 and steg = 1`, [id]);
      rader.length = 0;
      expect(await natt?.provaRegistret(aldrig)).toMatchObject({ avvikelser: 2 });
      const matt = (await matvarden[0].avvikelser.get()).values.map(({ labels, value }) => [labels.prov, value]);
      expect(matt).toEqual([
        ['loggkedja', 1],
        ['räknare', 1],
      ]);
      const logg = rader.join('');
      expect(logg).toContain(id);
      expect(logg).not.toMatch(/Anna|Gemensam|p-lev|intraservice/);
      await pool.query(`update handelse set data = data - 'hemlig' where arende_id = $1 and steg = 1`, [id]);
      await pool.query(`delete from uppgift_raknare where organ_id = 'intraservice' and roll = 'handlaggare' and antal = 3`);
      expect((await verifiera(pool, processer)).fynd).toEqual([]);
    },
    TID,
  );

  it('two workers at once do each effect once: one receipt and one notice per person', async () => {
    const ids: string[] = [];
    const { workers, stang } = await tvaWorkrar(databas.url);
    try {
      expect(workers).toHaveLength(2);
      for (let nr = 0; nr < 12; nr += 1) ids.push(await starta(new Date()));
      for (const arendeId of ids.slice(0, 4))
        for (const [steg, typ, data] of [
          [1, 'kategorisera', { kategori: 'forandringsinsats', mal: ['mal-1'] }],
          [2, 'avfarda', { skal: 'Finns redan.' }],
        ] as const) {
          await vantaTills('Kommandot', async () => {
            const lage = await engine.lage(arendeId);
            const forvantatSteg = lage?.steg ?? steg;
            const kommando = { nyckel: `${arendeId}/${typ}`, aktor: { personId: 'p-lev' }, nu: new Date(), arendeId, forvantatSteg: null };
            await engine.execute({ ...kommando, handelse: { typ, data } });
            return forvantatSteg >= steg;
          });
        }
      await vantaTills(
        'Effekterna',
        async () => (await antal(`effect where arende_id = any($1) and status = 'vantar'`, ids)) === 0,
        60_000,
      );
      await vantaTills(
        'Notiserna',
        async () => (await antal('notis_outbox where arende_id = any($1) and skickad_at is null and notis_id is null', ids)) === 0,
      );
      expect(await antal(`handling where arende_id = any($1) and slag = 'kvittens'`, ids)).toBe(ids.length);
      const { rows } = await pool.query<{ antal: number }>(
        `select count(*)::int as antal from notis where arende_id = any($1) and typ = 'ny-uppgift' and person_id = 'p-lev' group by arende_id, uppgift_id`,
        [ids],
      );
      expect(rows.every((rad) => rad.antal === 1)).toBe(true);
      const dubbla = await pool.query(
        `select 1 from handling where arende_id = any($1) group by arende_id, slag, titel having count(*) > 1`,
        [ids],
      );
      expect(dubbla.rows).toEqual([]);
    } finally {
      await stang();
    }
  }, 120_000);
});

async function tvaWorkrar(url: string): Promise<{ workers: INestApplicationContext[]; stang(): Promise<void> }> {
  Object.assign(process.env, {
    DATABASE_URL: url,
    TEMPORAL_NAMESPACE: await skapaNamnrymd(),
    PAYLOAD_KEYS: `test:${randomBytes(32).toString('base64')}`,
    PUBLIC_URL: 'http://127.0.0.1:3000',
    WORKER_HTTP_PORT: '0',
    HTTP_HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    NODE_ENV: 'test',
  });
  delete process.env['SMTP_URL'];
  const skapa = () => NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
  const workers = [await skapa(), await skapa()];
  return { workers, stang: async () => void (await Promise.all(workers.map((worker) => worker.close()))) };
}
