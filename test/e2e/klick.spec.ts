import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { loggaIn, oppnaWebblasare } from './webblasare.js';

const FORETRADARE = 'person-12';
const TID = 60_000;

/** How many clicks, or keys without a pointer, the desk's journeys take from the start page. The figures stand in docs/matningar.md. */
describe('The journeys of the desk, counted', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', worker: false });
    webblasare = await oppnaWebblasare();
    ({ page } = await loggaIn(webblasare, produkt.url, FORETRADARE));
    for (const nr of [1, 2]) await nyttBehov(`Behov ${nr}`);
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

  test(
    'takes a group task and opens it with five keys',
    async () => {
      await startsidan();
      const tangenter = ['g', 'g', 'j', 't', 'Enter'];
      const tryck = async (antal: number) => {
        for (const tangent of tangenter.splice(0, antal)) await page.keyboard.press(tangent);
      };
      // On a busy machine the page may not listen yet, or hear the two keys too far apart: then they are pressed again, and still count as two.
      const ggTrycks = tangenter.splice(0, 2);
      await vantaTills(
        'Att gruppens uppgifter visas',
        async () => {
          for (const tangent of ggTrycks) await page.keyboard.press(tangent);
          return new URL(page.url()).searchParams.get('vy') === 'grupp';
        },
        30_000,
      );
      await page.locator('.inkorg tbody [data-radlank]').first().waitFor();
      await tryck(1);
      await vantaTills(
        'Att raden har fokus',
        () => page.evaluate<boolean>(`document.activeElement?.matches('[data-radlank]') ?? false`),
        30_000,
      );
      await tryck(1);
      await page.getByRole('button', { name: 'Ångra (Z)' }).waitFor();
      await tryck(1);
      await page.waitForURL('**/uppgifter/**');
      await page.getByLabel('Tilläggstjänst').waitFor();
      expect(tangenter).toEqual([]);
    },
    TID,
  );
});
