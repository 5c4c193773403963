import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { axeBrister, bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const RESA_MS = 240_000;

describe('Two who write in the same tjänsteutlåtande', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let yusuf: Page;
  let parisa: Page;
  let sida = '';
  const fel: string[] = [];
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    webblasare = await oppnaWebblasare();
    [yusuf, parisa] = (await Promise.all(
      ['person-04', 'person-07'].map(async (person) => (await loggaIn(webblasare, produkt.url, person)).page),
    )) as [Page, Page];
    for (const page of [yusuf, parisa]) page.on('pageerror', ({ message }) => fel.push(message));
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, START_MS);

  const ruta = (page: Page, namn: string) => page.getByRole('textbox', { name: namn }).first();
  const sparat = (page: Page) =>
    page
      .locator('.sparrad')
      .getByText(/^Sparat/)
      .waitFor();
  const ga = (page: Page, avsnitt: string) => page.goto(`${sida}?avsnitt=${avsnitt}`);

  test(
    'see each other by name, a section each, and read what the other saves without asking for it',
    async () => {
      const { id } = await skicka(yusuf, '/api/formella-arenden', {
        titel: 'Gemensam inpassering',
        organ: 'stadsledningskontoret',
        arendetyp: 'verksamhet',
        beslutsgang: 'ks',
        beskrivning: 'Samma ordning i hela staden.',
      });
      await skicka(yusuf, `/api/arenden/${id}/handelser`, { handelse: 'paborja-beredning', forvantatSteg: 1, data: {} });
      sida = `${produkt.url}/formella-arenden/${id}/tjansteutlatande`;
      await ga(parisa, 'bedomning');
      await ga(yusuf, 'sammanfattning');
      await ruta(yusuf, 'Sammanfattning').fill('Inpasseringen samordnas.');
      await parisa.getByRole('button', { name: /Sammanfattning.*Yusuf Aspvinge skriver/ }).click();
      await parisa.getByText(/Yusuf Aspvinge skriver här nu/).waitFor();
      await parisa.getByText('Inpasseringen samordnas.').waitFor();
      expect(await ruta(parisa, 'Sammanfattning').count()).toBe(0);
      expect(await bristerIAllaLagen(parisa)).toEqual([]);

      await ga(parisa, 'bedomning');
      await ruta(parisa, 'Bedömning').fill('Ordningen behövs.');
      await sparat(parisa);
      await yusuf.getByRole('button', { name: /Bedömning.*Parisa Sommarek skriver/ }).waitFor();
      await ruta(yusuf, 'Sammanfattning').fill('Inpasseringen samordnas i hela staden.');
      await sparat(yusuf);
    },
    RESA_MS,
  );

  test(
    'lose nothing when the page is loaded anew or the connection is gone',
    async () => {
      await yusuf.reload();
      await yusuf.getByText('Inpasseringen samordnas i hela staden.').waitFor();
      await yusuf.context().setOffline(true);
      await ruta(yusuf, 'Sammanfattning').fill('Skrivet utan anslutning.');
      await yusuf.getByText(/Inte sparat på servern än/).waitFor();
      await yusuf.context().setOffline(false);
      await sparat(yusuf);
      await ga(parisa, 'hela');
      await parisa.getByText('Skrivet utan anslutning.').waitFor();
      expect(await axeBrister(parisa)).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'leave a section for the other, and read what differs between two versions',
    async () => {
      await yusuf.getByRole('button', { name: 'Hela texten' }).first().click();
      await ga(parisa, 'sammanfattning');
      await ruta(parisa, 'Sammanfattning').waitFor();
      await ga(yusuf, 'hela');
      await yusuf.getByRole('button', { name: 'Spara som version' }).click();
      await yusuf.getByRole('heading', { level: 2, name: 'Versioner' }).waitFor();
      await ruta(parisa, 'Sammanfattning').fill('Skrivet med anslutning.');
      await sparat(parisa);
      await ga(yusuf, 'hela');
      await yusuf.getByText('Skrivet med anslutning.').waitFor();
      await yusuf.getByRole('button', { name: 'Spara som version' }).click();
      await yusuf.getByRole('heading', { level: 2, name: 'Versioner' }).waitFor();
      await yusuf.locator('del', { hasText: 'utan' }).waitFor();
      await yusuf.locator('ins', { hasText: 'med' }).waitFor();
      expect(await bristerIAllaLagen(yusuf)).toEqual([]);
      await ga(parisa, 'bilagor');
      await parisa.getByRole('button', { name: 'Lägg till bilaga' }).waitFor();
      expect(await axeBrister(parisa)).toEqual([]);
      expect(fel).toEqual([]);
    },
    RESA_MS,
  );
});

/** A command from the page's own session, as its desk would send it. */
async function skicka(page: Page, vag: string, kropp: Record<string, unknown>): Promise<{ id: string }> {
  const skript = `(async () => {
    const { csrf } = await (await fetch('/api/jag')).json();
    const svar = await fetch(${JSON.stringify(vag)}, { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID() }, body: JSON.stringify(${JSON.stringify(kropp)}) });
    if (!svar.ok) throw new Error(await svar.text());
    return svar.json();
  })()`;
  return page.evaluate<{ id: string }>(skript);
}
