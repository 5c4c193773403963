import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as paus } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { migrera, skapaPool } from '#database';
import type { Pool } from 'pg';
import { fyll } from '../bench/fyll.js';
import { valjKommandon } from '../bench/kommandon.js';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { LEDAMOTER } from '../support/prov-mote.js';
import { ledigPort } from '../support/ledig-port.js';
import { startaPost } from '../support/post.js';
import { oppnaSession } from '../support/session.js';
import { tillfalligMapp } from '../support/tillfallig-mapp.js';
import { startaTjanster, type Tjanster } from '../support/tjanster.js';
import { vantaTills } from '../support/vanta-tills.js';
import { Belastning } from './belastning.js';
import { Beslutslast, type Beslutsutfall } from './beslutslast.js';
import { Moteslast } from './moteslast.js';
import { provaKommandon, provaRegistret } from './prova.js';

export interface Val {
  readonly mord: number;
  readonly beratta: (rad: string) => void;
}

export interface Resultat {
  readonly mord: Readonly<Record<string, number>>;
  readonly godtagna: number;
  /** Decisions of a meeting that was held meanwhile, each of which moved its case in the same transaction. */
  readonly motesbeslut: number;
  /** Meetings that decided by law meanwhile: what was decided, approved, announced and sent out. */
  readonly beslut: Beslutsutfall;
  /** Commands whose outcome was unknown at first. */
  readonly upprepade: number;
  readonly fyradeFrister: number;
  readonly gjordaEffekter: number;
  /** Cases whose workflows came back after Temporal's data had been wiped. */
  readonly aterstallda: number;
  readonly fel: readonly string[];
}

const DAG = 86_400_000;
const GRUPPER = 8;
const NYA = 6;
/** Cases kept for the work without Temporal. */
const SPARADE = 60;
/** Enough work for the whole run. */
const perGrupp = (mord: number): number => Math.max(80, mord * 4);
/** Milliseconds between the chair's commands. */
const MOTESTAKT = 2_000;
const motespunkter = (mord: number): number => Math.min(200, 10 + mord * 2);
/** Milliseconds between the commands of a meeting that decides by law. */
const BESLUTSTAKT = 300;
const sammantraden = (mord: number): number => 3 + Math.round(mord / 6);
const HINNA = 180_000;
/** Milliseconds in which something must have been done while anything is left. */
const STILLA = 120_000;

/** Work under load while worker, api, Temporal and PostgreSQL are killed in turn; then Temporal's data is wiped. Says all that went wrong. */
export async function dodaAllt({ mord, beratta }: Val): Promise<Resultat> {
  const mapp = tillfalligMapp('kaos');
  const tjanster = await startaTjanster(mapp);
  const { databaseUrl, temporalAddress } = tjanster;
  await migrera(databaseUrl);
  const pool = skapaPool(databaseUrl, 4);
  pool.on('error', () => undefined);
  try {
    // The last two groups' cases are a month old: all of their deadlines have passed and wait to be fired.
    const fyllt = await fyll(pool, {
      ...{ arenden: perGrupp(mord) * GRUPPER, grupper: GRUPPER, personer: 20, grupperPerPerson: 2, tagnaPerPerson: 0, vacks: true },
      inkom: (grupp) => new Date(Date.now() - (grupp < NYA ? 0 : 30 * DAG)),
    });
    const mote = await Moteslast.forbered(pool, motespunkter(mord));
    const beslut = await Beslutslast.forbered(pool, sammantraden(mord));
    const postPort = await ledigPort();
    const post = await startaPost(postPort, (brev) => beslut.tog(brev));
    const produkt = await startaProdukt({
      databaseUrl,
      temporalAddress,
      demo: false,
      inlasning: 'ingen',
      miljo: { SMTP_URL: `smtp://127.0.0.1:${postPort}`, MAIL_FROM: 'beslutsgang@x.example' },
    });
    try {
      return await kor({ pool, produkt, tjanster, personer: fyllt.personer, mote, beslut, mord, beratta });
    } finally {
      await produkt.stang();
      await new Promise<void>((klar) => post.close(() => klar()));
    }
  } finally {
    await pool.end();
    await tjanster.stang();
    rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Korning extends Val {
  readonly pool: Pool;
  readonly produkt: Produkt;
  readonly tjanster: Tjanster;
  readonly personer: readonly string[];
  readonly mote: Moteslast;
  readonly beslut: Beslutslast;
}

async function kor({ pool, produkt, tjanster, personer, mote, beslut, mord, beratta }: Korning): Promise<Resultat> {
  const inloggade = new Map<string, Awaited<ReturnType<typeof oppnaSession>>>();
  for (const id of personer) inloggade.set(id, await oppnaSession(pool, produkt.miljo, id));
  const poster = (await valjKommandon(pool, perGrupp(mord) * GRUPPER, 0)).filter((post) => post.ny);
  const sparade = poster.splice(0, SPARADE);
  // A browser takes the new cookie that it gets after a quarter of an hour; the load keeps its own, so its sessions are kept new.
  const vakt = setInterval(() => void pool.query('update session set skapad = now()').catch(() => undefined), 5 * 60_000);
  vakt.unref();
  const belastning = new Belastning(produkt.url, inloggade, poster, 400);
  const ordforande = await oppnaSession(pool, produkt.miljo, LEDAMOTER[0]);
  belastning.borja(4);
  mote.borja(produkt.url, ordforande, MOTESTAKT);
  await beslut.borja(produkt.url, produkt.miljo, BESLUTSTAKT);
  const rakning = await dodaITur({ produkt, tjanster, mord, beratta });
  await belastning.stanna();
  const motesbeslut = await mote.stanna();
  await beslut.stanna();
  beratta(`${belastning.godtagna.length} kommandon och ${motesbeslut} mötesbeslut är godtagna; väntar på att allt ska komma i kapp …`);
  const fel = belastning.nekade.map((nekat) => `oväntat nekat: ${nekat}`);
  fel.push(...(await kommerIKapp(pool)));
  fel.push(...(await provaKommandon(pool, belastning.godtagna)), ...(await provaRegistret(pool)), ...(await verify(produkt)));
  // What the proof itself stumbles on is one more fault among those found, and hides none of them.
  const snubblat = (ett: Error): string[] => [ett.message];
  fel.push(...(await upprepa(belastning).catch(snubblat)), ...(await mote.prova(produkt.url, ordforande).catch(snubblat)));
  const { fel: beslutens, utfall } = await beslut.prova(produkt.url);
  fel.push(...beslutens);
  beratta('Temporals data raderas mitt i arbetet …');
  const aterstallda = await utanTemporalsData(
    { pool, produkt, tjanster, belastning: new Belastning(produkt.url, inloggade, sparade, 20) },
    fel,
  );
  const { rows } = await pool.query<{ frister: number; effekter: number }>(
    `select (select count(*) from frist where status = 'utford')::int as frister, (select count(*) from effect where status = 'klar')::int as effekter`,
  );
  clearInterval(vakt);
  const upprepade = belastning.godtagna.filter((ett) => ett.upprepat).length;
  return {
    mord: rakning,
    godtagna: belastning.godtagna.length,
    motesbeslut,
    beslut: utfall,
    upprepade,
    fyradeFrister: rows[0]?.frister ?? 0,
    gjordaEffekter: rows[0]?.effekter ?? 0,
    aterstallda,
    fel,
  };
}

async function dodaITur({
  produkt,
  tjanster,
  mord,
  beratta,
}: Pick<Korning, 'produkt' | 'tjanster' | 'mord' | 'beratta'>): Promise<Record<string, number>> {
  const offer = [
    { namn: 'worker', doda: () => produkt.dodaWorker(), starta: () => produkt.startaWorker() },
    { namn: 'api', doda: () => produkt.dodaApi(), starta: () => produkt.startaApi() },
    { namn: 'temporal', doda: () => tjanster.dodaTemporal(), starta: () => tjanster.startaTemporal() },
    { namn: 'postgres', doda: () => tjanster.dodaPostgres(), starta: () => tjanster.startaPostgres() },
  ];
  const rakning: Record<string, number> = {};
  for (let nr = 0; nr < mord; nr += 1) {
    const { namn, doda, starta } = offer[nr % offer.length] ?? { namn: '', doda: async () => undefined, starta: async () => undefined };
    await paus(300 + ((nr * 397) % 1_500));
    await doda();
    await paus((nr * 211) % 700);
    await starta();
    rakning[namn] = (rakning[namn] ?? 0) + 1;
    for (const [vem, barn] of [
      ['api', produkt.api[0]],
      ['worker', produkt.worker],
    ] as const) {
      if (barn && !barn.lever) throw new Error(`${vem} avslutades av sig själv när ${namn} dödades:\n${barn.slutet()}`);
    }
    beratta(`${nr + 1}. ${namn} dödad och startad.`);
  }
  return rakning;
}

/** Waits until nothing is left to do, however much there is, as long as it goes on; says what never was done. */
async function kommerIKapp(pool: Pool): Promise<string[]> {
  const kvar = async () => {
    const { rows } = await pool.query<{ wake: number; effekter: number; frister: number }>(
      `select (select count(*) from wake)::int as wake, (select count(*) from effect where status = 'vantar')::int + (select count(*) from expediering where status = 'vantar')::int as effekter, (select count(*) from frist where status = 'aktiv' and at < now())::int as frister`,
    );
    return rows[0] ?? { wake: 0, effekter: 0, frister: 0 };
  };
  let minst = Number.POSITIVE_INFINITY;
  let senast = Date.now();
  for (;;) {
    const lage = await kvar();
    const summa = lage.wake + lage.effekter + lage.frister;
    if (summa === 0) return [];
    if (summa < minst) [minst, senast] = [summa, Date.now()];
    if (Date.now() - senast > STILLA) return [`Arbetet stod stilla i ${STILLA} ms. Kvar: ${JSON.stringify(lage)}`];
    await paus(200);
  }
}

async function verify(produkt: Produkt): Promise<string[]> {
  try {
    await produkt.beslutsgang('verify');
    return [];
  } catch (fel) {
    return [`beslutsgang verify: ${utskrift(fel).slice(0, 2_000)}`];
  }
}

function utskrift(fel: unknown): string {
  return typeof fel === 'object' && fel !== null && 'stdout' in fel ? String(fel.stdout) : String(fel);
}

/** The same key answers the same again, also for those whose outcome was unknown. */
async function upprepa(belastning: Belastning): Promise<string[]> {
  const valda = [...belastning.godtagna.filter((ett) => ett.upprepat), ...belastning.godtagna.slice(0, 20)];
  let olika = 0;
  for (const { post, kvitto } of valda) if (!isDeepStrictEqual(await belastning.omigen(post), kvitto)) olika += 1;
  return olika === 0 ? [] : [`upprepade nycklar med annat svar: ${olika}`];
}

/** People work while Temporal loses all it had; `wake --all` brings every case, deadline and effect back. Returns how many cases were woken. */
async function utanTemporalsData(
  { pool, produkt, tjanster, belastning }: Pick<Korning, 'pool' | 'produkt' | 'tjanster'> & { belastning: Belastning },
  fel: string[],
): Promise<number> {
  belastning.borja(4);
  await vantaTills('Tjugo kommandon', () => belastning.godtagna.length >= 20, 30_000);
  await tjanster.dodaTemporal();
  for (const slut of ['', '-wal', '-shm']) rmSync(join(tjanster.mapp, `temporal.db${slut}`), { force: true });
  await vantaTills('Tjugo kommandon utan Temporal', () => belastning.godtagna.length >= 40, 30_000);
  await belastning.stanna();
  // Deadlines that only a workflow still knows: they fall due a moment after the wipe.
  const nara = await pool.query<{ id: string }>(
    `update frist set at = now() + interval '15 seconds' where id in (select id from frist where status = 'aktiv' and slag = 'tillstand' order by id limit 50) returning id`,
  );
  await tjanster.startaTemporal();
  const ut = await produkt.beslutsgang('wake', '--all');
  const ids = nara.rows.map(({ id }) => id);
  await vantaTills(
    'Fristerna efter raderingen',
    async () => (await pool.query(`select 1 from frist where id = any($1) and status = 'aktiv'`, [ids])).rowCount === 0,
    HINNA,
  ).catch((ett: Error) => fel.push(ett.message));
  fel.push(...(await kommerIKapp(pool)), ...(await provaRegistret(pool)), ...(await verify(produkt)));
  return Number(/\d+/.exec(ut)?.[0] ?? 0);
}
