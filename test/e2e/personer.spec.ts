import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { skapaPool } from '#database';
import type { Browser, Page } from 'playwright-core';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { axeBrister, loggaIn, oppnaWebblasare, tabbaTill } from './webblasare.js';

const FORETRADARE = 'person-12';
const BEREDARE = 'person-07';
const TID = 120_000;

describe('The people of a secret case in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];
  let beredare = '';
  const arendeId = randomUUID();

  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false, inlasning: 'organisation' });
    const pool = skapaPool(produkt.databaseUrl, 2);
    const engine = createEngine({ pool, processer });
    const titel = 'Skydd av ledningscentral';
    const nu = new Date();
    await engine.start({
      ...{
        nyckel: `start/${arendeId}`,
        aktor: { personId: FORETRADARE },
        nu,
        process: 'initiativ',
        arendeId,
        titel,
        organ: 'intraservice',
      },
      ...{ datum: datumI(nu), sekretess: true },
      data: { titel, organ: 'intraservice', behov: 'x', ursprung: 'kunddialog', avser: 'forandringsinsats', mal: [], arbetssatt: 'y' },
    });
    await engine.stang();
    await pool.query(`update uppgift set organ_id = 'stadsledningskontoret', roll = 'beredningsansvarig' where arende_id = $1`, [arendeId]);
    beredare = (await pool.query<{ namn: string }>('select namn from person where id = $1', [BEREDARE])).rows[0]?.namn ?? '';
    await pool.end();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, FORETRADARE));
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, TID);

  test(
    'says in words that nobody sees the task, and lets somebody be named with the keyboard alone',
    async () => {
      await page.goto(`${produkt.url}/arenden/${arendeId}`);
      await page.getByText('Ingen hos Stadsledningskontoret är namngiven och kan se uppgiften.').waitFor();
      await page.getByRole('link', { name: 'Namnge någon hos Stadsledningskontoret' }).press('Enter');
      const sok = page.getByRole('searchbox', { name: 'Sök person hos Stadsledningskontoret' });
      await sok.waitFor();
      await sok.focus();
      await page.keyboard.type(beredare.split(' ').at(-1) ?? '');
      await page.getByRole('radio', { name: beredare }).waitFor();
      await tabbaTill(page, 'input[name="person"]');
      await page.keyboard.press('Space');
      await page.getByLabel('Skäl').focus();
      await page.keyboard.type('Bereder ärendet.');
      expect(await axeBrister(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByText(`${beredare} är namngiven i ärendet.`).first().waitFor();
      await page.getByText('är namngiven och kan se uppgiften').waitFor({ state: 'detached' });
    },
    TID,
  );

  test(
    'takes back a naming, and asks for a reason before a person is removed',
    async () => {
      await page.getByRole('button', { name: 'Ångra' }).click();
      await page.getByText('Ingen hos Stadsledningskontoret är namngiven').waitFor();
      await page.getByRole('searchbox').fill(beredare);
      await page.getByRole('radio', { name: beredare }).check();
      await page.getByLabel('Skäl').fill('Bereder ärendet.');
      await page.getByRole('button', { name: `Namnge ${beredare}` }).click();
      await page.getByRole('button', { name: `Ta bort ${beredare}` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Skäl').fill('Har bytt uppdrag.');
      expect(await axeBrister(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Ta bort', exact: true }).click();
      await page.getByText(`${beredare} är borttagen ur ärendet.`).first().waitFor();
      await page.getByText('Har bytt uppdrag.').waitFor();
    },
    TID,
  );

  test(
    'lifts the secrecy and sets it again with its provision',
    async () => {
      await page.getByRole('button', { name: 'Häv sekretessen' }).click();
      await page.getByRole('dialog').getByLabel('Skäl').fill('Inte längre känsligt.');
      await page.getByRole('dialog').getByRole('button', { name: 'Häv sekretessen' }).click();
      await page.getByRole('button', { name: 'Sekretessmarkera ärendet' }).click();
      await page.getByRole('dialog').getByLabel('Bestämmelse').fill('känsligt');
      await page.getByRole('dialog').getByLabel('Skäl').fill('Skyddsåtgärder.');
      await page.getByRole('dialog').getByRole('button', { name: 'Sekretessmarkera' }).click();
      await page.getByText('En sekretessmarkering ska ange vilken bestämmelse som gäller, till exempel OSL 18 kap. 8 §.').waitFor();
      await page.getByRole('dialog').getByLabel('Bestämmelse').fill('OSL 18 kap. 8 §');
      await page.getByRole('dialog').getByRole('button', { name: 'Sekretessmarkera' }).click();
      await page.getByText('Ärendet har sekretess enligt OSL 18 kap. 8 §.').waitFor();
      expect(await axeBrister(page)).toEqual([]);
      expect(fel.filter((rad) => !rad.includes('409'))).toEqual([]);
    },
    TID,
  );
});
