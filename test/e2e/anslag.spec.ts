import { datumI } from '#calendar';
import type { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { skapaPool } from '#database';
import { lasPdf } from '../support/las-pdf.js';
import { provanslag } from '../support/prov-anslag.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const PROV_MS = 240_000;
const START_MS = 240_000;
const LANGT_MS = 150_000;
const SEKRETERARE = 'person-04';
/** Long enough ago for the time for appeal to have passed. */
const FOR_LANGE_SEDAN = new Date(Date.now() - 40 * 86_400_000);

describe('the anslagstavla in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let allman: Page;
  let pool: Pool;
  let prov: ReturnType<typeof provanslag>;
  let gammalt: string;

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    pool = skapaPool(produkt.databaseUrl, 4);
    prov = provanslag(pool, { organ: 'kommunstyrelsen', sekreterare: SEKRETERARE });
    webblasare = await oppnaWebblasare();
    allman = await (await webblasare.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage();
    allman.setDefaultTimeout(60_000);
    // Nobody takes it down while the worker is away.
    await produkt.dodaWorker();
    gammalt = await prov.skriv(FOR_LANGE_SEDAN, {
      paragrafer: [
        { paragraf: 18, punktId: 'p1', arendeId: null, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' },
        { paragraf: 19, punktId: 'p2', arendeId: null, rubrik: 'Sekretess', overklagande: 'laglighetsprovning' },
      ],
    });
    await prov.publicera(gammalt, FOR_LANGE_SEDAN);
  }, START_MS);
  afterAll(async () => {
    await prov?.stang();
    await pool?.end();
    await webblasare?.close();
    await produkt?.stang();
  }, PROV_MS);

  const status = async (id: string) => (await fetch(`${produkt.url}/api/offentligt/anslag/${id}`)).status;
  const tillstand = async (id: string) =>
    (await pool.query<{ tillstand: string }>('select tillstand from anslag where arende_id = $1', [id])).rows[0]?.tillstand;

  test(
    'is read by anybody without login and without cookies',
    async () => {
      await allman.goto(`${produkt.url}/anslagstavla`);
      await allman.getByRole('heading', { level: 1, name: 'Anslagstavla' }).waitFor();
      await allman.getByRole('link', { name: 'Kommunstyrelsen, justerat protokoll § 18–19' }).waitFor();
      expect(await bristerIAllaLagen(allman)).toEqual([]);
      await allman.getByRole('link', { name: 'Kommunstyrelsen, justerat protokoll § 18–19' }).click();
      await allman.getByRole('heading', { level: 2, name: 'Så överklagar du' }).waitFor();
      await allman.getByText('Kansliet, Exempelgatan 1').waitFor();
      await allman.getByText('§ 19 Sekretess').waitFor();
      expect(await bristerIAllaLagen(allman)).toEqual([]);
      expect(await allman.context().cookies()).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'shows it no more the day after the time for appeal, and the proof says when it was up and what was not seen',
    async () => {
      await produkt.startaWorker();
      await vantaTills('Att anslaget tas ned', async () => (await status(gammalt)) === 404, LANGT_MS);
      await allman.goto(`${produkt.url}/anslagstavla/${gammalt}`);
      await allman.getByRole('heading', { level: 1, name: 'Anslaget sitter inte uppe' }).waitFor();
      await vantaTills('Anslagsbeviset', async () => (await tillstand(gammalt)) === 'avslutat', LANGT_MS);

      const { page, fel } = await loggaIn(webblasare, produkt.url, SEKRETERARE);
      await page.goto(`${produkt.url}/anslag/${gammalt}`);
      await page.getByRole('heading', { level: 2, name: 'Anslagsbevis' }).waitFor();
      await page.getByText('Ingen iakttagelse gjordes').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      const lank = await page.getByRole('link', { name: 'Anslagsbeviset som PDF' }).getAttribute('href');
      const pdf = await lasPdf(await (await page.request.get(`${produkt.url}${lank ?? ''}`)).body());
      expect(pdf.pdfa).toBe('2a');
      expect(pdf.text).toMatch(/Anslagsbevis/);
      expect(pdf.text).toMatch(/Ingen iakttagelse gjordes/);
      expect(fel).toEqual([]);
      await page.context().close();
    },
    PROV_MS,
  );

  test(
    'goes up by itself, is seen to be up, and takes an appeal on its own page',
    async () => {
      const id = await prov.skriv(new Date());
      await vantaTills('Att anslaget kommer upp', async () => (await status(id)) === 200, LANGT_MS);
      await vantaTills(
        'Iakttagelsen',
        async () =>
          ((await pool.query(`select 1 from anslag_observation where arende_id = $1 and utfall = 'synligt'`, [id])).rowCount ?? 0) > 0,
        LANGT_MS,
      );
      const { page, fel } = await loggaIn(webblasare, produkt.url, SEKRETERARE);
      await page.goto(`${produkt.url}/anslag`);
      await page.getByRole('heading', { level: 1, name: 'Anslag' }).waitFor();
      await page.getByRole('table').getByText('Uppsatt', { exact: true }).first().waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.goto(`${produkt.url}/anslag/${id}`);
      await page.getByRole('heading', { level: 2, name: 'Vad som hittills är styrkt' }).waitFor();
      await page.getByLabel('Kom in').fill(datumI(new Date()));
      await page.getByLabel('Domstol').fill('Förvaltningsrätten');
      await page.getByRole('button', { name: 'Registrera överklagandet' }).click();
      await page.getByText('i tid. Förvaltningsrätten.').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );
});
