import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer, tidigasteBudgetar } from '#machines';
import type { Browser, Page } from 'playwright-core';
import { arendevagar } from '../support/beslut-i-arende.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { dag, fyllAvsnitt, fyllOchGranska, type Ifyllt, sand } from './formular.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const RESA_MS = 180_000;
const TITEL = 'Gemensam inpassering i skolor';
/** The first budget year that a recommendation can still reach (C-10). */
const AR = String(tidigasteBudgetar({ manad: 3, dag: 31 }, dag(0)));

/** Who does what on the way, and what only that form asks for. `utfall` is chosen first when a task can end in several ways. */
const vagen: readonly { person: string; uppgift: string; utfall?: string; verb: string; ifyllt?: Ifyllt }[] = [
  { person: 'person-12', uppgift: 'kategorisera', verb: 'Kategorisera', ifyllt: [[/^Kategori/, 'Tilläggstjänst']] },
  { person: 'person-12', uppgift: 'valj', utfall: 'ga-vidare', verb: 'Gå vidare till analys' },
  {
    person: 'person-10',
    uppgift: 'gor-kna',
    verb: 'Skicka in analysen',
    ifyllt: [
      [/^Från år/, AR],
      [new RegExp(`^Kostnad ${AR}`), '1 200'],
      [/^Årlig kostnad/, '300'],
      [/^Skäl/, 'En lösning som redan finns prövades och räcker delvis.'],
    ],
  },
  {
    person: 'person-10',
    uppgift: 'sammanfatta',
    verb: 'Skicka in sammanfattningen',
    ifyllt: [
      [/finansieringstyp/i, 'Faktura'],
      [/^Motivering/, 'Många får kortare väntan.'],
    ],
  },
  {
    person: 'person-10',
    uppgift: 'informera-namnd',
    verb: 'Registrera att nämnden är informerad',
    ifyllt: [
      [/^Nämnd/, 'Nämnden för Intraservice'],
      [/^Datum/, dag(-3)],
    ],
  },
  { person: 'person-10', uppgift: 'oversand', verb: 'Skicka till beredningen' },
  { person: 'person-07', uppgift: 'sammanstall', utfall: 'sammanstall', verb: 'Lämna till prioritering' },
  {
    person: 'person-06',
    uppgift: 'vardera',
    utfall: 'prioritera',
    verb: 'Prioritera',
    ifyllt: [
      [/^Rang/, '1'],
      [/finansieringstyp/i, 'Faktura'],
      [/^Motivering/, 'Många får kortare väntan.'],
      [/^Budgetår/, AR],
      [/närvarande/, '7'],
    ],
  },
  {
    person: 'person-07',
    uppgift: 'frys-lista',
    verb: 'Lämna till budgetunderlaget',
    ifyllt: [
      [/^Budgetår/, AR],
      [/^Belopp/, '1500'],
    ],
  },
  { person: 'person-07', uppgift: 'begar-budgetbeslut', verb: 'Ta upp till budgetbeslut' },
];

describe('A new initiative goes the whole way through the desk alone', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let arende = '';
  let stannade: string | null = null;
  const sidor = new Map<string, Page>();
  const fel: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    webblasare = await oppnaWebblasare();
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, START_MS);

  const som = async (person: string): Promise<Page> => {
    const kand = sidor.get(person);
    if (kand) return kand;
    const inloggad = await loggaIn(webblasare, produkt.url, person);
    sidor.set(person, inloggad.page);
    inloggad.page.on('pageerror', ({ message }) => fel.push(message));
    return inloggad.page;
  };

  test(
    'begins as a need',
    async () => {
      const page = await som('person-12');
      await page.goto(`${produkt.url}/initiativ/nytt`);
      await fyllAvsnitt(page, [
        [/^Titel/, TITEL],
        [/^Leverantör/, 'Intraservice'],
      ]);
      await page.getByRole('button', { name: 'Skapa initiativet' }).click();
      await page.getByRole('heading', { level: 1, name: new RegExp(TITEL) }).waitFor();
      arende = page.url();
      await page.locator('.laget', { hasText: /^Steg 1 av 11\./ }).waitFor();
    },
    RESA_MS,
  );

  test.each(vagen)(
    '$person does $uppgift',
    async ({ person, uppgift, utfall, verb, ifyllt }) => {
      if (stannade !== null) throw new Error(`Vägen stannade vid ${stannade}.`);
      stannade = uppgift;
      const page = await som(person);
      if (uppgift === 'frys-lista') await frysListan(page);
      await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=${uppgift}`);
      await page.locator('[data-radlank]').first().click();
      await page.getByRole('button', { name: 'Ta uppgiften' }).click();
      await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
      if (utfall) await page.locator(`input[name="utfall"][value="${utfall}"]`).check();
      await fyllOchGranska(page, ifyllt);
      await sand(page, verb);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Klart');
      stannade = null;
    },
    RESA_MS,
  );

  test(
    'is decided in a matter, which each of the two pages links to the other from',
    async () => {
      const page = await som('person-07');
      await page.goto(arende);
      const lank = page.getByRole('link', { name: /Budgetbeslut: / }).first();
      await lank.waitFor();
      await page.getByText(/väntar på beslut/).waitFor();
      const pool = skapaPool(produkt.databaseUrl, 4);
      const engine = createEngine({ pool, processer });
      await arendevagar(pool, engine).besluta((await lank.getAttribute('href'))?.split('/').at(-1) ?? '', { omedelbartJusterad: true });
      await engine.stang();
      await pool.end();
      await page.goto(arende);
      await page.getByText(/Kommunfullmäktige .*, § \d+\./).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await page
        .getByRole('link', { name: /Budgetbeslut: / })
        .first()
        .click();
      await page.getByRole('heading', { level: 2, name: 'Ärendet avgör (1)' }).waitFor();
      await page
        .getByRole('link', { name: new RegExp(`^\\d{4}/\\d{2} ${TITEL}`) })
        .first()
        .waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'ends with money, with every step in the log by who did it',
    async () => {
      const page = await som('person-12');
      await page.goto(arende);
      await page.locator('.taggar').getByText('Finansierat').waitFor();
      await page.locator('.laget', { hasText: /^Steg 11 av 11\./ }).waitFor();
      await page.goto(`${arende}/tidslinje`);
      await page.locator('.tidslinje > li').nth(vagen.length).waitFor();
      for (const ord of ['startade ärendet', 'kategoriserade', 'skickade in kostnads', 'sammanställde', 'prioriterade', 'finansiering'])
        await page.locator('.tidslinje', { hasText: ord }).waitFor();
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );

  async function frysListan(page: Page): Promise<void> {
    await page.goto(`${produkt.url}/budgetlista/${AR}`);
    await page.getByRole('button', { name: 'Frys prioriteringslistan' }).click();
    await page.getByText(/^Version 1 är fryst\.$/).waitFor();
  }
});
