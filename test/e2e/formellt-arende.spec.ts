import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { dag, fyllAvsnitt, fyllOchGranska, type Ifyllt, sand, skrivTjansteutlatandet } from './formular.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const RESA_MS = 240_000;
/** What the worker does behind. */
const BAKOM_MS = 120_000;
const TITEL = 'Ny ordning för gemensam inpassering';

/** The tjänsteutlåtande, section by section in its own page. */
const utlatandet: Ifyllt = [
  [/^Innebörd/, 'Godkänns'],
  [/^Beslutas av/, 'Nämnden'],
  [/^Sammanfattning/, 'Inpasseringen samordnas.'],
  [/^Bedömning i/, 'Inga särskilda aspekter'],
  [/^Nuvarande kostnad/, '100'],
  [/^Vem som bär/, 'Nämnden'],
  [/^År/, '2028'],
  [/^Effekt/, '400'],
  [/^Senare förändring/, 'Ingen.'],
  [/^Facklig samverkan/, 'Inte aktuell'],
  [/^Ärendet/, 'Skolorna har olika lösningar.'],
  [/^Beskrivning av ärendet/, 'Ordningen har beretts med skolorna.'],
  [/^Bedömning$|^Bedömning \(/, 'Ordningen behövs.'],
  [/^Bilagans titel/, 'Riskanalys'],
  [/^Vad beslutet gäller/, 'Riktlinje'],
];

/** The nämnd's own matter, from the handläggare's desk by the director's to the nämnd's secretary. */
const vagen: readonly { person: string; uppgift: string; verb: string; ifyllt?: Ifyllt }[] = [
  { person: 'person-11', uppgift: 'granska-tjansteutlatandet', verb: 'Lämna till underskrift' },
  { person: 'person-10', uppgift: 'underteckna-tjansteutlatandet', verb: 'Underteckna' },
  { person: 'person-11', uppgift: 'underteckna-tjansteutlatandet', verb: 'Underteckna' },
  { person: 'person-10', uppgift: 'anmal-arendet', verb: 'Anmäl till föredragningslistan' },
  {
    person: 'person-09',
    uppgift: 'registrera-organets-beslut',
    verb: 'Registrera organets beslut',
    ifyllt: [
      [/^Organ$/, 'Nämnden för Intraservice'],
      [/^Paragraf/, '18'],
      [/^Utfall/, 'Bifall'],
      [/^Nummer/, '1'],
    ],
  },
];

describe('A formal matter in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let arende = '';
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
    const { page } = await loggaIn(webblasare, produkt.url, person);
    page.on('pageerror', ({ message }) => fel.push(message));
    sidor.set(person, page);
    return page;
  };

  const utforUppgiften = async (page: Page, uppgift: string, verb: string, ifyllt?: Ifyllt): Promise<string> => {
    await page.goto(`${produkt.url}/inkorg?vy=grupp&typ=${uppgift}`);
    await page.locator('[data-radlank]').first().click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).click();
    await page.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
    // A task that can end in several ways asks which before it shows a form.
    const utfall = page.locator('input[name="utfall"]').first();
    await utfall.or(page.locator('form.formular')).first().waitFor();
    if ((await utfall.count()) > 0) await utfall.check();
    expect(await axeBrister(page)).toEqual([]);
    await fyllOchGranska(page, ifyllt);
    await sand(page, verb);
    return page.getByRole('heading', { level: 1 }).innerText();
  };

  test(
    'is registered from the list by keyboard, and says what is missing first',
    async () => {
      const page = await som('person-10');
      await page.getByRole('link', { name: 'Formella ärenden' }).click();
      await page.getByText('Inga ärenden i urvalet.').waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('link', { name: 'Nytt ärende' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Registrera ärendet' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.ds-error-summary').waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await fyllAvsnitt(page, [
        [/^Ärenderubrik/, TITEL],
        [/^Förvaltning/, 'Intraservice'],
        [/^Ärendetyp/, 'Verksamhet och organisation'],
        [/^Vem beslutar/, 'Nämnden beslutar'],
        [/^Nämnd /, 'Nämnden för Intraservice'],
        [/^Slag/, 'Följer av'],
      ]);
      await page.getByRole('button', { name: 'Registrera ärendet' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: new RegExp(TITEL) }).waitFor();
      arende = page.url();
      await page.locator('.laget', { hasText: /^Steg 1 av 13\./ }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'is begun, and its tjänsteutlåtande is written by keyboard in its own page and handed to review',
    async () => {
      const page = await som('person-10');
      await utforUppgiften(page, 'paborja-beredningen', 'Börja bereda');
      await page.goto(arende);
      await page.getByRole('link', { name: 'Lämna till granskning' }).click();
      await page.getByRole('heading', { level: 1, name: 'Tjänsteutlåtande' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await skrivTjansteutlatandet(page, utlatandet);
      expect(await axeBrister(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lämna till granskning' }).click();
      await page.locator('.taggar').getByText('Granskning').waitFor();
    },
    RESA_MS,
  );

  test.each(vagen)(
    '$person does $uppgift',
    async ({ person, uppgift, verb, ifyllt }) => {
      expect(await utforUppgiften(await som(person), uppgift, verb, ifyllt)).toBe('Klart');
    },
    RESA_MS,
  );

  test(
    'shows the decision, the signed tjänsteutlåtande as a document and what may be done before laga kraft',
    async () => {
      const page = await som('person-10');
      await page.goto(arende);
      await page.locator('.taggar').getByText('Beslutat').waitFor();
      await page.locator('dl.fakta', { hasText: `Nämnden för Intraservice ${dag(0)} § 18` }).waitFor();
      await page.getByRole('link', { name: 'Verkställ före laga kraft' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      // The documents are made in the background: both versions are there before the page is read.
      await vantaTills(
        'Båda versionerna av tjänsteutlåtandet',
        async () => {
          const svar = await page.request.get(`${produkt.url}/api${new URL(arende).pathname}/handlingar`);
          const { rader } = (await svar.json()) as { rader: { antalVersioner: number }[] };
          return rader.some(({ antalVersioner }) => antalVersioner === 2);
        },
        BAKOM_MS,
      );
      await page.goto(`${arende}/handlingar`);
      await page.getByRole('link', { name: /^Tjänsteutlåtande \(PDF/ }).waitFor();
      await page.getByText('Alla 2 versioner').click();
      await page.getByRole('link', { name: /^Version 0\.1 \(PDF/ }).waitFor();
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );
});
