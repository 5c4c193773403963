import { randomUUID } from 'node:crypto';
import { adderaDagar, datumI } from '#calendar';
import { kvittoSchema, motespunkterSchema } from '#contracts';
import { createEngine, vardera } from '#engine';
import { processer, regimFor, tidigasteBudgetar } from '#machines';
import type { Pool } from 'pg';
import { type Inspelning, spelaInEn } from './bar-transaktion.js';
import { bart } from './bart.js';
import { fyll } from './fyll.js';
import { lasInkorg } from './figur-2-inkorg.js';
import { Klient } from './klient.js';
import { type Forutsattningar, medProdukt, type Uppstallning } from './kor.js';
import { andelar, mat, type Matning } from './mat.js';
import { processortid } from './processortid.js';

const GRUPP = 'strategiska-samordningsgruppen';
const BEREDARE = 'mote-bered';
/** So many members more value bare. */
const BARA = 5;
/** How often a member who reads before valuing gives a value: quick, for an item with three criteria and reasons. */
const TAKT_MS = 2_000;
/** lock_not_available */
const VANTADE_FOR_LANGE = '55P03';

interface Mote {
  readonly id: string;
  readonly arenden: readonly string[];
  readonly ledamoter: readonly string[];
  /** Members whose values are given without HTTP. */
  readonly bara: readonly string[];
}

/** A meeting of 400 items and 30 members: values given by all at once, pages of the agenda, a consent list of all of it in one transaction, and the inbox meanwhile. */
export async function mote({ tjanster, liten, antalApi, skriv, beratta }: Forutsattningar): Promise<void> {
  const [punkter, platser, oppna] = liten ? [40, 8, 5_000] : [400, 30, 100_000];
  let inkorgens: readonly string[] = [];
  let motet: Mote = { id: '', arenden: [], ledamoter: [], bara: [] };
  await medProdukt(
    tjanster,
    'matning_10',
    { miljo: { POOL_SIZE: '16', HTTP_PROCESSES: String(antalApi) } },
    {
      forbered: async (pool) => {
        beratta(`Figur 10: fyller ${oppna} öppna uppgifter och ett möte med ${punkter} punkter …`);
        inkorgens = (await fyll(pool, { arenden: oppna, grupper: 200, personer: 500, grupperPerPerson: 10, tagnaPerPerson: 2 })).personer;
        motet = await skapaMote(pool, punkter, platser);
      },
      mat: async (u) => {
        const grund = { apiprocesser: antalApi, punkter, ledamoter: platser };
        const databasensTid = () => processortid(tjanster.pid().postgres);
        const bar = await bart({
          ...{ databaseUrl: u.produkt.databaseUrl, klienter: platser, tradar: antalApi, databasensTid },
          inspelningar: await spelaInVarderingar(u.pool, motet),
        });
        const sidor = (antal: number) => lasInkorg(u, inkorgens, { fraga: 'vy=grupp&antal=50', klienter: 1, antal: liten ? 100 : antal });
        beratta(`Figur 10: ${platser} ledamöter värderar, var och en var ${TAKT_MS / 1000} sekund …`);
        const poster = varderingarna(motet);
        const vid = await medVarderande(u, motet, poster, () => sidor(3_000));
        skriv({
          figur: '10 gruppens inkorg medan ledamöterna värderar i mänsklig takt',
          varde: vid.matning.p95,
          enhet: 'ms p95',
          mal: 'p95 ≤ 10 ms',
          ...{ p50: vid.matning.p50, taktSekunder: TAKT_MS / 1000, varderingar: vid.varden },
          ...grund,
        });
        beratta(`Figur 10: ${poster.length} värderingar, ${platser} åt gången utan paus …`);
        const [varden, inkorg] = await Promise.all([varderaAlla(u, motet, poster), sidor(1_000)]);
        const kvot = Math.round((100 * varden.perSekund) / bar.perSekund) / 100;
        skriv({
          figur: '10 värderingar samtidigt',
          varde: varden.perSekund,
          enhet: 'värderingar/s',
          kvot,
          mal: 'p95 ≤ 250 ms och kvot ≥ 0,3',
          ...{ p50: varden.p50, p95: varden.p95, antal: varden.antal, bar },
          ...grund,
        });
        skriv({
          figur: '10 gruppens inkorg medan ledamöterna värderar utan paus',
          varde: inkorg.p95,
          enhet: 'ms p95',
          mal: 'anges',
          p50: inkorg.p50,
          ...grund,
        });
        const ensam = await sidor(1_000);
        skriv({
          figur: '10 gruppens inkorg efter värderingen',
          varde: ensam.p95,
          enhet: 'ms p95',
          mal: 'p95 ≤ 10 ms',
          p50: ensam.p50,
          ...grund,
        });
        const dagordning = await lasDagordningen(u, motet, liten ? 40 : 400);
        skriv({
          figur: '10 en sida av dagordningen (50)',
          varde: dagordning.p95,
          enhet: 'ms p95',
          mal: 'p95 ≤ 150 ms',
          p50: dagordning.p50,
          ...grund,
        });
        const lista = await taSamtycke(u, motet);
        skriv({
          figur: '10 samtyckeslista i en transaktion',
          varde: lista.ms,
          enhet: 'ms',
          mal: '≤ 2000 ms; andra väntar kortare än låsgränsen',
          ...{ langstaVantan: lista.langstaVantan, nekade: lista.nekade },
          ...grund,
        });
      },
    },
  );
}

async function skapaMote(pool: Pool, punkter: number, platser: number): Promise<Mote> {
  const alla = Array.from({ length: platser + BARA }, (_, nr) => `mote-ledamot-${nr}`);
  const [ledamoter, bara] = [alla.slice(0, platser), alla.slice(platser)];
  await pool.query(
    `insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('stadsledningskontoret', 'SLK', 'forvaltning'), ($1, 'SSG', 'samordningsgrupp'), ('kommunfullmaktige', 'KF', 'kf')`,
    [GRUPP],
  );
  for (const [id, organ, roll] of [
    [BEREDARE, 'stadsledningskontoret', 'beredningsansvarig'],
    ...alla.map((en, nr) => [en, GRUPP, nr === 0 ? 'ssg-ordforande' : 'ssg-ledamot']),
  ]) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $1, $2, $1)', [id, `${id}@demo.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, organ, roll]);
  }
  const engine = createEngine({ pool, processer });
  const nu = new Date();
  const idag = datumI(nu);
  const budgetar = tidigasteBudgetar(regimFor(idag).policy.budgetunderlag, idag);
  const arenden = Array.from({ length: punkter }, () => randomUUID());
  const start = { aktor: { system: true }, nu, organ: 'intraservice', datum: idag } as const;
  for (const [nr, arendeId] of arenden.entries()) {
    const fakta = {
      kategori: 'forandringsinsats',
      engangskostnadTkr: { [budgetar]: 100 + nr },
      foreslagenFinansieringstyp: 'kommunbidrag',
    };
    const overtagande = { tillstand: 'klart-for-ssg', kalla: 'mätning', datum: idag, fakta };
    await engine.start({ ...start, nyckel: arendeId, process: 'initiativ', arendeId, titel: `Initiativ ${nr}`, data: {}, overtagande });
  }
  const id = randomUUID();
  const om = (dagar: number) => adderaDagar(idag, dagar);
  const datum = { begaran: idag, stopp: om(1), paket: om(2), vardering: om(10), mote: om(20), resultat: om(30) };
  const data = { budgetar, datum, ramTkr: { [budgetar]: 50_000 } };
  await engine.start({
    ...start,
    aktor: { personId: BEREDARE },
    nyckel: id,
    process: 'ssgmote',
    arendeId: id,
    titel: 'Mätning',
    organ: GRUPP,
    data,
  });
  for (const typ of ['begar-underlag', 'stang-underlag', 'kalla'])
    await engine.execute({
      nyckel: `${id}/${typ}`,
      aktor: { personId: BEREDARE },
      nu,
      arendeId: id,
      forvantatSteg: null,
      handelse: { typ, data: {} },
    });
  await engine.stang();
  await pool.query('analyze');
  return { id, arenden, ledamoter, bara };
}

const kropp = (version: number) => ({
  version,
  lage: 'varderad' as const,
  nytta: 3,
  effektivitet: 4,
  innovation: 3,
  skalNytta: null,
  skalEffektivitet: 'Samma arbetssätt i flera förvaltningar.',
  skalInnovation: null,
  skal: null,
});

interface Post {
  readonly arendeId: string;
  readonly ledamot: string;
}

/** What there is to value, item by item. */
const varderingarna = ({ arenden, ledamoter }: Mote): Post[] =>
  arenden.flatMap((arendeId) => ledamoter.map((ledamot) => ({ arendeId, ledamot })));

/** Values what is left, each member from a connection of its own; all at once. */
async function varderaAlla(u: Uppstallning, mote: Mote, poster: readonly Post[]): Promise<Matning> {
  const { vardera: ge, stang } = await varderare(u, mote);
  const matning = await mat(poster, mote.ledamoter.length, ge);
  stang();
  return matning;
}

/** Measures while the members value at the pace of people, spread over it; what they value is taken from `poster`. */
async function medVarderande(
  u: Uppstallning,
  mote: Mote,
  poster: Post[],
  matning: () => Promise<Matning>,
): Promise<{ matning: Matning; varden: Omit<Matning, 'perSekund'> }> {
  const { vardera: ge, stang } = await varderare(u, mote);
  const start = performance.now();
  const tider: number[] = [];
  let pagar = true;
  const ledamot = async (nr: number) => {
    for (let nasta = start + (nr * TAKT_MS) / mote.ledamoter.length; ; nasta += TAKT_MS) {
      await new Promise((vidare) => setTimeout(vidare, nasta - performance.now()));
      const post = pagar ? poster.shift() : undefined;
      if (!post) return;
      const fran = performance.now();
      await ge(post, nr);
      tider.push(performance.now() - fran);
    }
  };
  const slut = () => {
    pagar = false;
  };
  const [uppmatt] = await Promise.all([matning().finally(slut), ...mote.ledamoter.map((_, nr) => ledamot(nr))]);
  stang();
  return { matning: uppmatt, varden: { antal: tider.length, ...andelar(tider) } };
}

/** Gives values over HTTP, from as many connections as there are members. */
async function varderare(
  u: Uppstallning,
  { id, ledamoter }: Mote,
): Promise<{ vardera(post: Post, nr: number): Promise<void>; stang(): void }> {
  const inloggade = await u.logga(ledamoter);
  const kopplingar = ledamoter.map(() => new Klient(u.produkt.url));
  return {
    vardera: async ({ arendeId, ledamot }, nr) => {
      const jag = inloggade.get(ledamot);
      const vag = `/api/moten/${id}/punkter/${arendeId}/vardering`;
      const svar = jag && (await kopplingar[nr]?.anropa({ jag, metod: 'PUT', vag, kropp: kropp(0) }));
      if (svar?.status !== 200) throw new Error(`Värderingen nekades: ${svar?.status} ${svar?.kropp}`);
    },
    stang: () => kopplingar.forEach((en) => en.stang()),
  };
}

/** What it takes to keep the values that some members give to every item. */
async function spelaInVarderingar(pool: Pool, { id: moteId, arenden, bara }: Mote): Promise<Inspelning[]> {
  const inspelningar: Inspelning[] = [];
  for (const arendeId of arenden)
    for (const personId of bara)
      inspelningar.push(
        await spelaInEn(pool, (lyssnande) => vardera(lyssnande, { moteId, arendeId, personId, nu: new Date(), kropp: kropp(0) })),
      );
  return inspelningar;
}

async function lasDagordningen(u: Uppstallning, { id, ledamoter }: Mote, antal: number): Promise<Matning> {
  const inloggade = [...(await u.logga(ledamoter.slice(0, 4))).values()];
  const kopplingar = inloggade.map(() => new Klient(u.produkt.url));
  const sidor = Array.from({ length: antal }, (_, nr) => (nr % 8) * 50);
  const matning = await mat(sidor, kopplingar.length, async (efter, nr) => {
    const jag = inloggade[nr];
    const svar = jag && (await kopplingar[nr]?.anropa({ jag, vag: `/api/moten/${id}/punkter?antal=50&efter=${efter}` }));
    if (svar?.status !== 200) throw new Error(`Dagordningen svarade inte: ${svar?.status} ${svar?.kropp}`);
  });
  for (const en of kopplingar) en.stang();
  return matning;
}

/** All items on one consent list; meanwhile somebody pauses one of them, and waits no longer than a lock may be waited for. */
async function taSamtycke(
  u: Uppstallning,
  { id, ledamoter, bara, arenden }: Mote,
): Promise<{ ms: number; langstaVantan: number; nekade: number }> {
  const [ordforande] = [...(await u.logga(ledamoter.slice(0, 1))).values()];
  const klient = new Klient(u.produkt.url);
  if (!ordforande) throw new Error('Ordföranden kunde inte logga in.');
  const handelse = async (typ: string, data: unknown) => {
    const svar = await klient.anropa({
      jag: ordforande,
      metod: 'POST',
      vag: `/api/moten/${id}/handelser`,
      kropp: { handelse: typ, data },
      nyckel: randomUUID(),
    });
    if (svar.status !== 200) throw new Error(`${typ} nekades: ${svar.status} ${svar.kropp}`);
    return kvittoSchema.parse(JSON.parse(svar.kropp));
  };
  await handelse('oppna-mote', { narvarande: [...ledamoter, ...bara] });
  const punkter = await allaPunkter(klient, ordforande, id);
  if (punkter.length !== arenden.length) throw new Error(`${punkter.length} av ${arenden.length} punkter kan tas på samtyckeslistan.`);
  let pagar = true;
  const vantan = matVantan(u.pool, arenden, () => pagar);
  const start = performance.now();
  await handelse('bekrafta-samtycke', { punkter, skal: 'Gruppen har värderat lika.' });
  const ms = Math.round(performance.now() - start);
  pagar = false;
  klient.stang();
  const { rows } = await u.pool.query<{ antal: number }>(
    `select count(*)::int as antal from arende where id = any($1) and tillstand = 'prioriterat'`,
    [arenden],
  );
  if (rows[0]?.antal !== arenden.length) throw new Error(`Bara ${rows[0]?.antal} initiativ prioriterades.`);
  return { ms, ...(await vantan) };
}

type Inloggad = NonNullable<ReturnType<Awaited<ReturnType<Uppstallning['logga']>>['get']>>;

async function allaPunkter(klient: Klient, jag: Inloggad, id: string): Promise<unknown[]> {
  const punkter: unknown[] = [];
  for (let efter: string | null = '0'; efter !== null;) {
    const svar = await klient.anropa({ jag, vag: `/api/moten/${id}/punkter?antal=100&efter=${efter}` });
    const sida = motespunkterSchema.parse(JSON.parse(svar.kropp));
    for (const { arendeId, radVersion, laggsPa } of sida.rader)
      if (laggsPa === 'samtycke') punkter.push({ arendeId, radVersion, finansieringstyp: 'kommunbidrag' });
    efter = sida.efter;
  }
  return punkter;
}

/** Locks the cases of the list one after another while it is taken, as other commands would: the longest wait, and how many gave up. */
async function matVantan(pool: Pool, arenden: readonly string[], pagar: () => boolean): Promise<{ langstaVantan: number; nekade: number }> {
  let [langsta, nekade, nr] = [0, 0, 0];
  while (pagar()) {
    const start = performance.now();
    try {
      await pool.query('select 1 from arende where id = $1 for update', [arenden[nr++ % arenden.length]]);
    } catch (fel) {
      if (!(fel instanceof Error && 'code' in fel && fel.code === VANTADE_FOR_LANGE)) throw fel;
      nekade += 1;
    }
    langsta = Math.max(langsta, performance.now() - start);
    await new Promise((vidare) => setTimeout(vidare, 5));
  }
  return { langstaVantan: Math.round(langsta), nekade };
}
