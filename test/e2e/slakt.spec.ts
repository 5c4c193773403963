import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import { IDAG_SQL, skapaPool } from '#database';
import type { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { formular, start } from '../../libs/machines/src/prov/fall.js';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, loggaIn, oppnaWebblasare } from './webblasare.js';

const FORETRADARE = 'person-12';
const HANDLAGGARE = 'person-10';
const TID_MS = 240_000;

describe('Cases that hear of what follows', () => {
  let produkt: Produkt;
  let pool: Pool;
  let engine: Engine;
  let webblasare: Browser;
  let page: Page;
  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    webblasare = await oppnaWebblasare();
    ({ page } = await loggaIn(webblasare, produkt.url, HANDLAGGARE));
  }, TID_MS);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, TID_MS);

  const nytt = async (titel: string, mal: readonly string[]) => {
    const arendeId = randomUUID();
    const data = { ...start().data, behov: 'Kortare tid', kortSikt: 'k', langSikt: 'l', anvandare: 'a', titel, mal };
    const datum = datumI(new Date());
    const aktor = { personId: FORETRADARE };
    await engine.start({
      nyckel: arendeId,
      aktor,
      nu: new Date(),
      process: 'initiativ',
      arendeId,
      titel,
      organ: 'intraservice',
      datum,
      data,
    });
    return arendeId;
  };
  const malen = async () =>
    (
      await pool.query<{ id: string }>(`select id from mal where giltig_till is null or giltig_till >= ${IDAG_SQL} order by id limit 1`)
    ).rows.map(({ id }) => id);

  test(
    'shows in the log that the nämnd’s information came through, by the worker and without anyone’s hand',
    async () => {
      const mal = await malen();
      const arendeId = await nytt('Ärende med kvittens', mal);
      const idag = datumI(new Date());
      const egna: Record<string, Record<string, unknown>> = { kategorisera: { mal }, 'informera-namnd': { informeradDatum: idag } };
      for (const typ of ['kategorisera', 'ga-vidare', 'kna-klar', 'sammanfatta', 'informera-namnd']) {
        const mall = formular[typ];
        const personId = mall?.vem === 'foretradare' ? FORETRADARE : HANDLAGGARE;
        const handelse = { typ, data: { ...mall?.data, ...egna[typ] } };
        await engine.execute({ nyckel: randomUUID(), aktor: { personId }, nu: new Date(), arendeId, forvantatSteg: null, handelse });
      }
      await vantaTills(
        'Att kvittensen kommer',
        async () => {
          const svar = await pool.query(`select 1 from handelse where arende_id = $1 and typ = 'kvittera-utskick'`, [arendeId]);
          return svar.rowCount === 1;
        },
        120_000,
      );
      await page.goto(`${produkt.url}/arenden/${arendeId}/tidslinje`);
      await page.getByText('tog emot kvittensen på informationen till nämnden').waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    TID_MS,
  );

  test(
    'links a case to the one above it and to those under it',
    async () => {
      const mal = await malen();
      const [over, under] = [await nytt('Det överordnade', mal), await nytt('Det underordnade', mal)];
      await pool.query('update arende set overordnat_id = $1 where id = $2', [over, under]);
      await page.goto(`${produkt.url}/arenden/${over}`);
      const ihop = page.getByRole('region', { name: 'Hör ihop med' });
      await ihop.getByRole('heading', { name: 'Underordnade ärenden (1)' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await ihop.getByRole('link', { name: 'Det underordnade' }).click();
      await page.getByRole('heading', { level: 1, name: 'Det underordnade' }).waitFor();
      await ihop.getByRole('link', { name: 'Det överordnade' }).click();
      await page.getByRole('heading', { level: 1, name: 'Det överordnade' }).waitFor();
    },
    TID_MS,
  );
});
