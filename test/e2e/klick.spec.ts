import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { loggaIn, oppnaWebblasare } from './webblasare.js';

const FORETRADARE = 'person-12';
const TID = 60_000;

/** How many clicks the desk's journeys take from the start page. The figures stand in docs/matningar.md. */
describe('The journeys of the desk, counted', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', worker: false });
    webblasare = await oppnaWebblasare();
    ({ page } = await loggaIn(webblasare, produkt.url, FORETRADARE));
    await nyttBehov('Behov 1');
  }, 180_000);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, 60_000);

  const nyttBehov = async (titel: string) => {
    const status = await page.evaluate(async (namn) => {
      const { csrf } = (await (await fetch('/api/jag')).json()) as { csrf: string };
      const kropp = {
        titel: namn,
        organ: 'intraservice',
        behov: 'Något fungerar inte.',
        ursprung: 'kunddialog',
        avser: 'ny-tjanst',
        mal: [],
        arbetssatt: 'Nytt.',
      };
      const huvuden = { 'x-csrf-token': csrf, 'idempotency-key': crypto.randomUUID(), 'content-type': 'application/json' };
      return (await fetch('/api/initiativ', { method: 'POST', headers: huvuden, body: JSON.stringify(kropp) })).status;
    }, titel);
    expect(status).toBeLessThan(300);
  };
  const startsidan = async () => {
    await page.goto(produkt.url);
    await page.waitForURL('**/inkorg?vy=mina');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: /^Gruppens/ }).waitFor();
  };

  test(
    'takes a group task and opens it in three clicks',
    async () => {
      await startsidan();
      let klick = 0;
      const klicka = async (vad: ReturnType<Page['locator']>) => {
        klick += 1;
        await vad.click();
      };
      await klicka(page.getByRole('link', { name: /^Gruppens/ }));
      await klicka(page.locator('.inkorg tbody [data-radlank]').first());
      await klicka(page.getByRole('button', { name: 'Ta uppgiften' }));
      await page.getByLabel('Tilläggstjänst').waitFor();
      expect(klick).toBeLessThanOrEqual(3);
    },
    TID,
  );
});
