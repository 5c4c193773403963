import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import { createEngine, type Engine, vardera } from '#engine';
import { processer } from '#machines';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, bristerIAllaLagen, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const GRUPP = 'strategiska-samordningsgruppen';
const ORDFORANDE = 'person-06';
const LEDAMOT = 'person-11';
const BEREDARE = 'person-07';
const OVRIGA = ['person-15', 'person-17', 'person-18', 'person-23'];
const ANTAL = 9;
const TID = 240_000;
/** What the worker does behind. */
const BAKOM_MS = 120_000;
/** what the group never says of itself. The fixed banner, which says who does, stands aside. */
const ANDRAS_ORD = /[^\n]*(beslut|godkän|avslag|avslå|protokoll)[^\n]*/i;
const FLIKAR = ['paket', 'vardera', 'spridning', 'mote', 'rangordna', 'anteckningar'];

describe('A whole meeting of the samordningsgrupp, with three browsers at once', () => {
  let produkt: Produkt;
  let pool: Pool;
  let engine: Engine;
  let webblasare: Browser;
  let ordforande: Page;
  let ledamot: Page;
  let beredare: Page;
  let moteId = '';
  const arenden = Array.from({ length: ANTAL }, () => randomUUID());
  const fel: string[] = [];
  const ord: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    await pool.query(
      `update medlemskap set till = case when person_id = any($2) then null else fran end where organ_id = $1 and roll in ('ssg-ledamot', 'ssg-ordforande')`,
      [GRUPP, [ORDFORANDE, LEDAMOT, ...OVRIGA]],
    );
    for (const [plats, id] of arenden.entries()) await vantarPaGruppen(engine, id, plats);
    webblasare = await oppnaWebblasare();
    [ordforande, ledamot, beredare] = await Promise.all([som(ORDFORANDE), som(LEDAMOT), som(BEREDARE)]);
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, 240_000);

  const som = async (person: string): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, person);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };
  const oppna = (page: Page, flik: string) => page.goto(`${produkt.url}/ssg/moten/${moteId}/${flik}`);
  /** What is on the screen is read for the words of others. */
  const las = async (page: Page) => {
    const text = await page.evaluate<string>(
      `(() => { const m = document.querySelector('main').cloneNode(true); m.querySelectorAll('[data-radgivande]').forEach((en) => en.remove()); return m.innerText + ' ' + [...document.querySelectorAll('dialog[open], [aria-label]')].map((en) => (en.closest('main, dialog') ? (en.ariaLabel ?? '') + ' ' + (en.open ? en.innerText : '') : '')).join('\\n'); })()`,
    );
    const funnet = ANDRAS_ORD.exec(text);
    if (funnet) ord.push(`${page.url()}: ${funnet[0]}`);
  };
  const granska = async (page: Page) => {
    await las(page);
    expect(await axeBrister(page)).toEqual([]);
  };
  /** What is left to value, as it stands in front of the member, with the next item before the eyes. */
  const kvarstar = async (page: Page, text: string) => {
    await page.locator('.kvar').getByText(text, { exact: true }).waitFor();
    if (text.endsWith('kvar')) await page.locator('.varderingsform').filter({ hasNotText: 'Din värdering är sparad.' }).waitFor();
  };
  /** The browser has kept what is typed, also if the page is gone the next moment. */
  const arSpeglat = (page: Page, text: string) =>
    vantaTills('Att webbläsaren har texten', () =>
      page.evaluate<boolean>(`new Promise((klar, fel) => {
        const oppning = indexedDB.open('beslutsgang');
        oppning.onerror = () => fel(oppning.error);
        oppning.onsuccess = () => {
          const alla = oppning.result.transaction('utkast').objectStore('utkast').getAll();
          alla.onerror = () => fel(alla.error);
          alla.onsuccess = () => (oppning.result.close(), klar(JSON.stringify(alla.result).includes(${JSON.stringify(text)})));
        };
      })`),
    );
  const knapp = (page: Page, namn: string | RegExp) => page.getByRole('button', { name: namn, exact: typeof namn === 'string' });
  /** An act in a dialog: open it, fill what it asks for, and do it. */
  const gor = async (page: Page, oppnas: string, verb: string, fyll: (page: Page) => Promise<void> = async () => undefined) => {
    await knapp(page, oppnas).first().click();
    const dialog = page.getByRole('dialog');
    await fyll(page);
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  test(
    'is planned from the proposal, called for, frozen and sent by the one who prepares',
    async () => {
      await beredare.goto(`${produkt.url}/ssg/moten`);
      await beredare.getByText('Inget möte är planerat.').waitFor();
      await granska(beredare);
      await beredare.getByRole('link', { name: 'Planera ett möte' }).click();
      await beredare.getByLabel('Mötets namn').fill('SSG-möte på våren');
      await beredare
        .getByLabel(/^Ram .*, tkr$/)
        .first()
        .fill('4 000');
      await beredare.getByLabel('Sista dag att värdera').fill('2000-01-01');
      await beredare.getByText('Ska inte ligga före paketet skickas.').waitFor();
      await granska(beredare);
      await beredare.getByLabel('Sista dag att värdera').fill(await beredare.getByLabel('Möte', { exact: true }).inputValue());
      await knapp(beredare, 'Planera mötet').click();
      await beredare.getByRole('heading', { level: 1, name: 'SSG-möte på våren' }).waitFor();
      moteId = /moten\/([0-9a-f-]{36})/.exec(beredare.url())?.[1] ?? '';
      await granska(beredare);
      for (const [verb, efter] of [
        ['Begär in underlag', 'Leverantörerna lämnar underlag'],
        ['Stäng underlaget', 'paketet är fryst'],
        ['Skicka paketet', 'Ledamöterna värderar var för sig'],
      ] as const) {
        await gor(beredare, verb, verb);
        await beredare.getByText(efter).first().waitFor();
      }
      await beredare.getByRole('heading', { name: `Paketet (${ANTAL} initiativ)` }).waitFor();
      await beredare.getByRole('link', { name: 'Paket inför mötet (PDF)' }).waitFor({ timeout: BAKOM_MS });
      await gor(beredare, 'Ändra mötets dagar …', 'Ändra mötets dagar', (page) =>
        page.getByRole('dialog').getByLabel('Skäl').fill('Påsken.'),
      );
      await knapp(beredare, 'Bjud in en ledamot').click();
      await beredare.getByLabel('Namn').fill('Ny Ledamot');
      await granska(beredare);
      await knapp(beredare, 'Avbryt').click();
      expect(fel).toEqual([]);
    },
    TID,
  );

  test(
    'begins for a member with what is left to value: nine items in forty keys, and nothing lost without a connection',
    async () => {
      await ledamot.goto(produkt.url);
      await kvarstar(ledamot, '9 kvar');
      expect(new URL(ledamot.url()).pathname).toBe(`/ssg/moten/${moteId}/vardera`);
      await granska(ledamot);
      await ledamot.route('**/vardering', (route) => route.abort());
      await ledamot.keyboard.press('5');
      await ledamot.getByLabel('Varför 5 för nytta?').fill('Når alla.');
      await ledamot.getByText('Inte sparad än.').waitFor();
      await arSpeglat(ledamot, 'Når alla.');
      await ledamot.reload();
      await ledamot.getByText('Det du skrev tidigare på den här datorn är kvar.').waitFor();
      await harText(ledamot.getByLabel('Varför 5 för nytta?'), 'Når alla.');
      await ledamot.unroute('**/vardering');
      await granska(ledamot);
      let tangenter = 0;
      const tryck = async (tangent: string) => {
        tangenter += 1;
        await ledamot.keyboard.press(tangent);
      };
      await ledamot.getByRole('group', { name: 'Nytta' }).getByRole('radio', { name: '5', exact: true }).focus();
      for (let kvar = ANTAL; kvar > 0; kvar -= 1) {
        for (const tangent of ['3', '3', '3', 'Enter']) await tryck(tangent);
        await kvarstar(ledamot, kvar === 1 ? 'Allt är värderat' : `${kvar - 1} kvar`);
      }
      expect(tangenter).toBeLessThanOrEqual(40);
      await ledamot.reload();
      await ledamot.getByText('Allt är värderat').waitFor();
      await ledamot.goto(`${produkt.url}/inkorg?vy=mina`);
      await ledamot.getByRole('region', { name: 'Inför mötet' }).getByRole('link', { name: 'SSG-möte på våren' }).waitFor();
    },
    TID,
  );

  test(
    'shows nobody a value before all have answered, and where they agree once they have',
    async () => {
      await ordforande.goto(produkt.url);
      await kvarstar(ordforande, '9 kvar');
      let klick = 0;
      for (let kvar = ANTAL; kvar > 0; kvar -= 1) {
        for (const kriterium of ['Nytta', 'Effektivitet', 'Innovation']) {
          klick += 1;
          await ordforande.getByRole('group', { name: kriterium }).getByRole('radio', { name: /^3/ }).click();
        }
        klick += 1;
        await knapp(ordforande, /^Spara (och nästa|värdering)$/).click();
        await kvarstar(ordforande, kvar === 1 ? 'Allt är värderat' : `${kvar - 1} kvar`);
      }
      expect(klick).toBeLessThanOrEqual(37);
      await oppna(beredare, 'spridning');
      await beredare.getByText('9 punkter: 0 på samtyckeslistan, 0 till diskussion, 9 väntar på värden.').waitFor();
      for (const person of OVRIGA) for (const [plats, id] of arenden.entries()) await varde(pool, moteId, id, person, plats);
      await beredare.getByText('9 punkter: 6 på samtyckeslistan, 3 till diskussion, 0 väntar på värden.').waitFor();
      await beredare
        .getByRole('img', { name: /^Nytta: från 1 till 5/ })
        .first()
        .waitFor();
      await granska(beredare);
      await oppna(ledamot, 'spridning');
      await gor(ledamot, 'Lyft till diskussion …', 'Lyft till diskussion', (page) =>
        page.getByRole('dialog').getByLabel('Skäl').fill('Vi behöver tala om införandet.'),
      );
      await beredare.getByText('9 punkter: 5 på samtyckeslistan, 4 till diskussion, 0 väntar på värden.').waitFor();
    },
    TID,
  );

  test(
    'goes item by item with those who follow, and what one writes waits for nobody else’s change',
    async () => {
      await Promise.all([oppna(ordforande, 'mote'), oppna(ledamot, 'mote')]);
      await ledamot.getByText('Mötet är inte öppnat.').waitFor();
      await knapp(ordforande, 'Öppna mötet').click();
      await ordforande.getByText('Så många ledamöter som gruppen har bestämt ska vara närvarande när mötet öppnas.').waitFor();
      await granska(ordforande);
      await knapp(ordforande, 'Alla är här').click();
      await knapp(ordforande, 'Öppna mötet').click();
      await ledamot.getByRole('switch', { name: 'Följ mötet' }).waitFor();
      await knapp(ordforande, 'Bekräfta samtyckeslistan (5)').click();
      await ordforande.getByRole('heading', { name: 'Samtyckeslistan (5)' }).waitFor({ state: 'detached' });
      await granska(ordforande);

      const oppet = await pool.query<{ nr: number }>(`select nr from mote_punkt where mote_id = $1 and status = 'oppen' order by nr`, [
        moteId,
      ]);
      const nr = oppet.rows.map((rad) => rad.nr);
      const rubrik = (page: Page, plats: number) => page.getByRole('heading', { level: 3, name: new RegExp(`^${nr[plats]}\\. `) });
      await knapp(ordforande, new RegExp(`${nr[0]}\\. `)).click();
      await rubrik(ledamot, 0).waitFor();
      await ordforande.locator('h1').click();
      const [forst = ''] = (
        await pool.query<{ id: string }>('select arende_id as id from mote_punkt where mote_id = $1 and nr = $2', [moteId, nr[0]])
      ).rows.map(({ id }) => id);
      await ordforande.getByLabel('Skäl', { exact: true }).fill('Nyttan är tydlig.');
      await engine.execute({
        nyckel: randomUUID(),
        aktor: { personId: LEDAMOT },
        nu: new Date(),
        arendeId: moteId,
        forvantatSteg: null,
        handelse: { typ: 'lyft-punkt', data: { arendeId: forst, skal: 'Ny uppgift.' } },
      });
      await ordforande.getByText(/Ändrat \d\d:\d\d av .*Din text är kvar\./).waitFor();
      await granska(ordforande);
      await knapp(ordforande, 'Visa ändringen').click();
      await harText(ordforande.getByLabel('Skäl', { exact: true }), 'Nyttan är tydlig.');
      await gor(ledamot, 'Notera avvikande mening …', 'Notera avvikande mening', (page) =>
        page.getByRole('dialog').getByLabel('Din mening').fill('Borde vänta ett år.'),
      );
      await ordforande.getByText('Borde vänta ett år.').waitFor();
      await ordforande.getByLabel('Pekas ut för särskild uppföljning').check();
      await knapp(ordforande, 'Rekommendera').click();
      for (const [plats, utfall] of ['Prioritera inte', 'Återför', 'Skjut upp'].entries()) {
        await rubrik(ordforande, plats + 1).waitFor();
        await rubrik(ledamot, plats + 1).waitFor();
        await ordforande.getByLabel('Skäl', { exact: true }).fill(`Gruppens skäl ${plats}.`);
        await knapp(ordforande, utfall).click();
      }
      await ordforande.getByText('Alla punkter har ett utfall.').waitFor();
      await granska(ordforande);
      await granska(ledamot);
    },
    TID,
  );

  test(
    'ranks under the frame with buttons, tries a what-if beside it, asks the aid and confirms the order',
    async () => {
      await oppna(ordforande, 'rangordna');
      await knapp(ordforande, 'Börja rangordna').click();
      await ordforande.getByText('Här passeras ramen').waitFor();
      const rader = ordforande.locator('.ranglista tbody tr');
      const forsta = await rader.first().locator('th a').innerText();
      await knapp(ordforande, `Ned: ${forsta}`).click();
      await ordforande.getByText(/Sparad\.$/).waitFor();
      await rader.nth(1).getByRole('link', { name: forsta, exact: true }).waitFor();
      await oppna(ledamot, 'rangordna');
      await ledamot.locator('.ranglista tbody tr').nth(1).getByText(forsta).waitFor();
      await knapp(ledamot, `Flytta till plats: ${forsta}`).click();
      await ledamot.getByLabel(/^Plats, 1–/).fill('1');
      await ledamot.getByRole('dialog').getByRole('button', { name: 'Flytta', exact: true }).click();
      await rader.first().getByText(forsta).waitFor();
      await granska(ordforande);
      await ordforande.getByText('Pröva en annan ordning').click();
      await ordforande.getByLabel('Namn').fill('Om ramen blir mindre');
      await knapp(ordforande, 'Skapa').click();
      await ordforande.getByRole('heading', { name: 'Om ramen blir mindre', exact: true }).waitFor();
      await ordforande.getByLabel('Jämför med').selectOption({ index: 1 });
      await ordforande.getByRole('region', { name: 'Tabell: två rangordningar bredvid varandra' }).waitFor();
      await ordforande.getByText('Förslag på vad som ryms').click();
      await knapp(ordforande, 'Räkna fram ett förslag').click();
      await ordforande.getByRole('heading', { name: /^Inte med, och varför/ }).waitFor();
      await granska(ordforande);
      await ordforande.getByLabel('Rangordning', { exact: true }).selectOption({ index: 0 });
      await gor(ordforande, 'Bekräfta rangordningen', 'Bekräfta rangordningen');
    },
    TID,
  );

  test(
    'ends with notes that the one who prepares settles, and the screens never say that the group decides',
    async () => {
      await oppna(ordforande, 'mote');
      await gor(ordforande, 'Avsluta mötet', 'Avsluta mötet');
      await oppna(beredare, 'anteckningar');
      await beredare.getByRole('link', { name: 'Anteckningar (PDF)' }).waitFor({ timeout: BAKOM_MS });
      const href = await beredare.getByRole('link', { name: 'Anteckningar (PDF)' }).getAttribute('href');
      expect((await beredare.request.get(produkt.url + href)).headers()['content-type']).toContain('application/pdf');
      await granska(beredare);
      await gor(beredare, 'Fastställ anteckningarna', 'Fastställ anteckningarna');
      await beredare.getByText('Upprättad').waitFor({ timeout: BAKOM_MS });
      await ledamot.goto(`${produkt.url}/ssg/moten`);
      await ledamot.getByRole('heading', { name: 'Tidigare möten' }).waitFor();
      await granska(ledamot);
      const brister: string[] = [];
      for (const flik of FLIKAR) {
        await oppna(ledamot, flik);
        await ledamot.locator('.flikar + *').waitFor();
        await las(ledamot);
        brister.push(...(await bristerIAllaLagen(ledamot)));
      }
      expect(brister).toEqual([]);
      expect(ord).toEqual([]);
      expect(fel).toEqual([]);
    },
    TID,
  );
});

async function vantarPaGruppen(engine: Engine, arendeId: string, plats: number): Promise<void> {
  const datum = datumI(new Date());
  const ar = new Date().getFullYear();
  const engangskostnadTkr = Object.fromEntries([1, 2, 3].map((fram) => [String(ar + fram), 700 + 100 * plats]));
  await engine.start({
    nyckel: arendeId,
    aktor: { personId: 'person-12' },
    nu: new Date(),
    process: 'initiativ',
    arendeId,
    titel: `Initiativ ${String.fromCodePoint(65 + plats)}`,
    organ: 'intraservice',
    datum,
    data: {},
    overtagande: {
      tillstand: 'klart-for-ssg',
      kalla: 'prov',
      datum,
      fakta: { kategori: 'forandringsinsats', engangskostnadTkr, foreslagenFinansieringstyp: 'kommunbidrag' },
    },
  });
}

/** The other members agree on the first six and see the last three each in a way of their own. */
async function varde(pool: Pool, moteId: string, arendeId: string, personId: string, plats: number): Promise<void> {
  const poang = plats < 6 ? 3 : OVRIGA.indexOf(personId) % 2 === 0 ? 5 : 1;
  await vardera(pool, {
    moteId,
    arendeId,
    personId,
    nu: new Date(),
    kropp: {
      version: 0,
      lage: 'varderad',
      nytta: poang,
      effektivitet: poang,
      innovation: poang,
      skalNytta: 'Skäl.',
      skalEffektivitet: 'Skäl.',
      skalInnovation: 'Skäl.',
      skal: null,
    },
  });
  await pool.query(`select pg_notify('andrat', $1)`, [moteId]);
}
