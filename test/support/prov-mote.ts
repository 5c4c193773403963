import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine, type Kvitto, Nekad, vardera } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { skapaDatabas } from './databas.js';

export const GRUPP = 'strategiska-samordningsgruppen';
export const LEDAMOTER = ['m-1', 'm-2', 'm-3', 'm-4', 'm-5', 'm-6'] as const;
const NU = new Date('2026-01-12T09:00:00Z');
const DATUM = {
  begaran: '2026-01-12',
  stopp: '2026-02-02',
  paket: '2026-02-09',
  vardering: '2026-02-23',
  mote: '2026-03-03',
  resultat: '2026-03-10',
};

/** A database of its own with a group of six and its chair, initiatives that wait for it, and short ways to what a test of a meeting does. */
export async function skapaProvmote(antal: number) {
  const databas = await skapaDatabas();
  const pool = skapaPool(databas.url, 10);
  const engine = createEngine({ pool, processer });
  return {
    ...(await fyllProvmote({ pool, engine, antal, nu: NU, datum: DATUM, budgetar: 2027 })),
    async stang(): Promise<void> {
      await engine.stang();
      await pool.end();
      await databas.stang();
    },
  };
}

interface Provmote {
  readonly pool: pg.Pool;
  readonly engine: Engine;
  readonly antal: number;
  readonly nu: Date;
  readonly datum: typeof DATUM;
  /** A year that can still be reached on the day of `nu`. */
  readonly budgetar: number;
}

/** The same in a database that is there. The meeting is not yet planned. */
export async function fyllProvmote({ pool, engine, antal, nu, datum: dagar, budgetar }: Provmote) {
  await befolka(pool);
  const arenden = Array.from({ length: antal }, () => randomUUID());
  for (const [plats, id] of arenden.entries()) await overtaTillGruppen(engine, id, plats, { nu, budgetar });
  const moteId = randomUUID();

  const skicka = (personId: string, typ: string, data: Record<string, unknown> = {}, arendeId = moteId): Promise<Kvitto> =>
    engine.execute({ nyckel: randomUUID(), aktor: { personId }, nu, arendeId, forvantatSteg: null, handelse: { typ, data } });
  const varde = (personId: string, arendeId: string, poang: number, andrat: Record<string, unknown> = {}) =>
    vardera(pool, {
      moteId,
      arendeId,
      personId,
      nu,
      kropp: {
        version: 0,
        lage: 'varderad',
        nytta: poang,
        effektivitet: poang,
        innovation: poang,
        skalNytta: 'Skäl.',
        skalEffektivitet: 'Skäl.',
        skalInnovation: 'Skäl.',
        skal: null,
        ...andrat,
      },
    });
  return {
    pool,
    engine,
    moteId,
    arenden,
    nu,
    skicka,
    varde,
    planera: (personId = 'm-1', datum = dagar): Promise<Kvitto> =>
      engine.start({
        nyckel: randomUUID(),
        aktor: { personId },
        nu,
        process: 'ssgmote',
        arendeId: moteId,
        titel: 'SSG-möte 3 mars',
        organ: GRUPP,
        datum: datumI(nu),
        data: { budgetar, datum, ramTkr: { [budgetar]: 2000 } },
      }),
    async oppna(narvarande: readonly string[] = LEDAMOTER): Promise<void> {
      await skicka('p-bered', 'begar-underlag');
      await skicka('p-bered', 'stang-underlag');
      await skicka('p-bered', 'kalla');
      await skicka('m-1', 'oppna-mote', { narvarande });
    },
    async rader<T extends Record<string, unknown>>(sql: string, ...varden: unknown[]): Promise<T[]> {
      return (await pool.query<T>(sql, varden)).rows;
    },
  };
}

/** The rule or code of a refusal; 'godtogs' when there was none. */
export async function regelFor(lofte: Promise<unknown>): Promise<string> {
  return lofte.then(
    () => 'godtogs',
    (fel: unknown) => (fel instanceof Nekad ? (fel.problem.regel ?? fel.kod) : String(fel)),
  );
}

async function befolka(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'), ($1, 'SSG', 'samordningsgrupp'),
      ('kommunfullmaktige', 'KF', 'kf')`,
    [GRUPP],
  );
  for (const [id, organ, roll] of [
    ['p-bered', 'stadsledningskontoret', 'beredningsansvarig'],
    ['p-lev', 'intraservice', 'leverantorsforetradare'],
    ['p-hand', 'intraservice', 'handlaggare'],
    ...LEDAMOTER.map((en, plats) => [en, GRUPP, plats === 0 ? 'ssg-ordforande' : 'ssg-ledamot']),
  ]) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1)', [id, `${id}@x.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  }
}

async function overtaTillGruppen(
  engine: Engine,
  arendeId: string,
  plats: number,
  { nu, budgetar }: Pick<Provmote, 'nu' | 'budgetar'>,
): Promise<void> {
  await engine.start({
    nyckel: randomUUID(),
    aktor: { personId: 'p-hand' },
    nu,
    process: 'initiativ',
    arendeId,
    titel: `Initiativ ${String(plats + 1).padStart(3, '0')}`,
    organ: 'intraservice',
    datum: datumI(nu),
    data: {},
    overtagande: {
      tillstand: 'klart-for-ssg',
      kalla: 'prov',
      datum: datumI(nu),
      fakta: {
        kategori: 'forandringsinsats',
        engangskostnadTkr: { [budgetar]: 1000 },
        arligKostnadTkr: 100,
        foreslagenFinansieringstyp: 'kommunbidrag',
      },
    },
  });
}
