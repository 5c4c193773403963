import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { axeBrister, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const KANSLI = 'person-16';
const TITEL = 'Digital frånvaroanmälan';
const RESA_MS = 180_000;
const START_MS = 240_000;

describe('The track of the förvaltning’s own, in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];
  let arende = '';
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, KANSLI));
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, RESA_MS);

  test(
    'is chosen when a new initiative is written, and the form follows',
    async () => {
      await page.goto(`${produkt.url}/initiativ/nytt`);
      await page.getByLabel('Titel').fill(TITEL);
      await page.getByLabel('Verksamhetsspecifikt spår').check();
      await harText(page.getByLabel('Titel'), TITEL);
      await page.getByLabel('Förvaltning eller bolag som behovet gäller').selectOption({ value: 'grundskoleforvaltningen' });
      await page.getByLabel('Uppdragsområde').fill('Grundskola');
      await page.getByLabel('Målgrupper').fill('Elever och vårdnadshavare');
      await page.getByLabel('Behov', { exact: true }).fill('Anmälan tar för lång tid.');
      await page.getByLabel('Ny tjänst').check();
      await page.getByLabel('Arbetssätt').fill('Vårdnadshavaren anmäler själv.');
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('button', { name: 'Skapa initiativet' }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(TITEL) }).waitFor();
      arende = new URL(page.url()).pathname;
      await page.locator('.laget').getByText('Behovet är insamlat').waitFor();
    },
    RESA_MS,
  );

  test(
    'is one of the tracks that the list can be narrowed to',
    async () => {
      await page.goto(`${produkt.url}/initiativ`);
      await page.getByRole('link', { name: new RegExp(TITEL) }).waitFor();
      await page.getByLabel('Spår').selectOption({ label: 'Gemensamt' });
      await page.getByText('Inga initiativ i urvalet.').waitFor();
      await page.getByLabel('Spår').selectOption({ label: 'Verksamhetsspecifikt' });
      await page.getByRole('link', { name: new RegExp(TITEL) }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'starts its analysis from the task, with what the need already said',
    async () => {
      await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=ta-upp-behovet`);
      await page.locator('[data-radlank]').first().click();
      await page.getByRole('button', { name: 'Ta uppgiften' }).click();
      await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
      await harText(page.getByLabel('Uppdragsområde'), 'Grundskola');
      await page.locator('#falt-mal input[type="checkbox"]').first().check();
      await page.getByRole('button', { name: 'Granska svaren' }).click();
      await page.getByRole('heading', { level: 1, name: /^Granska/ }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('button', { name: 'Börja analysera', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Klart' }).waitFor();
    },
    RESA_MS,
  );

  test(
    'can be left for the common track, and both cases show the way to each other',
    async () => {
      await page.goto(`${produkt.url}${arende}/handelse/byt-till-gemensamt`);
      await page.getByLabel('Leverantör som tar emot initiativet').selectOption({ value: 'intraservice' });
      await page.getByLabel('Kunddialog').check();
      await page.getByLabel('Skäl').fill('Alla förvaltningar behöver det.');
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('button', { name: 'Byt till gemensamt spår' }).click();
      await page.getByRole('heading', { level: 3, name: /^Underordnade ärenden/ }).waitFor();
      await page.getByText(/Initiativ i gemensamma spåret · Identifierat/).waitFor();
      await page.locator('section[aria-labelledby="slakt"] a').click();
      await page.getByRole('heading', { level: 3, name: 'Överordnat ärende' }).waitFor();
      await page.locator('.laget').getByText('väntar på att leverantören kategoriserar').waitFor();
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );
});
