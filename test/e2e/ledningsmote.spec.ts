import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import { skapaPool } from '#database';
import type { Browser, Page } from 'playwright-core';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { axeBrister, bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const FORVALTNING = 'grundskoleforvaltningen';
const BEREDARE = 'person-16';
const DIREKTOR = 'person-18';
const CHEF = 'person-10';
const TITLAR = ['Digital frånvaroanmälan', 'Nytt schemastöd', 'Gemensam lovanmälan'];
const TID = 180_000;
const DYGN = 24 * 60 * 60_000;

describe('Ledningens prioritering in a förvaltning, from the call to the notes', () => {
  let produkt: Produkt;
  let pool: Pool;
  let engine: Engine;
  let webblasare: Browser;
  let beredare: Page;
  let direktor: Page;
  let chef: Page;
  let mote = '';
  const arenden: string[] = [];
  const fel: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, 'verksamhetschef', '2021-01-01')`, [
      CHEF,
      FORVALTNING,
    ]);
    for (const titel of TITLAR) arenden.push(await overlamnat(engine, titel));
    webblasare = await oppnaWebblasare();
    [beredare, direktor, chef] = await Promise.all([som(BEREDARE), som(DIREKTOR), som(CHEF)]);
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, 240_000);

  const som = async (person: string): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, person);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };
  const oppna = (page: Page, flik: string) => page.goto(`${produkt.url}${mote}/${flik}`);
  const knapp = (page: Page, namn: string | RegExp) => page.getByRole('button', { name: namn, exact: typeof namn === 'string' });
  const gor = async (page: Page, verb: string) => {
    await knapp(page, verb).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const tillstand = async (id: string | undefined) =>
    (await pool.query<{ tillstand: string }>('select tillstand from arende where id = $1', [id])).rows[0]?.tillstand;

  test(
    'is planned for the own plan, called for, frozen and sent by the one who prepares',
    async () => {
      await beredare.goto(`${produkt.url}/ssg/moten`);
      await beredare.getByRole('heading', { level: 1, name: 'Ledningsmöten' }).waitFor();
      await beredare.getByRole('link', { name: 'Planera ett möte' }).click();
      await beredare.getByLabel('Mötets namn').fill('Ledningens prioritering');
      const dagar = [
        'Underlag begärs in',
        'Stoppdag för underlag',
        'Paketet skickas',
        'Sista dag att värdera',
        'Möte',
        'Resultatet lämnas',
      ];
      for (const [plats, dag] of dagar.entries())
        await beredare.getByLabel(dag, { exact: true }).fill(datumI(new Date(Date.now() + plats * DYGN)));
      await knapp(beredare, 'Planera mötet').click();
      await beredare.getByRole('heading', { level: 1, name: 'Ledningens prioritering' }).waitFor();
      mote = /\/ssg\/moten\/[0-9a-f-]{36}/.exec(beredare.url())?.[0] ?? '';
      for (const [verb, efter] of [
        ['Begär in underlag', 'Stäng underlaget'],
        ['Stäng underlaget', 'Skicka paketet'],
      ] as const) {
        await gor(beredare, verb);
        await knapp(beredare, efter).first().waitFor();
      }
      await gor(beredare, 'Skicka paketet');
      await beredare.getByRole('heading', { name: 'Paketet (3 initiativ)' }).waitFor();
      expect(await axeBrister(beredare)).toEqual([]);
    },
    TID,
  );

  test(
    'shows values to all as they are given, and takes item by item with no type of financing to choose',
    async () => {
      await oppna(chef, 'vardera');
      for (const kriterium of ['Nytta', 'Effektivitet', 'Innovation'])
        await chef.getByRole('group', { name: kriterium }).getByRole('radio', { name: /^3/ }).click();
      await knapp(chef, 'Spara och nästa').click();
      await chef.getByText('2 kvar', { exact: true }).first().waitFor();
      await oppna(direktor, 'spridning');
      await direktor
        .getByRole('img', { name: /^Nytta: .*3/ })
        .first()
        .waitFor();

      await oppna(direktor, 'mote');
      await knapp(direktor, 'Alla är här').click();
      await knapp(direktor, 'Öppna mötet').click();
      // Only one has valued, and nothing more is said of the group than that.
      await direktor.getByText('Värdena från dem som har värderat ligger nära varandra.').waitFor();
      await knapp(direktor, 'Bekräfta samtyckeslistan (1)').click();
      await direktor.getByRole('heading', { name: 'Samtyckeslistan (1)' }).waitFor({ state: 'detached' });
      for (const [plats, utfall] of ['Prioritera inte', 'Återför'].entries()) {
        await direktor.getByRole('heading', { level: 3, name: new RegExp(`^${plats + 2}\\. `) }).waitFor();
        expect(await direktor.getByLabel('Finansieringstyp').count()).toBe(0);
        await direktor.getByLabel('Skäl', { exact: true }).fill(`Ledningens skäl ${plats}.`);
        await knapp(direktor, utfall).click();
      }
      await direktor.getByText('Alla punkter har ett utfall.').waitFor();
      expect(await axeBrister(direktor)).toEqual([]);
      const utfall = await Promise.all(
        (await pool.query<{ id: string }>('select arende_id as id from mote_punkt order by nr')).rows.map(({ id }) => tillstand(id)),
      );
      expect(utfall).toEqual(['prioriterat', 'ej-prioriterat', 'under-analys']);
    },
    TID,
  );

  test(
    'gives the order of the plan and ends with notes, and the nämnd is next',
    async () => {
      await oppna(direktor, 'rangordna');
      await knapp(direktor, 'Börja rangordna').click();
      await direktor.locator('.ranglista tbody tr').first().waitFor();
      await gor(direktor, 'Bekräfta rangordningen');
      await oppna(direktor, 'mote');
      await gor(direktor, 'Avsluta mötet');
      await oppna(beredare, 'anteckningar');
      await beredare.getByRole('link', { name: 'Anteckningar (PDF)' }).waitFor({ timeout: 120_000 });
      await gor(beredare, 'Fastställ anteckningarna');
      await beredare.getByText('Upprättad').waitFor({ timeout: 120_000 });
      expect(await bristerIAllaLagen(beredare)).toEqual([]);
      const [forst] = (await pool.query<{ id: string }>('select arende_id as id from mote_punkt order by nr')).rows;
      await beredare.goto(`${produkt.url}/arenden/${forst?.id ?? ''}`);
      await beredare.getByRole('link', { name: 'Ta upp i nämnden' }).first().waitFor();
      expect(fel).toEqual([]);
    },
    TID,
  );
});

/** An initiative of the förvaltning's own whose material has been handed over to its ledning. */
async function overlamnat(engine: Engine, titel: string): Promise<string> {
  const arendeId = randomUUID();
  const nu = new Date();
  const ar = nu.getFullYear();
  const gor = (typ: string, data: Record<string, unknown>) =>
    engine.execute({ nyckel: randomUUID(), aktor: { personId: BEREDARE }, nu, arendeId, forvantatSteg: null, handelse: { typ, data } });
  const kriterium = { poang: 4, motivering: 'Stöds av analysen.' };
  const nytta = {
    nytta: 'Snabbare',
    typ: 'kvalitativ',
    matt: 'minuter',
    nulage: '5',
    malvarde: '1',
    vardeTkrPerAr: null,
    nar: ar + 3,
    effekt: 'Tid',
  };
  await engine.start({
    nyckel: arendeId,
    aktor: { personId: BEREDARE },
    nu,
    process: 'verksamhetsinitiativ',
    arendeId,
    titel,
    organ: FORVALTNING,
    datum: datumI(nu),
    data: { titel, organ: FORVALTNING, behov: 'Det tar tid.', avser: 'ny-tjanst', mal: [], arbetssatt: 'Nytt.' },
  });
  await gor('analysera', {
    uppdragsomrade: 'Skola',
    malgrupper: 'Elever',
    agandeOrgan: ['grundskolenamnden'],
    mal: ['mal-enklare-vardag'],
  });
  await gor('kna-klar', {
    behovOchMal: 'Kortare tid.',
    arbetssatt: 'Nytt.',
    intressenter: [{ namn: 'Elever', nyttor: [nytta] }],
    deltagandeKunder: [],
    engangskostnadTkr: { [ar + 1]: 300 },
    arligKostnadTkr: 50,
    ateranvandning: { resultat: 'delvis', skal: 'Inloggningen finns.' },
    anskaffning: { val: 'befintlig', skal: 'Plattformen räcker.' },
    kortSikt: 'Färre samtal.',
    langSikt: 'Samma sätt.',
    anvandare: 'Har provat.',
    utestangdaGrupper: 'Ringer.',
    nyttorealisering: { hur: 'Stegvis.', ansvarig: 'Rektor', uppfoljning: 'Varje termin.' },
    bevarande: 'Gallras.',
    oppnaFormat: 'CSV.',
  });
  await gor('sammanstall-till-ledningen', {
    kriterier: { nytta: kriterium, effektivitet: kriterium, innovation: kriterium },
    finansieringstyp: 'egen-budget',
    langsiktigPlan: 'Ryms.',
    anteckning: null,
  });
  return arendeId;
}
