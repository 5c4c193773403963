import { skapaPool } from '#database';
import { sparaRegelverk } from '#engine';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { demoregelverk } from '../support/regelverk.js';
import { vantaTills } from '../support/vanta-tills.js';
import type { Browser } from 'playwright-core';
import { bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const PROV_MS = 240_000;

describe('a municipality with rules of its own in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    webblasare = await oppnaWebblasare();
    await forumenGallerIDag(produkt.databaseUrl);
  }, PROV_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, PROV_MS);

  it(
    'plans its forum’s meeting by its own calendar, under the forum’s own name',
    async () => {
      const { page, fel } = await loggaIn(webblasare, produkt.url, 'person-11');
      page.setDefaultTimeout(60_000);
      await vantaTills(
        'Att processerna har läst det nya regelverket',
        async () => {
          const svar = await page.request.get(`${produkt.url}/api/moten/forslag`);
          return (await svar.text()).includes('forummote');
        },
        60_000,
      );
      await page.goto(`${produkt.url}/ssg/moten/nytt`);
      await page.getByRole('button', { name: 'Planera mötet' }).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('button', { name: 'Planera mötet' }).click();
      await page.getByText('Forummöte, Prioriteringsforum IT-tjänster').waitFor();
      await page.getByText('Beslut fattas av kommunstyrelsen.').first().waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );
});

/** The demo's old rules without an end: its forums still meet, as another municipality's may. */
async function forumenGallerIDag(databaseUrl: string): Promise<void> {
  const pool = skapaPool(databaseUrl, 1);
  const fil = demoregelverk();
  const [regim] = fil.regimer;
  if (!regim) throw new Error('Demon har ett regelverk.');
  await pool.query(`update organ set giltig_till = null, moten = $1::jsonb where id = 'pf-it'`, [
    JSON.stringify({ typ: 'manadsvis', veckodag: 'tis', nr: 2, start: '09:00' }),
  ]);
  await pool.query(`update medlemskap set till = null where organ_id = 'pf-it'`);
  const klient = await pool.connect();
  await sparaRegelverk(klient, { ...fil, regimer: [{ ...regim, till: null, omraden: [] }] });
  klient.release();
  await pool.end();
}
