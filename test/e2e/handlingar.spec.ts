import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { laggHandling, nastaHandlingsversion, skapaPool } from '#database';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { axeBrister, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const RESA_MS = 120_000;

describe('The documents of a case in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let pool: Pool;

  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false });
    pool = skapaPool(produkt.databaseUrl, 2);
    webblasare = await oppnaWebblasare();
    ({ page } = await loggaIn(webblasare, produkt.url, 'person-12'));
    const { rows } = await pool.query<{ id: string }>(`select id from arende where organ_id = 'intraservice' order by id limit 1`);
    const arendeId = rows[0]?.id ?? '';
    await upprattaEfterUtkast(pool, arendeId);
    await page.goto(`${produkt.url}/arenden/${arendeId}/handlingar`);
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await pool?.end();
    await produkt?.stang();
  }, RESA_MS);

  test(
    'shows status, size and versions, the diary numbers and a way to link, and axe finds nothing',
    async () => {
      await page.getByRole('link', { name: 'Underlag (PDF, 1 kB)' }).waitFor();
      await page.getByText('Alla 2 versioner').click();
      await page.getByRole('link', { name: 'Version 0.1 (PDF, 1 kB)' }).waitFor();
      await page.getByRole('heading', { name: 'Diarienummer och länkade ärenden' }).waitFor();
      await page.getByText('Länka till ett ärende hos en annan myndighet').click();
      expect(await axeBrister(page)).toEqual([]);
    },
    RESA_MS,
  );

  test(
    'says which number is none, and links when it is mended',
    async () => {
      await page.getByLabel('Myndighet').selectOption('kommunfullmaktige');
      await page.getByRole('textbox', { name: 'Diarienummer' }).fill('437');
      await page.getByRole('button', { name: 'Länka ärendet' }).click();
      await page.getByText('Skriv diarienumret som NNNN/ÅÅ').waitFor();
      await page.getByRole('textbox', { name: 'Diarienummer' }).fill('0437/20');
      await page.getByRole('button', { name: 'Länka ärendet' }).click();
      await page.getByText('Hemställan från 0437/20', { exact: true }).waitFor();
      await harText(page.getByRole('textbox', { name: 'Diarienummer' }), '');
    },
    RESA_MS,
  );

  test(
    'opens what is stored in a tab of its own, and gives the file under a name that says what it is',
    async () => {
      expect(await page.getByRole('link', { name: /^Underlag \(PDF/ }).getAttribute('target')).toBe('_blank');
      const hamtning = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Ladda ner' }).first().click();
      expect((await hamtning).suggestedFilename()).toMatch(/^\d{4}-\d\d Underlag 1\.0\.pdf$/);
    },
    RESA_MS,
  );
});

async function upprattaEfterUtkast(pool: Pool, arendeId: string): Promise<void> {
  const dokumentId = randomUUID();
  const klient = await pool.connect();
  for (const status of ['utkast', 'upprattad'] as const)
    await laggHandling(klient, {
      id: randomUUID(),
      arendeId,
      dokumentId,
      effektId: null,
      slag: 'underlag',
      titel: 'Underlag',
      version: await nastaHandlingsversion(klient, dokumentId, status),
      status,
      mediatyp: 'application/pdf',
      innehall: Buffer.from('%PDF-1.7'),
      mall: null,
      mottagare: null,
      beskrivning: null,
      skapadAv: null,
      skapad: new Date(),
    });
  klient.release();
}
