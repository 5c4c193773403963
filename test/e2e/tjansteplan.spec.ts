import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Browser, Page } from 'playwright-core';
import { atergeHistorik } from '../../apps/cli/src/import-tjansteplan/aterge-historik.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

describe('the service plan in a browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false });
    const pool = skapaPool(produkt.databaseUrl, 2);
    const engine = createEngine({ pool, processer });
    await atergeHistorik({ pool, engine, fil: 'demo/tjansteplan-2022-2024.json', prov: false, skriv: () => undefined, nu: new Date() });
    await engine.stang();
    await pool.end();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, 'person-01'));
  }, 180_000);
  afterAll(async () => {
    await webblasare.close();
    await produkt.stang();
  }, 60_000);

  it('tells an area’s versions with forum, outcome and what contradicts what, and leads to the round', async () => {
    await page.goto(`${produkt.url}/tjansteplan?omrade=it-tjanster`);
    await page.getByText('Versionshistorik (12, ').click();
    const tabell = page.getByRole('table', { name: 'IT-tjänster, versioner i ordning' });
    await tabell.getByText('Ingen erinran inom tiden').first().waitFor();
    await tabell.getByText('Motsägelse: Dagen 2021-02-12 ligger före raden innan, 2021-02-18.').waitFor();
    expect(await axeBrister(page)).toEqual([]);
    await tabell.getByRole('link', { name: 'höstronden' }).first().click();
    await page.getByText('Övertaget från').waitFor();
    await page.getByText('Versionshistorik (3, ').click();
    await page.getByRole('cell', { name: 'Beslutad', exact: true }).waitFor();
    expect(await axeBrister(page)).toEqual([]);
    expect(fel).toEqual([]);
  }, 120_000);
});
