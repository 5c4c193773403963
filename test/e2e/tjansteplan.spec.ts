import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Browser, Page } from 'playwright-core';
import { atergeHistorik } from '../../apps/cli/src/import-tjansteplan/aterge-historik.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { fyllOchGranska, type Ifyllt, sand } from './formular.js';
import { axeBrister, bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const ANSVARIG = 'person-12';
const ORDFORANDE = 'person-08';
const LEDAMOT = 'person-10';
const STYRELSENS_SEKRETERARE = 'person-04';

describe('the service plan in a browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false });
    const pool = skapaPool(produkt.databaseUrl, 2);
    const engine = createEngine({ pool, processer });
    await atergeHistorik({ pool, engine, fil: 'demo/tjansteplan-2022-2024.json', prov: false, skriv: () => undefined, nu: new Date() });
    await engine.stang();
    // A municipality where the old rules still hold has people in its forums.
    for (const [person, organ, roll] of [
      [ORDFORANDE, 'tf-ekonomi', 'forumordforande'],
      [LEDAMOT, 'tf-ekonomi', 'forumdeltagare'],
      [ORDFORANDE, 'pf-ekonomi', 'forumordforande'],
    ])
      await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [person, organ, roll]);
    await pool.end();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, 'person-01'));
  }, 180_000);
  afterAll(async () => {
    await webblasare.close();
    await produkt.stang();
  }, 60_000);

  it('tells an area’s versions with forum, outcome and what contradicts what, and leads to the round', async () => {
    await page.goto(`${produkt.url}/tjansteplan?omrade=it-tjanster`);
    await page.getByText('Versionshistorik (12, ').click();
    const tabell = page.getByRole('table', { name: 'IT-tjänster, versioner i ordning' });
    await tabell.getByText('Ingen erinran inom tiden').first().waitFor();
    await tabell.getByText('Motsägelse: Dagen 2021-02-12 ligger före raden innan, 2021-02-18.').waitFor();
    expect(await axeBrister(page)).toEqual([]);
    await tabell.getByRole('link', { name: 'höstronden' }).first().click();
    await page.getByText('Övertaget från').waitFor();
    // What has ended waits for nothing: its tag has no hourglass.
    await page.locator('.taggar [data-color="neutral"]').getByText('Återgiven ur källan').waitFor();
    await page.getByText('Versionshistorik (3, ').click();
    await page.getByRole('cell', { name: 'Beslutad', exact: true }).waitFor();
    expect(await axeBrister(page)).toEqual([]);
    expect(fel).toEqual([]);
  }, 120_000);

  it('holds a round from its first day: written, returned by the forum, taken again and decided by the board', async () => {
    const som = async (person: string): Promise<Page> => {
      const inne = await loggaIn(webblasare, produkt.url, person);
      inne.page.on('pageerror', ({ message }) => fel.push(message));
      return inne.page;
    };
    const [ansvarig, ordforande] = [await som(ANSVARIG), await som(ORDFORANDE)];
    await ansvarig.goto(`${produkt.url}/tjansteplan`);
    await ansvarig.getByRole('link', { name: 'Starta en rond' }).click();
    await ansvarig.getByLabel('Tjänsteområde').selectOption({ label: 'Ekonomi' });
    await ansvarig.getByLabel('Höstronden').check();
    await ansvarig.getByLabel('Planens första år').fill('2023');
    await ansvarig.getByRole('button', { name: 'Starta ronden' }).click();
    await ansvarig.getByText('Ronder för tjänsteplanen finns bara under regler som har dem').waitFor();
    await ansvarig.getByLabel(/^Rondens första dag/).fill('2022-09-01');
    expect(await axeBrister(ansvarig)).toEqual([]);
    await ansvarig.getByRole('button', { name: 'Starta ronden' }).click();
    await ansvarig.getByRole('heading', { level: 1, name: /Tjänsteplan Ekonomi, höstronden 2022/ }).waitFor();
    const arende = new URL(ansvarig.url()).pathname;

    /** Takes the case's open task, chooses the outcome, fills the form and sends it. */
    const gor = async (page: Page, utfall: string, ifyllt: Ifyllt = []) => {
      const svar = await page.request.get(`${produkt.url}/api/arenden/${arende.split('/')[2]}`);
      const { uppgifter } = (await svar.json()) as { uppgifter: { id: string; avslutad: string | null }[] };
      await page.goto(`${produkt.url}/uppgifter/${uppgifter.find(({ avslutad }) => !avslutad)?.id}`);
      await page.getByRole('button', { name: 'Ta uppgiften' }).click();
      await page.getByLabel(utfall, { exact: true }).check();
      await fyllOchGranska(page, ifyllt);
      expect(await axeBrister(page)).toEqual([]);
      await sand(page, utfall);
    };
    await gor(ansvarig, 'Lämna till forumet', [[/^Version/, '0.1']]);
    await gor(ordforande, 'Återför', [
      [/^Närvarande/, 'Torbjörn Dimvall'],
      [/^Skäl/, 'Ta bort ett initiativ.'],
    ]);
    await gor(ansvarig, 'Lämna till forumet', [[/^Version/, '0.2']]);
    await gor(ordforande, 'Tillstyrk med ändring');
    await gor(ordforande, 'Ingen ändring');
    await gor(await som(STYRELSENS_SEKRETERARE), 'Registrera beslutet', [
      [/^Beslutande organ/, 'Kommunstyrelsen'],
      [/^Paragraf/, '14'],
    ]);
    await ansvarig.goto(produkt.url + arende);
    await ansvarig.getByText('Ärendet är avslutat.').first().waitFor();
    await ansvarig.getByText('Versionshistorik (6').click();
    const tabell = ansvarig.getByRole('table', { name: /versioner i ordning$/ });
    await tabell.getByRole('cell', { name: 'Beslutad', exact: true }).waitFor();
    await tabell.getByText('Ta bort ett initiativ.').waitFor();
    expect(await bristerIAllaLagen(ansvarig)).toEqual([]);

    await ansvarig.getByRole('link', { name: 'Diagram' }).click();
    await ansvarig.getByText('Ärendet är i läget Beslutad och har varit i').waitFor();
    await ansvarig.getByRole('img', { name: /^Tjänsteplan i rond\. Ärendet är i läget Beslutad/ }).waitFor();
    const lagen = ansvarig.getByRole('table', { name: 'Lägena och vägarna mellan dem' });
    await lagen.getByRole('row', { name: /^Revideras Har varit här.*Lämna till forumet → Hos forum/ }).waitFor();
    expect(await bristerIAllaLagen(ansvarig)).toEqual([]);
    expect(fel).toEqual([]);
  }, 120_000);
});
