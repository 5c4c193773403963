import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { bristerIAllaLagen, harFokus, loggaIn, oppnaWebblasare } from './webblasare.js';

const FORETRADARE = 'person-12';
const HANDLAGGARE = 'person-10';
const LEDAMOT = 'person-11';
/** what the group is told of, it never judges. */
const STALLNINGSTAGANDE = /godkän|tillstyrk|avstyrk|bifall/i;
const TID = 180_000;

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
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, TID);

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

  describe('information to the samordningsgrupp about planned avsteg', () => {
    let handlaggare: Page;
    let ledamot: Page;
    const avsteg: string[] = [];

    const planera = async (rubrik: string) => {
      await handlaggare.goto(`${produkt.url}/avsteg/nytt`);
      await handlaggare.getByLabel('Förvaltning eller bolag som planerar avsteget').selectOption('intraservice');
      await handlaggare.getByLabel('Rubrik').fill(rubrik);
      await handlaggare.getByLabel('Gemensam tjänst som avsteget görs från').fill('IT-arbetsplats');
      await handlaggare.getByLabel('Vad avsteget innebär').fill('En egen lösning används.');
      await handlaggare.getByLabel('Varför avsteget behövs').fill('Tjänsten räcker inte.');
      await handlaggare.getByLabel(/^Engångskostnad/).fill('250');
      await handlaggare.getByLabel(/^Årlig kostnad/).fill('40');
      const ar = new Date().getFullYear();
      await handlaggare.getByLabel('Nämnden planeras besluta').fill(`${ar + 1}-05-20`);
      await handlaggare.getByLabel('Gäller till').fill(`${ar + 2}-05-20`);
      if (avsteg.length === 0) expect(await bristerIAllaLagen(handlaggare)).toEqual([]);
      await handlaggare.getByRole('button', { name: 'Planera avsteget' }).click();
      await handlaggare.getByRole('heading', { level: 1, name: new RegExp(rubrik) }).waitFor();
      avsteg.push(/arenden\/([0-9a-f-]{36})/.exec(handlaggare.url())?.[1] ?? '');
      await handlaggare.goto(`${produkt.url}/arenden/${avsteg.at(-1) ?? ''}/handelse/informera-gruppen`);
      await handlaggare.getByLabel('Dialogen med leverantören fördes').fill(`${ar - 1}-11-02`);
      await handlaggare.getByLabel('Vad dialogen gav').fill('Tjänsten kan inte ändras i år.');
      await handlaggare.getByLabel('Omvärdering').fill('Nyttan är lägre än när den bedömdes.');
      await handlaggare.getByRole('button', { name: 'Informera gruppen' }).click();
      await handlaggare.getByText('Samordningsgruppen har fått informationen.').first().waitFor();
    };
    const kvittera = (sida: Page) => sida.getByRole('button', { name: 'Kvittera information', exact: true });

    beforeAll(async () => {
      ({ page: handlaggare } = await loggaIn(webblasare, produkt.url, HANDLAGGARE));
      for (const rubrik of ['Egen inloggning', 'Egen e-post', 'Eget arkiv', 'Egen telefoni']) await planera(rubrik);
      ({ page: ledamot } = await loggaIn(webblasare, produkt.url, LEDAMOT));
    }, 240_000);

    /** The start page is what is to be done next, here the information: which one, the inbox's order says. */
    const franStartsidan = async () => {
      await ledamot.goto(produkt.url);
      await ledamot.waitForURL('**/uppgifter/*');
      await kvittera(ledamot).waitFor();
      return ledamot.url();
    };
    const paNasta = async (forra: string) => {
      await ledamot.waitForURL((url) => url.href !== forra && /\/uppgifter\/[0-9a-f-]{36}$/.test(url.pathname));
      await ledamot.getByRole('heading', { level: 1, name: 'Kvittera information om planerat avsteg' }).waitFor();
    };

    test(
      'is what a member begins with, says what it is about, and asks for nothing but a receipt',
      async () => {
        await franStartsidan();
        for (const ord of ['En egen lösning används.', 'Tjänsten räcker inte.', '250', 'Nyttan är lägre', 'Har inte kvitterat'])
          await ledamot.locator('main').getByText(ord).first().waitFor();
        expect(await ledamot.locator('main').innerText()).not.toMatch(STALLNINGSTAGANDE);
        expect(await ledamot.locator('main').getByRole('button').allInnerTexts()).toEqual(['Kvittera information']);
        expect(await bristerIAllaLagen(ledamot)).toEqual([]);
      },
      TID,
    );

    test(
      'is acknowledged in one click from there and in three from the meetings, and one stands on the next task',
      async () => {
        const forst = await franStartsidan();
        await kvittera(ledamot).click();
        await paNasta(forst);

        await ledamot.goto(`${produkt.url}/ssg/moten`);
        await ledamot.getByRole('heading', { level: 1 }).waitFor();
        let klick = 0;
        const klicka = async (vad: ReturnType<Page['locator']>) => {
          klick += 1;
          await vad.click();
        };
        await klicka(
          ledamot
            .getByRole('navigation')
            .getByRole('link', { name: /^Inkorg/ })
            .first(),
        );
        await klicka(ledamot.locator('.inkorg tbody [data-radlank]').first());
        await kvittera(ledamot).waitFor();
        const andra = ledamot.url();
        await klicka(kvittera(ledamot));
        await paNasta(andra);
        expect(klick).toBeLessThanOrEqual(3);
      },
      TID,
    );

    test(
      'is acknowledged in four keys from the start page, without a pointer',
      async () => {
        const forst = await franStartsidan();
        await harFokus(ledamot, 'h1');
        let tangenter = 0;
        const tryck = async (tangent: string) => {
          tangenter += 1;
          await ledamot.keyboard.press(tangent);
        };
        const iFokus = () => ledamot.evaluate<string>('document.activeElement?.textContent ?? ""');
        while ((await iFokus()) !== 'Kvittera information' && tangenter < 6) await tryck('Tab');
        await tryck('Enter');
        await paNasta(forst);
        expect(tangenter).toBeLessThanOrEqual(4);
      },
      TID,
    );

    test(
      'is seen by the one who planned it: who has acknowledged, and who has not',
      async () => {
        await handlaggare.goto(`${produkt.url}/avsteg`);
        const kvitterat = handlaggare.getByRole('row').filter({ hasText: '1 av' }).first();
        await kvitterat.waitFor();
        expect(await bristerIAllaLagen(handlaggare)).toEqual([]);
        await kvitterat.getByRole('link').first().click();
        await handlaggare.getByText('Har kvitterat', { exact: true }).waitFor();
        await handlaggare.getByText('Har inte kvitterat', { exact: true }).waitFor();
        await handlaggare.getByText(/^Inte möjligt ännu/).click();
        await handlaggare
          .getByText(/1 av \d+ har kvitterat\.$/)
          .first()
          .waitFor();
      },
      TID,
    );
  });
});
