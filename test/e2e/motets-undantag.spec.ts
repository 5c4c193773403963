import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine, vardera } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

const GRUPP = 'strategiska-samordningsgruppen';
const ORDFORANDE = 'person-06';
const BEREDARE = 'person-07';
const LEDAMOTER = [ORDFORANDE, 'person-11', 'person-15', 'person-17', 'person-18'];
const SKOLANS_BEREDARE = 'person-16';
const SKOLANS_DIREKTOR = 'person-18';
const START_MS = 240_000;
const TID = 180_000;
const om = (dagar: number) => datumI(new Date(Date.now() + dagar * 86_400_000));
const BUDGETAR = new Date().getFullYear() + 2;

describe('A meeting of the group when things go otherwise', () => {
  let produkt: Produkt;
  let pool: pg.Pool;
  let engine: Engine;
  let webblasare: Browser;
  let beredare: Page;
  let ordforande: Page;
  const [sen, tjanst] = [randomUUID(), randomUUID()];
  const fel: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', worker: false });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    await pool.query(
      `update medlemskap set till = case when person_id = any($2) then null else fran end where organ_id = $1 and roll in ('ssg-ledamot', 'ssg-ordforande')`,
      [GRUPP, LEDAMOTER],
    );
    await vantar(sen, 'Initiativ som ändras sent', 'forandringsinsats');
    await vantar(tjanst, 'Tjänst med kommunbidrag', 'bastjanst-fast');
    await lamna(sen, { behovOchMal: 'Så var det när paketet frystes.' });
    webblasare = await oppnaWebblasare();
    [beredare, ordforande] = await Promise.all([som(BEREDARE), som(ORDFORANDE)]);
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, START_MS);

  const som = async (person: string): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, person);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };
  async function vantar(arendeId: string, titel: string, kategori: string): Promise<void> {
    const fakta = { kategori, engangskostnadTkr: { [BUDGETAR]: 900 }, foreslagenFinansieringstyp: 'kommunbidrag' };
    await engine.start({
      ...{ nyckel: arendeId, aktor: { personId: 'person-12' }, nu: new Date(), process: 'initiativ', arendeId, titel },
      ...{ organ: 'intraservice', datum: om(0), data: {} },
      overtagande: { tillstand: 'klart-for-ssg', kalla: 'prov', datum: om(0), fakta },
    });
  }
  /** A form of the underlag as it was handed in; the second time it is a late change. */
  const lamna = (arendeId: string, innehall: object) =>
    pool.query(
      `insert into inlamning (id, arende_id, formular, schema_version, innehall, hash, person_id, vid) values ($1, $2, 'kna-klar', 1, $3, $4, 'person-12', now())`,
      [randomUUID(), arendeId, JSON.stringify(innehall), randomUUID()],
    );
  const nyttMote = async (titel: string): Promise<string> => {
    const arendeId = randomUUID();
    const datum = { begaran: om(0), stopp: om(1), paket: om(2), vardering: om(9), mote: om(10), resultat: om(20) };
    await engine.start({
      ...{ nyckel: arendeId, aktor: { personId: BEREDARE }, nu: new Date(), process: 'ssgmote', arendeId, titel },
      ...{ organ: GRUPP, datum: om(0), data: { budgetar: BUDGETAR, datum, ramTkr: { [BUDGETAR]: 5000 } } },
    });
    return arendeId;
  };
  const gor = (arendeId: string, personId: string, typ: string, data: Record<string, unknown> = {}) =>
    engine.execute({
      ...{ nyckel: randomUUID(), aktor: { personId }, nu: new Date(), arendeId, forvantatSteg: null },
      handelse: { typ, data },
    });
  const oppna = (page: Page, moteId: string, flik: string) => page.goto(`${produkt.url}/ssg/moten/${moteId}/${flik}`);
  const knapp = (page: Page, namn: string) => page.getByRole('button', { name: namn, exact: true });

  let moteId = '';
  test(
    'shows a late change as a difference, and takes it in with the convenor’s yes',
    async () => {
      moteId = await nyttMote('Mötet med ändringen');
      for (const typ of ['begar-underlag', 'stang-underlag']) await gor(moteId, BEREDARE, typ);
      await lamna(sen, { behovOchMal: 'Så är det nu.' });
      await oppna(beredare, moteId, 'paket');
      await beredare.getByRole('heading', { name: 'Ändrat efter stoppdagen (1)' }).waitFor();
      const skillnad = beredare.getByRole('table', { name: 'Ändringar i Initiativ som ändras sent' });
      await skillnad.getByRole('deletion').getByText('Så var det när paketet frystes.').waitFor();
      await skillnad.getByRole('insertion').getByText('Så är det nu.').waitFor();
      expect(await axeBrister(beredare)).toEqual([]);
      await knapp(beredare, 'Godta ändringen …').click();
      await beredare.getByRole('dialog').getByLabel(/^Skäl/).fill('Kostnaden var fel räknad.');
      await beredare.getByRole('dialog').getByRole('button', { name: 'Godta ändringen' }).click();
      await beredare.getByText('Ändringen är godtagen. Gruppen värderar det nya underlaget.').waitFor();
      await gor(moteId, BEREDARE, 'kalla');
    },
    TID,
  );

  test(
    'asks for the reason when a service gets kommunbidrag by the consent list, and keeps it',
    async () => {
      for (const personId of LEDAMOTER) for (const arendeId of [sen, tjanst]) await varde(pool, moteId, arendeId, personId);
      await gor(moteId, ORDFORANDE, 'oppna-mote', { narvarande: LEDAMOTER });
      await oppna(ordforande, moteId, 'mote');
      await ordforande.getByRole('heading', { name: 'Samtyckeslistan (2)' }).waitFor();
      await knapp(ordforande, 'Bekräfta samtyckeslistan (2)').click();
      await ordforande.getByText('Skriv varför tjänsten ska ha kommunbidrag.').waitFor();
      expect(await axeBrister(ordforande)).toEqual([]);
      await ordforande.getByLabel('Skäl för kommunbidrag till Tjänst med kommunbidrag').fill('Alla nämnder har nytta av den.');
      await knapp(ordforande, 'Bekräfta samtyckeslistan (2)').click();
      await ordforande.getByText('Alla punkter har ett utfall.').waitFor();
      const { rows } = await pool.query('select skal_kommunbidrag as skal from mote_punkt where mote_id = $1 and arende_id = $2', [
        moteId,
        tjanst,
      ]);
      expect(rows).toEqual([{ skal: 'Alla nämnder har nytta av den.' }]);
    },
    TID,
  );

  test(
    'gives a seat to somebody without an account, who logs in and is in the meeting; another meeting is called off with its reason',
    async () => {
      const nastaMote = await nyttMote('Mötet som ställs in');
      await oppna(beredare, nastaMote, 'paket');
      await knapp(beredare, 'Bjud in en ledamot').click();
      await beredare.getByLabel('Namn').fill('Nia Nykomling');
      await beredare.getByLabel('E-post').fill('nia.nykomling@demo.example');
      await knapp(beredare, 'Bjud in').click();
      await beredare.getByText('Nia Nykomling har en plats i gruppen och loggar in med kommunens konto.').waitFor();
      const { rows } = await pool.query<{ id: string }>(`select id from person where epost = 'nia.nykomling@demo.example'`);
      const ny = await som(`demo/${rows[0]?.id}`);
      await oppna(ny, nastaMote, 'paket');
      await ny.getByRole('heading', { name: 'Ledamöter (6)' }).waitFor();
      await ny.getByRole('navigation').getByRole('link', { name: 'SSG-möten' }).waitFor();

      await knapp(beredare, 'Ställ in mötet …').click();
      await beredare.getByRole('dialog').getByRole('button', { name: 'Ställ in mötet' }).click();
      await beredare.getByText('Skriv varför mötet ställs in.').waitFor();
      await beredare.getByRole('dialog').getByLabel('Skäl').fill('För få kan komma.');
      await beredare.getByRole('dialog').getByRole('button', { name: 'Ställ in mötet' }).click();
      await beredare.getByText('Mötet ställdes in; skälet är sparat.').waitFor();
      await oppna(ny, nastaMote, 'anteckningar');
      await ny.getByText('Mötet ställdes in. Det finns inga anteckningar.').waitFor();
      expect(fel).toEqual([]);
    },
    TID,
  );

  test(
    'calls a ledning’s meeting what it is: its own words, values seen at once, no financing type to choose',
    async () => {
      const [moteId2, arendeId] = [randomUUID(), randomUUID()];
      const datum = { begaran: om(0), stopp: om(1), paket: om(2), vardering: om(9), mote: om(10), resultat: om(20) };
      const behov = { behov: 'Behov.', avser: 'ny-tjanst', mal: ['mal-enklare-vardag'], arbetssatt: 'Nytt.' };
      const [titel, organ] = ['Skolans eget initiativ', 'grundskoleforvaltningen'];
      await engine.start({
        ...{
          nyckel: arendeId,
          aktor: { personId: SKOLANS_BEREDARE },
          nu: new Date(),
          process: 'verksamhetsinitiativ',
          arendeId,
          titel,
          organ,
        },
        ...{ datum: om(0), data: { titel, organ, ...behov } },
      });
      await gor(arendeId, SKOLANS_BEREDARE, 'analysera', {
        uppdragsomrade: 'Skola',
        malgrupper: 'Elever',
        agandeOrgan: [],
        mal: behov.mal,
      });
      await gor(arendeId, SKOLANS_BEREDARE, 'kna-klar', KNA);
      await gor(arendeId, SKOLANS_BEREDARE, 'sammanstall-till-ledningen', {
        kriterier: Object.fromEntries(['nytta', 'effektivitet', 'innovation'].map((namn) => [namn, { poang: 4, motivering: 'Skäl.' }])),
        ...{ finansieringstyp: 'egen-budget', langsiktigPlan: 'Ryms.', anteckning: null },
      });
      await engine.start({
        ...{ nyckel: moteId2, aktor: { personId: SKOLANS_BEREDARE }, nu: new Date(), process: 'ledningsmote', arendeId: moteId2 },
        ...{ titel: 'Ledningens prioritering', organ, datum: om(0), data: { budgetar: BUDGETAR, datum, ramTkr: { [BUDGETAR]: 5000 } } },
      });
      for (const typ of ['begar-underlag', 'stang-underlag', 'kalla']) await gor(moteId2, SKOLANS_BEREDARE, typ);
      const chef = await som(SKOLANS_DIREKTOR);
      await oppna(chef, moteId2, 'mote');
      await chef.getByText('Rådgivande möte. Ledningen värderar, rangordnar och rekommenderar. Beslut fattas av nämnden.').waitFor();
      await vantaTills('Sidans namn', async () => (await chef.title()).includes('Ledningens prioritering – Ledningsmöte'));
      await chef.getByRole('checkbox').first().check();
      await knapp(chef, 'Öppna mötet').click();
      await chef.getByRole('heading', { level: 3, name: `1. ${titel}` }).waitFor();
      expect(await chef.getByLabel('Finansieringstyp').count()).toBe(0);
      expect(await knapp(chef, 'Omkategorisera').count()).toBe(0);
      expect(await axeBrister(chef)).toEqual([]);
      await chef.getByLabel('Skäl', { exact: true }).fill('Störst nytta för eleverna.');
      await knapp(chef, 'Rekommendera').click();
      await chef.getByText('Alla punkter har ett utfall.').waitFor();
      expect(await chef.locator('main').innerText()).not.toContain('SSG');
      expect(fel).toEqual([]);
    },
    TID,
  );
});

const KNA = {
  ...{
    behovOchMal: 'Kortare tid.',
    arbetssatt: 'Nytt.',
    deltagandeKunder: [],
    engangskostnadTkr: { [BUDGETAR]: 300 },
    arligKostnadTkr: 50,
  },
  intressenter: [
    {
      namn: 'Elever',
      nyttor: [
        {
          ...{ nytta: 'Snabbare', typ: 'kvalitativ', matt: 'minuter', nulage: '5', malvarde: '1', vardeTkrPerAr: null },
          ...{ nar: BUDGETAR, effekt: 'Nöjdare' },
        },
      ],
    },
  ],
  ...{
    ateranvandning: { resultat: 'delvis', skal: 'Inloggningen finns.' },
    anskaffning: { val: 'befintlig', skal: 'Plattformen räcker.' },
  },
  ...{ kortSikt: 'Färre samtal.', langSikt: 'Samma sätt.', anvandare: 'Har provat.', utestangdaGrupper: 'Ringer.' },
  ...{
    nyttorealisering: { hur: 'Stegvis.', ansvarig: 'Rektor', uppfoljning: 'Varje termin.' },
    bevarande: 'Gallras.',
    oppnaFormat: 'CSV.',
  },
};

/** Everybody agrees, so that the items stand on the consent list. */
async function varde(pool: pg.Pool, moteId: string, arendeId: string, personId: string): Promise<void> {
  const utanSkal = { skalNytta: null, skalEffektivitet: null, skalInnovation: null, skal: null };
  const kropp = { version: 0, lage: 'varderad', nytta: 3, effektivitet: 3, innovation: 3, ...utanSkal } as const;
  await vardera(pool, { moteId, arendeId, personId, nu: new Date(), kropp });
}
