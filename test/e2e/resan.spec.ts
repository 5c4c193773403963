import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { rot } from '../support/rot.js';
import { fyllAvsnitt, fyllOchGranska } from './formular.js';
import { axeBrister, bristerIAllaLagen, harFokus, harText, loggaIn, oppnaWebblasare, tabbaTill } from './webblasare.js';

const FORETRADARE = 'person-12';
const HANDLAGGARE = 'person-10';
const TITEL = 'Gemensam bokning av lokaler';
const RESA_MS = 240_000;
const ALLA_SIDOR_MS = 480_000;
const START_MS = 240_000;

describe('The desk in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let foretradare: Page;
  let handlaggare: Page;
  let arende = '';
  let uppgift = '';
  const fel: string[] = [];

  const somPerson = async (id: string, val: BrowserContextOptions = {}) => {
    const inloggad = await loggaIn(webblasare, produkt.url, id, val);
    inloggad.page.on('close', () => fel.push(...inloggad.fel));
    return inloggad.page;
  };

  beforeAll(async () => {
    produkt = await startaProdukt();
    webblasare = await oppnaWebblasare();
    foretradare = await somPerson(FORETRADARE);
    handlaggare = await somPerson(HANDLAGGARE);
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, RESA_MS);

  test(
    'names what is missing in a new initiative and creates it when that is mended',
    async () => {
      const page = foretradare;
      await page.goto(`${produkt.url}/initiativ/nytt`);
      await page.getByLabel('Titel').fill(TITEL);
      await page.getByRole('button', { name: 'Skapa initiativet' }).click();
      await page.getByRole('heading', { name: /^Rätta \d+ uppgifter\.$/ }).waitFor();
      await harFokus(page, 'ds-error-summary, ds-error-summary *');

      await page.getByLabel('Leverantör som tar emot initiativet').selectOption({ value: 'intraservice' });
      await page.getByLabel('Behov', { exact: true }).fill('Lokaler bokas i fyra olika system.');
      await page.getByLabel('Kunddialog').check();
      await page.getByLabel('Förändrad tjänst').check();
      await page.getByLabel('Arbetssätt').fill('En ingång för alla bokningar.');
      await page.getByRole('button', { name: 'Skapa initiativet' }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(TITEL) }).waitFor();
      arende = new URL(page.url()).pathname;
      await page.locator('.laget', { hasText: /^Steg \d+ av \d+\./ }).waitFor();
    },
    RESA_MS,
  );

  test(
    'lets a task be taken, filled in and sent without a pointer',
    async () => {
      const page = foretradare;
      await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=kategorisera`);
      await page.getByRole('link', { name: 'Kategorisera behovet' }).waitFor();
      await tabbaTill(page, '[data-radlank]');
      await page.keyboard.press('t');
      await page.getByRole('button', { name: 'Ångra (Z)' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kategorisera behovet' }).waitFor();
      await tabbaTill(page, 'input[name="kategori"]');
      await page.keyboard.press('Space');
      await tabbaTill(page, '.flerval input[type="checkbox"]');
      await page.keyboard.press('Space');
      await tabbaTill(page, 'button[type="submit"]');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Granska/ }).waitFor();
      await harFokus(page, 'h1');
      await tabbaTill(page, '.knapprad > button');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Klart' }).waitFor();
      await harFokus(page, 'h1');
    },
    RESA_MS,
  );

  test(
    'asks for the outcome first when a task can end in several ways',
    async () => {
      const page = foretradare;
      await oppnaOchTa(page, 'valj');
      expect(await page.getByRole('button', { name: 'Granska svaren' }).count()).toBe(0);
      await page.locator('input[name="utfall"][value="ga-vidare"]').check();
      await page.getByLabel('Hur initiativet möter kriterierna').fill('Stor nytta för många.');
      await page.locator('#falt-kunder input[type="checkbox"]').first().check();
      await skicka(page, 'Gå vidare till analys');
      await page.getByRole('heading', { level: 1, name: 'Klart' }).waitFor();
    },
    RESA_MS,
  );

  test(
    'keeps what is typed when the page is left, and shows it again',
    async () => {
      const page = handlaggare;
      await oppnaOchTa(page, 'gor-kna');
      uppgift = new URL(page.url()).pathname;
      await page.getByLabel('Behov och mål').fill('Färre system och en ingång.');
      await page.getByText(/^Sparat \d\d:\d\d$/).waitFor();
      await page.goto(`${produkt.url}/inkorg`);
      await page.goto(`${produkt.url}${uppgift}`);
      await harText(page.getByLabel('Behov och mål'), 'Färre system och en ingång.');
    },
    RESA_MS,
  );

  test(
    'refuses the analysis with a rule in words, keeps the answers, and takes it when mended',
    async () => {
      const page = handlaggare;
      await fyllOchGranska(page, [
        [/^Skäl/, 'Kultur har redan en bokning.'],
        [/^Från år/, String(new Date().getFullYear() + 1)],
        [/^Kostnad \d/, '1 200'],
        [/^Årlig kostnad/, '300'],
      ]);
      const kunder = page.locator('#falt-deltagandeKunder');
      await page.getByRole('button', { name: 'Ändra Kunder och krav' }).click();
      await kunder.getByRole('button', { name: /^Ta bort/ }).click();
      await tillGranskning(page);
      await page.getByRole('button', { name: 'Skicka in analysen', exact: true }).click();

      const avslag = page.locator('.avslag');
      await avslag.filter({ hasText: /kund/i }).waitFor();
      await harFokus(page, '.avslag *');
      expect(await axeBrister(page)).toEqual([]);

      // What is missing leads to where it is answered.
      await avslag.getByRole('button', { name: 'Deltagande kunder' }).click();
      await kunder.getByRole('button', { name: 'Lägg till kund' }).click();
      await fyllAvsnitt(page);
      await tillGranskning(page);
      await page.getByRole('button', { name: 'Skicka in analysen', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Klart' }).waitFor();
    },
    RESA_MS,
  );

  test(
    'shows the passage of the case in words, and what is not yet possible with its rule',
    async () => {
      const page = handlaggare;
      await page.goto(`${produkt.url}${arende}`);
      await page.getByText(/^Inte möjligt ännu \(\d+\)$/).click();
      await page
        .locator('.omojliga')
        .getByText(/Kan göras av/)
        .first()
        .waitFor();
      await page.goto(`${produkt.url}${arende}/tidslinje`);
      await page.locator('.tidslinje > li').nth(2).waitFor();
    },
    RESA_MS,
  );

  test(
    'shows the sum that does not add up with both figures',
    async () => {
      const page = handlaggare;
      await page.goto(`${produkt.url}/tjansteplan`);
      await page
        .getByText(/16.000.*17.000/)
        .first()
        .waitFor();
    },
    RESA_MS,
  );

  test(
    'has nothing for axe to complain of, fits the screen and speaks Swedish on every page, in light, dark and 320 px',
    async () => {
      const utloggad = await webblasare.newPage();
      await utloggad.goto(`${produkt.url}/logga-in`);
      await utloggad.getByRole('heading', { level: 1 }).waitFor();
      const brister = await bristerIAllaLagen(utloggad);
      await utloggad.close();
      const page = await somPerson(HANDLAGGARE, { reducedMotion: 'reduce' });
      const sidor = [
        ...['/inkorg?vy=organ', '/inkorg?vy=bevakade', '/inkorg?vy=klara', uppgift],
        ...['', '/uppgifter', '/tidslinje', '/handlingar', '/personer', '/handelse/pausa'].map((del) => arende + del),
        ...['/initiativ', '/initiativ/nytt', '/tjansteplan', '/budgetlista', '/frister', '/min-sida', '/hjalp', '/tillganglighet'],
        ...['/finns-inte', '/arenden/00000000-0000-4000-8000-000000000000'],
      ];
      for (const sida of sidor) {
        await page.goto(produkt.url + sida);
        await page.locator('h1, .ds-alert h2').first().waitFor();
        await page.locator('.laddar').first().waitFor({ state: 'detached' });
        brister.push(...(await bristerIAllaLagen(page)));
      }
      await page.close();
      expect(brister).toEqual([]);
    },
    ALLA_SIDOR_MS,
  );

  test(
    'has nothing to complain of in any dialog, popover or list of faults either',
    async () => {
      const page = await somPerson(FORETRADARE, { reducedMotion: 'reduce' });
      const brister: string[] = [];
      const granska = async () => brister.push(...(await bristerIAllaLagen(page)));
      await page.goto(`${produkt.url}/inkorg?vy=organ`);
      const lank = page.locator('.inkorg tbody tr').filter({ hasText: 'Gruppen' }).locator('[data-radlank]').first();
      const oppningar: [string, () => Promise<void>][] = [
        ['kommandopaletten', () => page.keyboard.press('Control+k')],
        ['hjälpen', () => page.keyboard.press('?')],
        ['fördela', () => page.keyboard.press('f')],
        ['varför först', () => page.keyboard.press('v')],
        ['vyer', () => page.getByRole('button', { name: /^Vy:/ }).click()],
        ['kolumner', () => page.getByRole('button', { name: 'Kolumner och täthet' }).click()],
        ['spara vy', () => page.getByRole('button', { name: 'Spara vy …' }).click()],
      ];
      for (const [, oppna] of oppningar) {
        await lank.focus();
        await oppna();
        await page.locator('dialog[open], :popover-open').first().waitFor();
        await granska();
        await page.keyboard.press('Escape');
        await page.locator('dialog[open], :popover-open').first().waitFor({ state: 'detached' });
      }
      await page.goto(`${produkt.url}/initiativ/nytt`);
      await page.getByRole('button', { name: 'Skapa initiativet' }).click();
      await page.locator('.ds-error-summary').waitFor();
      await granska();
      await page.close();
      expect(brister).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'leaves a picture of the inbox, and no error has been thrown in any page',
    async () => {
      await handlaggare.goto(`${produkt.url}/inkorg?vy=organ`);
      await handlaggare.locator('.inkorg tbody tr').first().waitFor();
      await handlaggare.locator('.forhands .kravlista').waitFor();
      mkdirSync(join(rot, 'docs', 'bild'), { recursive: true });
      await handlaggare.screenshot({ path: join(rot, 'docs', 'bild', 'inkorg.png') });
      await foretradare.close();
      await handlaggare.close();
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );

  async function oppnaOchTa(page: Page, typ: string): Promise<void> {
    await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=${typ}`);
    await page.locator('[data-radlank]').first().click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
  }

  async function tillGranskning(page: Page): Promise<void> {
    await page.getByRole('navigation', { name: 'Avsnitt' }).getByRole('button', { name: 'Skicka' }).click();
    await page.getByRole('heading', { level: 1, name: /^Granska/ }).waitFor();
  }

  async function skicka(page: Page, knapp: string): Promise<void> {
    await page.getByRole('button', { name: 'Granska svaren' }).click();
    await page.getByRole('heading', { level: 1, name: /^Granska/ }).waitFor();
    await page.getByRole('button', { name: knapp, exact: true }).click();
  }
});
