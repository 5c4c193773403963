import { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const PROV_MS = 240_000;
const START_MS = 240_000;

describe('a meeting that decides in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];

  beforeAll(async () => {
    produkt = await startaProdukt();
    const pool = new Pool({ connectionString: produkt.databaseUrl, max: 1 });
    const sekreterare = await bemanna(pool);
    await pool.end();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, sekreterare));
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, PROV_MS);

  test(
    'is planned, summoned and opened by its secretary without a pointer',
    async () => {
      await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Sammanträden' }).press('Enter');
      await tryck('Planera sammanträde');
      await page.getByLabel('Organ', { exact: true }).selectOption({ label: ORGAN });
      for (const [falt, varde] of Object.entries({ Rubrik: 'Sammanträde i november', Dag: idag(), Plats: 'Sal 1', 'Antal ledamöter': '4' }))
        await page.getByLabel(falt, { exact: true }).fill(varde);
      await page.getByLabel('Dagar före som kallelsen ska skickas').fill('0');
      await tryck('Planera');
      await page.getByRole('heading', { level: 1, name: 'Sammanträde i november' }).waitFor();
      for (const [nr, rubrik] of ['Delårsrapport', 'Upphandling', 'Policy'].entries()) {
        await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Övrigt' });
        await page.getByLabel('Rubrik', { exact: true }).fill(rubrik);
        await page.getByLabel('Förslag till beslut').fill(`${rubrik} godkänns.`);
        await tryck('Lägg till punkten');
        await page.getByRole('link', { name: rubrik }).waitFor();
        expect(await page.locator('tbody tr').count()).toBe(nr + 1);
      }
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await tryck('Skicka kallelsen');
      await tryck('Öppna sammanträdet');
      await page.getByRole('group', { name: 'Justerar utöver ordföranden' }).getByLabel('Anna Andersson, ledamot').press('Space');
      await tryck('Fastställ dagordningen');
      await page.getByText('Pågår', { exact: true }).waitFor();
      await page.getByText('beslutsfört').waitFor();
    },
    PROV_MS,
  );

  test(
    'decides by the chair’s casting vote, one with jäv, and puts one off',
    async () => {
      await page.getByRole('link', { name: 'Delårsrapport' }).press('Enter');
      await yrka('Bo Bengtsson', 'Avslag');
      await tryck('Ställ proposition');
      await tryck('Begär votering');
      for (const [namn, rost] of [
        ['Olga Ordförande', 'Ja'],
        ['Anna Andersson', 'Ja'],
        ['Bo Bengtsson', 'Nej'],
        ['Cia Carlsson', 'Nej'],
      ] as const)
        await page.getByRole('group', { name: namn }).getByLabel(rost).press('Space');
      await page.getByText('ordförandens utslagsröst är ja').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await tryck('Registrera voteringen');
      await page.getByText('Ordförandens utslagsröst: ja.').waitFor();
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: '§ 1 Delårsrapport' }).waitFor();

      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 2, name: 'Punkt 2 Upphandling' }).waitFor();
      await page.keyboard.press('j');
      await page.getByLabel('Jävig', { exact: true }).selectOption({ label: 'Cia Carlsson' });
      await page.getByLabel('Skäl för jäv', { exact: true }).fill('Delägare i bolaget.');
      await tryck('Anteckna jäv');
      await page.getByText('Jäv: Cia Carlsson.').waitFor();
      await tryck('Inga yrkanden');
      await page.getByText('Inga yrkanden.', { exact: true }).waitFor();
      await tryck('Ställ proposition');
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: '§ 2 Upphandling' }).waitFor();

      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 2, name: 'Punkt 3 Policy' }).waitFor();
      await yrka('Anna Andersson', 'Bordläggning');
      await page.getByLabel('Ordföranden finner').selectOption({ label: 'Bordläggning' });
      await tryck('Ställ proposition');
      await tryck('Fastställ beslutet');
      await page.getByText('§ 3: bordläggning.').waitFor();
    },
    PROV_MS,
  );

  test(
    'shows the protocol from the same fields, closes, and has the draft as a PDF',
    async () => {
      const delar = page.getByRole('navigation', { name: 'Sammanträdets delar' });
      await delar.getByRole('link', { name: 'Protokoll' }).press('Enter');
      await page.getByText('Deltog inte på grund av jäv: Cia Carlsson.').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await delar.getByRole('link', { name: 'Dagordning' }).press('Enter');
      await tryck('Avsluta sammanträdet');
      await delar.getByRole('link', { name: 'Protokoll' }).press('Enter');
      const pdf = page.getByRole('link', { name: 'Protokollet som PDF (utkast)' });
      await pdf.waitFor({ timeout: 60_000 });
      const svar = await page.request.get(new URL((await pdf.getAttribute('href')) ?? '', page.url()).href);
      expect((await svar.body()).subarray(0, 5).toString()).toBe('%PDF-');
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );

  const tryck = (namn: string) => page.getByRole('button', { name: namn, exact: true }).press('Enter');
  async function yrka(vem: string, vad: string): Promise<void> {
    await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: vem });
    await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: vad });
    await page.getByLabel('Yrkandet', { exact: true }).fill(`${vad}.`);
    await tryck('Anteckna yrkandet');
    await page.getByText(`${vem} yrkar ${vad.toLowerCase()}`).waitFor();
  }
});

const ORGAN = 'Provnämnden';
const idag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** A nämnd of four, run by a secretary of the demo. Gives the secretary's id. */
async function bemanna(pool: Pool): Promise<string> {
  await pool.query(`insert into organ (id, namn, typ) values ('provnamnden', $1, 'namnd')`, [ORGAN]);
  for (const [id, namn, roll] of [
    ['prov-o', 'Olga Ordförande', 'ordforande'],
    ['prov-a', 'Anna Andersson', 'ledamot'],
    ['prov-b', 'Bo Bengtsson', 'ledamot'],
    ['prov-c', 'Cia Carlsson', 'ledamot'],
  ]) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $2, $3, $1)', [id, namn, `${id}@prov.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'provnamnden', $2, '2021-01-01')`, [id, roll]);
  }
  const svar = await pool.query<{ id: string }>(
    `select person_id as id from medlemskap where roll = 'sekreterare' order by person_id limit 1`,
  );
  const id = svar.rows[0]?.id;
  if (id === undefined) throw new Error('Demon saknar sekreterare.');
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'provnamnden', 'sekreterare', '2021-01-01')`, [
    id,
  ]);
  return id;
}
