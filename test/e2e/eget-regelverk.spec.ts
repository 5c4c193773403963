import { datumI } from '#calendar';
import { randomUUID } from 'node:crypto';
import { skapaPool } from '#database';
import { createEngine, type Engine, sparaRegelverk, vardera } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { demoregelverk } from '../support/regelverk.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';
import { fyllOchGranska, sand } from './formular.js';
import { axeBrister, bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const PROV_MS = 240_000;
const FORUM = 'pf-it';
const ORDFORANDE = 'person-11';
const TJANSTEANSVARIG = 'person-12';
const OVRIGA = ['person-15', 'person-17', 'person-18', 'person-19', 'person-23'];

describe('a municipality with rules of its own in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let pool: pg.Pool;
  let engine: Engine;
  let ordforande: Page;
  let ansvarig: Page;
  const arenden = [randomUUID(), randomUUID()] as const;
  const fel: string[] = [];
  let moteId = '';

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    await forumenGallerIDag(pool);
    for (const [plats, id] of arenden.entries()) await vantarPaForumet(engine, id, plats);
    webblasare = await oppnaWebblasare();
    [ordforande, ansvarig] = await Promise.all([som(ORDFORANDE), som(TJANSTEANSVARIG)]);
  }, PROV_MS);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, PROV_MS);

  const som = async (person: string): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, person);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };
  const oppna = (page: Page, flik: string) => page.goto(`${produkt.url}/ssg/moten/${moteId}/${flik}`);
  const knapp = (page: Page, namn: string | RegExp) => page.getByRole('button', { name: namn, exact: typeof namn === 'string' });
  const gor = async (page: Page, verb: string) => {
    await knapp(page, verb).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  it(
    'plans its forum’s meeting by its own calendar, under the forum’s own name, and sends the package',
    async () => {
      await vantaTills(
        'Att processerna har läst det nya regelverket',
        async () => (await (await ordforande.request.get(`${produkt.url}/api/moten/forslag`)).text()).includes('forummote'),
        60_000,
      );
      await ordforande.goto(`${produkt.url}/ssg/moten/nytt`);
      await knapp(ordforande, 'Planera mötet').waitFor();
      expect(await bristerIAllaLagen(ordforande)).toEqual([]);
      await ordforande
        .getByLabel(/^Ram .*, tkr$/)
        .first()
        .fill('1 000');
      await knapp(ordforande, 'Planera mötet').click();
      await ordforande.getByText('Forummöte, Prioriteringsforum IT-tjänster').waitFor();
      await ordforande.getByText('Beslut fattas av kommunstyrelsen.').first().waitFor();
      moteId = /moten\/([0-9a-f-]{36})/.exec(ordforande.url())?.[1] ?? '';
      expect(await bristerIAllaLagen(ordforande)).toEqual([]);
      await oppna(ansvarig, 'paket');
      for (const [verb, efter] of [
        ['Begär in underlag', 'Leverantörerna lämnar underlag'],
        ['Stäng underlaget', 'paketet är fryst'],
        ['Skicka paketet', 'Ledamöterna värderar var för sig'],
      ] as const) {
        await gor(ansvarig, verb);
        await ansvarig.getByText(efter).first().waitFor();
      }
      await ansvarig.getByRole('heading', { name: 'Paketet (2 initiativ)' }).waitFor();
      await ansvarig.getByRole('link', { name: 'Paket inför mötet (PDF)' }).waitFor();
    },
    PROV_MS,
  );

  it(
    'values, meets, ranks and settles the notes, in the forum’s own words',
    async () => {
      await oppna(ordforande, 'vardera');
      for (let kvar: number = arenden.length; kvar > 0; kvar -= 1) {
        for (const kriterium of ['Nytta', 'Effektivitet', 'Innovation'])
          await ordforande.getByRole('group', { name: kriterium }).getByRole('radio', { name: /^3/ }).click();
        await knapp(ordforande, /^Spara (och nästa|värdering)$/).click();
        await ordforande
          .locator('.kvar')
          .getByText(kvar === 1 ? 'Allt är värderat' : `${kvar - 1} kvar`, { exact: true })
          .waitFor();
      }
      for (const person of OVRIGA) for (const id of arenden) await varde(pool, moteId, id, person);
      await oppna(ordforande, 'mote');
      await knapp(ordforande, 'Alla är här').click();
      await knapp(ordforande, 'Öppna mötet').click();
      await knapp(ordforande, 'Bekräfta samtyckeslistan (2)').click();
      await ordforande.getByText('Alla punkter har ett utfall.').waitFor();
      expect(await axeBrister(ordforande)).toEqual([]);

      await oppna(ordforande, 'rangordna');
      await knapp(ordforande, 'Börja rangordna').click();
      await ordforande.getByText('Här passeras ramen').waitFor();
      const rader = ordforande.locator('.ranglista tbody tr');
      const forsta = await rader.first().locator('th a').innerText();
      await knapp(ordforande, `Ned: ${forsta}`).click();
      await ordforande.getByText(/Sparad\.$/).waitFor();
      await rader.nth(1).getByRole('link', { name: forsta, exact: true }).waitFor();
      await gor(ordforande, 'Bekräfta rangordningen');
      await oppna(ordforande, 'mote');
      await gor(ordforande, 'Avsluta mötet');

      await oppna(ansvarig, 'anteckningar');
      const lank = ansvarig.getByRole('link', { name: 'Anteckningar (PDF)' });
      await lank.waitFor();
      const pdf = await ansvarig.request.get(produkt.url + ((await lank.getAttribute('href')) ?? ''));
      expect(pdf.headers()['content-type']).toContain('application/pdf');
      await gor(ansvarig, 'Fastställ anteckningarna');
      await ansvarig.getByText('Upprättad').first().waitFor();
      expect(await bristerIAllaLagen(ansvarig)).toEqual([]);
      const lagen = await pool.query<{ tillstand: string }>('select tillstand from arende where id = any($1::uuid[])', [[...arenden]]);
      expect(lagen.rows.map(({ tillstand }) => tillstand)).toEqual(['prioriterat', 'prioriterat']);
    },
    PROV_MS,
  );

  it(
    'takes a service plan past a forum that says nothing in time, and calls it silence and not approval',
    async () => {
      await ansvarig.goto(`${produkt.url}/tjansteplan`);
      await ansvarig.getByRole('link', { name: 'Starta en rond' }).click();
      await ansvarig.getByLabel('Tjänsteområde').selectOption({ label: 'IT-tjänster' });
      await ansvarig.getByLabel('Vårronden').check();
      await ansvarig.getByLabel('Planens första år').fill(String(new Date().getFullYear() + 1));
      await knapp(ansvarig, 'Starta ronden').click();
      await ansvarig.getByRole('heading', { level: 1, name: /Tjänsteplan IT-tjänster, vårronden/ }).waitFor();
      const rondId = /arenden\/([0-9a-f-]{36})/.exec(ansvarig.url())?.[1] ?? '';
      const uppgift = async () =>
        (await pool.query<{ id: string }>(`select id from uppgift where arende_id = $1 and status = 'oppen'`, [rondId])).rows[0]?.id;
      await ansvarig.goto(`${produkt.url}/uppgifter/${await uppgift()}`);
      await knapp(ansvarig, 'Ta uppgiften').click();
      await ansvarig.getByLabel('Lämna till forumet', { exact: true }).check();
      await fyllOchGranska(ansvarig, [[/^Version/, '0.1']]);
      await sand(ansvarig, 'Lämna till forumet');
      await ansvarig.goto(`${produkt.url}/arenden/${rondId}`);
      const { rows } = await pool.query<{ id: string; at: Date }>(
        `select id, at from frist where arende_id = $1 and slag = 'tillstand' and status = 'aktiv'`,
        [rondId],
      );
      const [frist] = rows;
      if (!frist) throw new Error('Forumets tid räknas inte.');
      expect(await engine.fyraFrist({ fristId: frist.id, at: frist.at.toISOString(), nu: new Date(frist.at.getTime() + 1) })).toBe(
        'utford',
      );
      await ansvarig.reload();
      await ansvarig.getByText('Versionshistorik (2').click();
      const tabell = ansvarig.getByRole('table', { name: /versioner i ordning$/ });
      const tyst = tabell.getByRole('row', { name: /Ingen erinran inom tiden/ });
      await tyst.getByText('0.5').waitFor();
      expect(await tyst.innerText()).not.toMatch(/godkän|beslut/i);
      await ansvarig.goto(`${produkt.url}/tjansteplan`);
      const ronder = ansvarig.getByRole('table', { name: 'Pågående ronder' });
      await ronder.getByRole('row', { name: /vårronden.*0\.5.*Prioriteringsforum IT-tjänster/ }).waitFor();
      expect(await bristerIAllaLagen(ansvarig)).toEqual([]);
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );
});

/** The demo's old rules without an end: its forums still meet, as another municipality's may. */
async function forumenGallerIDag(pool: pg.Pool): Promise<void> {
  const fil = demoregelverk();
  const [regim] = fil.regimer;
  if (!regim) throw new Error('Demon har ett regelverk.');
  await pool.query(`update organ set giltig_till = null, moten = $2::jsonb where id = $1`, [
    FORUM,
    JSON.stringify({ typ: 'manadsvis', veckodag: 'tis', nr: 2, start: '09:00' }),
  ]);
  await pool.query(`update medlemskap set till = null where organ_id = $1`, [FORUM]);
  for (const person of OVRIGA)
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, 'forumdeltagare', '2021-01-01')`, [
      person,
      FORUM,
    ]);
  const klient = await pool.connect();
  await sparaRegelverk(klient, { ...fil, regimer: [{ ...regim, till: null, omraden: [] }] });
  klient.release();
}

async function vantarPaForumet(engine: Engine, arendeId: string, plats: number): Promise<void> {
  const nu = new Date();
  const datum = datumI(nu);
  const engangskostnadTkr = Object.fromEntries([1, 2, 3].map((fram) => [String(nu.getFullYear() + fram), 700 + 100 * plats]));
  const fakta = {
    kategori: 'forandringsinsats',
    omrade: 'it-tjanster',
    engangskostnadTkr,
    foreslagenFinansieringstyp: 'kostnadsfordelning',
  };
  await engine.start({
    nyckel: arendeId,
    aktor: { system: true },
    nu,
    process: 'initiativ',
    arendeId,
    titel: `Initiativ ${String.fromCodePoint(65 + plats)}`,
    organ: 'intraservice',
    datum,
    data: { omrade: 'it-tjanster' },
    overtagande: { tillstand: 'klart-for-ssg', kalla: 'prov', datum, fakta },
  });
}

/** The other members agree. */
async function varde(pool: pg.Pool, moteId: string, arendeId: string, personId: string): Promise<void> {
  const skal = { skalNytta: null, skalEffektivitet: null, skalInnovation: null, skal: null };
  await vardera(pool, {
    moteId,
    arendeId,
    personId,
    nu: new Date(),
    kropp: { version: 0, lage: 'varderad', nytta: 3, effektivitet: 3, innovation: 3, ...skal },
  });
  await pool.query(`select pg_notify('andrat', $1)`, [moteId]);
}
