import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { axeBrister, harText, loggaIn, oppnaWebblasare, tabbaTill } from './webblasare.js';

const BEREDARE = 'person-07';
const HANDLAGGARE = 'person-10';
const PROV_MS = 180_000;
const START_MS = 240_000;

describe('the portfolio in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];

  beforeAll(async () => {
    produkt = await startaProdukt();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, BEREDARE));
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, PROV_MS);

  test(
    'is in the menu of those who prepare, and sums the plan by area with what does not agree',
    async () => {
      await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Portfölj' }).click();
      await page.getByRole('heading', { level: 1, name: 'Portfölj' }).waitFor();
      await page.getByText('64 rader i urvalet').waitFor();
      const fot = page.locator('.portfolj tfoot td');
      const grupper = page.locator('.portfolj .gruppsumma');
      await grupper.nth(8).waitFor();
      expect(await grupper.count()).toBe(9);
      expect(await fot.count()).toBe(6);
      await page.getByText(/planens rader ger 16\s000 tkr, planens summa för området är 17\s000 tkr/).waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'opens a group, filters and comes back to the same place without a pointer',
    async () => {
      await tabbaTill(page, '.gruppknapp');
      await page.keyboard.press('Enter');
      await page.locator('.portfolj th.under').first().waitFor();
      await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Vård och omsorg' });
      await page.getByText('20 rader i urvalet').waitFor();
      await page.getByRole('button', { name: /^Vård och omsorg/ }).press('Enter');
      const forsta = page.locator('.portfolj th.under a').first();
      await forsta.waitFor();
      const adress = page.url();
      await forsta.press('Enter');
      await page.waitForURL(/\/arenden\//);
      await page.goBack();
      await page.locator('.portfolj th.under a').first().waitFor();
      expect(page.url()).toBe(adress);
      expect(await axeBrister(page)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'finds by words that are never in the address, and says when nothing is there',
    async () => {
      await page.goto(`${produkt.url}/portfolj`);
      await page.getByLabel('Ord i titeln').fill('finns inte någonstans');
      await page.getByLabel('Ord i titeln').press('Enter');
      await page.getByText('Inga initiativ i urvalet.').waitFor();
      expect(page.url()).not.toContain('finns');
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('paragraph').getByRole('button', { name: 'Rensa filter' }).click();
      await page.getByText('64 rader i urvalet').waitFor();
    },
    PROV_MS,
  );

  test(
    'shows each chart as a sentence, a picture and a table with the same figures',
    async () => {
      await page.getByRole('button', { name: 'Diagram' }).click();
      await page.getByRole('heading', { level: 2, name: 'Utvecklingskostnad per år' }).waitFor();
      // Nobody has valued anything yet: the spread says so, and draws nothing.
      await page.getByText('Inget initiativ i urvalet har poäng ännu.').waitFor();
      await page.locator('.diagram svg[role="img"]').nth(2).waitFor();
      expect(await page.locator('.diagram svg[role="img"]').count()).toBe(3);
      expect(await page.locator('.diagram details table').count()).toBe(4);
      await page.getByText(/^Utvecklingskostnaden är störst 2022/).waitFor();
      await page.locator('.diagram summary').first().press('Enter');
      await page.getByRole('table', { name: 'Utvecklingskostnad per år, tkr' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'draws the dependencies and lists them in words',
    async () => {
      await page.getByRole('button', { name: 'Beroenden' }).click();
      await page.getByRole('img', { name: /^Beroenden mellan initiativ/ }).waitFor();
      await page.locator('.radlista li').nth(10).waitFor();
      expect(await page.locator('.radlista li').count()).toBe(11);
      expect(await page.locator('.pil').count()).toBe(11);
      expect(await axeBrister(page)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'hands over files of the selection',
    async () => {
      await page.goto(`${produkt.url}/portfolj?omrade=vard-omsorg`);
      const lank = page.getByRole('link', { name: 'Hämta CSV' });
      const vantar = page.waitForEvent('download');
      await lank.click();
      expect((await vantar).suggestedFilename()).toBe('portfolj.csv');
    },
    PROV_MS,
  );

  test(
    'lets a dependency be stated on the case, and refuses a ring in words',
    async () => {
      await page.goto(`${produkt.url}/portfolj?vy=beroenden`);
      await page.locator('.radlista').getByRole('link', { name: 'Telefoni' }).first().click();
      const beroenden = page.getByRole('region', { name: 'Beroenden' });
      await beroenden.getByRole('link', { name: 'Utveckling av E-tjänstplattformen' }).click();
      await page.getByRole('heading', { level: 1, name: /Utveckling av E-tjänstplattformen/ }).waitFor();
      await beroenden.getByText('Ange ett beroende').press('Enter');
      await beroenden.getByLabel('Sök ärendet').fill('telefoni');
      await beroenden.getByLabel('Sök ärendet').press('Enter');
      await beroenden.getByRole('button', { name: 'Välj Telefoni', exact: true }).press('Enter');
      await beroenden
        .getByText(/Beroendet skulle gå i ring: Utveckling av E-tjänstplattformen → Telefoni → Utveckling av E-tjänstplattformen\./)
        .waitFor();
      await beroenden.getByLabel('Samordnas med').check();
      await beroenden.getByRole('button', { name: 'Välj Telefoni', exact: true }).press('Enter');
      await beroenden.getByRole('button', { name: 'Ta bort beroendet till Telefoni' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await beroenden.getByRole('button', { name: 'Ta bort beroendet till Telefoni' }).press('Enter');
      await beroenden.getByRole('button', { name: 'Ta bort beroendet till Telefoni' }).waitFor({ state: 'detached' });
    },
    PROV_MS,
  );

  test(
    'helps the test of reuse by finding what is like the need, also when it is misspelled',
    async () => {
      const { page: handlaggare } = await loggaIn(webblasare, produkt.url, HANDLAGGARE);
      await handlaggare.goto(`${produkt.url}/inkorg?vy=grupp&typ=gor-kna`);
      await handlaggare.locator('[data-radlank]').first().click();
      await handlaggare.getByRole('button', { name: 'Ta uppgiften' }).click();
      await handlaggare.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
      await handlaggare.getByLabel('Behov och mål').fill('Ett gemensamt upphandlingsvertyg');
      await handlaggare
        .getByText(/^Återanvändning/)
        .first()
        .click();
      const liknande = handlaggare.getByRole('group', { name: 'Sök liknande initiativ och tjänster' });
      await harText(liknande.getByLabel('Sök efter'), 'Ett gemensamt upphandlingsvertyg');
      await liknande.getByRole('button', { name: 'Sök liknande' }).press('Enter');
      await liknande.getByRole('link', { name: /^Ny kommungemensam tjänst upphandlingsverktyg/ }).waitFor();
      expect(await axeBrister(handlaggare)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'prints every column on the width of the paper, in the light theme also for one who has chosen the dark',
    async () => {
      const papper = await loggaIn(webblasare, produkt.url, BEREDARE, { viewport: { width: 720, height: 1000 } });
      await papper.page.goto(`${produkt.url}/portfolj`);
      await papper.page.locator('.portfolj tfoot td').first().waitFor();
      await papper.page.evaluate('document.documentElement.dataset.colorScheme = "dark"');
      await papper.page.emulateMedia({ media: 'print' });
      await papper.page.locator('html[data-color-scheme="light"]').waitFor({ state: 'attached', timeout: 30_000 });
      expect(await papper.page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await papper.page.emulateMedia({ media: null });
      await papper.page.locator('html[data-color-scheme="dark"]').waitFor({ state: 'attached', timeout: 30_000 });
    },
    PROV_MS,
  );

  test(
    'holds together in dark and at 320 pixels, with no fault in the page',
    async () => {
      const smal = await loggaIn(webblasare, produkt.url, BEREDARE, { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
      for (const vy of ['tabell', 'diagram', 'beroenden']) {
        await smal.page.goto(`${produkt.url}/portfolj?vy=${vy}`);
        await smal.page.getByText('64 rader i urvalet').waitFor();
        await smal.page.locator('.portfolj, .diagram, .graf').first().waitFor();
        expect(await axeBrister(smal.page)).toEqual([]);
        expect(await smal.page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      }
      expect([...fel, ...smal.fel]).toEqual([]);
    },
    PROV_MS,
  );
});
