import { tidigasteBudgetar } from '#machines';
import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { dag, fyllAvsnitt, fyllOchGranska, type Ifyllt, sand, skrivTjansteutlatandet } from './formular.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const RESA_MS = 180_000;
const TITEL = 'Gemensam inpassering i skolor';
/** The first budget year that a recommendation can still reach (C-10). */
const AR = String(tidigasteBudgetar({ manad: 3, dag: 31 }, dag(0)));

const HANDLAGGARE = 'person-04';

/** Who does which task, and what only that form asks for. `utfall` is chosen first when a task can end in several ways. */
interface Steg {
  readonly person: string;
  readonly uppgift: string;
  readonly utfall?: string;
  readonly verb: string;
  readonly ifyllt?: Ifyllt;
}

const vagen: readonly Steg[] = [
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

/** The matter's tjänsteutlåtande, section by section. */
const utlatandet: Ifyllt = [
  [/^Innebörd/, 'Godkänns'],
  [/^Beslutas av/, 'Kommunfullmäktige'],
  [/^Sammanfattning/, 'Inpasseringen samordnas.'],
  [/^Bedömning i/, 'Inga särskilda aspekter'],
  [/^Nuvarande kostnad/, '100'],
  [/^Vem som bär/, 'Nämnden'],
  [/^År/, AR],
  [/^Effekt/, '1500'],
  [/^Senare förändring/, 'Ingen.'],
  [/^Facklig samverkan/, 'Inte aktuell'],
  [/^Ärendet/, 'Skolorna har olika lösningar.'],
  [/^Beskrivning av ärendet/, 'Initiativet är analyserat.'],
  [/^Bedömning$|^Bedömning \(/, 'Initiativet bör genomföras.'],
  [/^Bilagans titel/, 'Analysen'],
  [/^Vad beslutet gäller/, 'Riktlinje'],
];

const tillUnderskrift: readonly Steg[] = [
  { person: 'person-07', uppgift: 'granska-tjansteutlatandet', verb: 'Lämna till underskrift' },
  { person: 'person-06', uppgift: 'underteckna-tjansteutlatandet', verb: 'Underteckna' },
  { person: 'person-05', uppgift: 'underteckna-tjansteutlatandet', verb: 'Underteckna' },
];

/** Kommunstyrelsen's own view comes before fullmäktige's decision (C-22). */
const besluten: readonly (Steg & { organ: string })[] = [
  { organ: 'Kommunstyrelsen', person: HANDLAGGARE, paragraf: '11' },
  { organ: 'Kommunfullmäktige', person: 'person-02', paragraf: '12' },
].map(({ organ, person, paragraf }) => ({
  organ,
  person,
  uppgift: 'registrera-organets-beslut',
  verb: 'Registrera organets beslut',
  ifyllt: [
    [/^Organ$/, organ],
    [/^Paragraf/, paragraf],
    [/^Utfall/, 'Bifall'],
    [/^Nummer/, '1'],
  ],
}));

describe('A new initiative goes the whole way through the desk alone', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let initiativ = '';
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

  beforeEach(() => {
    if (stannade !== null) throw new Error(`Vägen stannade vid ${stannade}.`);
  });

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
      initiativ = page.url();
      await page.locator('.laget', { hasText: /^Steg 1 av 11\./ }).waitFor();
    },
    RESA_MS,
  );

  test.each(vagen)('$person does $uppgift', utfor, RESA_MS);

  test(
    'waits for a matter, which each of the two pages links to the other from',
    async () => {
      const page = await som('person-07');
      await page.goto(initiativ);
      await page.getByText(/väntar på beslut/).waitFor();
      await page
        .getByRole('link', { name: /Budgetbeslut: / })
        .first()
        .click();
      await page.getByRole('heading', { level: 2, name: 'Ärendet avgör (1)' }).waitFor();
      arende = page.url();
      expect(await axeBrister(page)).toEqual([]);
      await page
        .getByRole('link', { name: new RegExp(`^\\d{4}/\\d{2} ${TITEL}`) })
        .first()
        .waitFor();
    },
    RESA_MS,
  );

  test(
    'has its tjänsteutlåtande written by the office of kommunstyrelsen, whose own point is asked for when it is missing',
    async () => {
      await utfor({ person: HANDLAGGARE, uppgift: 'paborja-beredningen', verb: 'Börja bereda' });
      const page = await som(HANDLAGGARE);
      await page.goto(arende);
      await page.getByRole('link', { name: 'Lämna till granskning' }).click();
      await skrivTjansteutlatandet(page, utlatandet);
      const lamna = page.getByRole('button', { name: 'Lämna till granskning' });
      await lamna.click();
      await page.locator('.avslag').getByText('En beslutspunkt för kommunstyrelsen').waitFor();
      await page
        .getByRole('button', { name: /^Ändra/ })
        .first()
        .click();
      await page.locator('#avsnittsrubrik').getByText('Förslag till beslut').waitFor();
      await page
        .locator('form.formular')
        .getByRole('button', { name: /^Lägg till/ })
        .first()
        .click();
      await skrivTjansteutlatandet(page, [
        [/^Beslutas av/, 'Kommunstyrelsen'],
        [/^Innebörd/, 'Godkänns'],
      ]);
      await lamna.click();
      await page.locator('.taggar').getByText('Granskning').waitFor();
    },
    RESA_MS,
  );

  test.each(tillUnderskrift)('$person does $uppgift in the matter', utfor, RESA_MS);

  test(
    'is put on the agenda when it is said what stands instead of asking the nämnder',
    async () => {
      const page = await som(HANDLAGGARE);
      await page.goto(arende);
      await page.getByRole('link', { name: 'Avstå från remiss' }).click();
      await fyllAvsnitt(page);
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('button', { name: 'Avstå från remiss' }).click();
      await page.waitForURL(arende);
      await utfor({ person: HANDLAGGARE, uppgift: 'anmal-arendet', verb: 'Anmäl till föredragningslistan' });
    },
    RESA_MS,
  );

  test.each(besluten)('$person does $uppgift for $organ', utfor, RESA_MS);

  test(
    'ends with money, with every step in the log by who did it',
    async () => {
      const page = await som('person-12');
      await page.goto(initiativ);
      await page.getByText(/Kommunfullmäktige .*, § 12\./).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await page.locator('.taggar').getByText('Finansierat').waitFor();
      await page.locator('.laget', { hasText: /^Steg 11 av 11\./ }).waitFor();
      await page.goto(`${initiativ}/tidslinje`);
      await page.locator('.tidslinje > li').nth(vagen.length).waitFor();
      for (const ord of ['startade ärendet', 'kategoriserade', 'skickade in kostnads', 'sammanställde', 'prioriterade', 'finansiering'])
        await page.locator('.tidslinje', { hasText: ord }).waitFor();
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );

  async function utfor({ person, uppgift, utfall, verb, ifyllt }: Steg): Promise<void> {
    stannade = uppgift;
    const page = await som(person);
    if (uppgift === 'frys-lista') await frysListan(page);
    await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=${uppgift}`);
    await page.locator('[data-radlank]').first().click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
    const val = page.locator('input[name="utfall"]');
    await val.first().or(page.locator('form.formular')).first().waitFor();
    if ((await val.count()) > 0) await (utfall ? page.locator(`input[name="utfall"][value="${utfall}"]`) : val.first()).check();
    await fyllOchGranska(page, ifyllt);
    await sand(page, verb);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Klart');
    stannade = null;
  }

  async function frysListan(page: Page): Promise<void> {
    await page.goto(`${produkt.url}/budgetlista/${AR}`);
    await page.getByRole('button', { name: 'Frys prioriteringslistan' }).click();
    await page.getByText(/^Version 1 är fryst\.$/).waitFor();
  }
});
