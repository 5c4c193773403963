import { skapaPool } from '#database';
import type { Pool } from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { lasPdf } from '../support/las-pdf.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { bristerIAllaLagen, loggaIn, oppnaWebblasare, valjPerson } from './webblasare.js';

const PROV_MS = 240_000;
const START_MS = 240_000;
/** What the worker does behind. */
const BAKOM_MS = 120_000;

describe('a meeting that decides in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let page: Page;
  let fel: string[];
  let sekreterare: string;
  /** The chair and the one who is elected to approve, each in a browser of their own. */
  const underskrivare: { id: string; namn: string; page: Page; fel: string[] }[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt();
    const pool = skapaPool(produkt.databaseUrl, 1);
    sekreterare = await bemanna(pool);
    await pool.end();
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, sekreterare));
    for (const [id, namn] of [
      ['prov-o', 'Olga Ordförande'],
      ['prov-a', 'Anna Andersson'],
    ] as const)
      underskrivare.push({ id, namn, ...(await loggaIn(webblasare, produkt.url, id)) });
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await produkt?.stang();
  }, PROV_MS);

  test(
    'is planned, summoned and opened by its secretary without a pointer',
    async () => {
      await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Sammanträden' }).press('Enter');
      await tryck('Planera sammanträde');
      await page.getByLabel('Organ', { exact: true }).selectOption({ label: ORGAN });
      for (const [falt, varde] of Object.entries({ Rubrik: 'Sammanträde i november', Dag: idag(), Plats: 'Sal 1', 'Antal ledamöter': '4' }))
        await page.getByLabel(falt, { exact: true }).fill(varde);
      await page.getByLabel('Dagar före som kallelsen ska skickas').fill('0');
      await tryck('Planera');
      await page.getByRole('heading', { level: 1, name: 'Sammanträde i november' }).waitFor();
      for (const [nr, rubrik] of ['Delårsrapport', 'Upphandling', 'Policy'].entries()) {
        await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Övrigt' });
        await page.getByLabel('Rubrik', { exact: true }).fill(rubrik);
        await page.getByLabel('Förslag till beslut').fill(`${rubrik} godkänns.`);
        await tryck('Lägg till punkten');
        await page.getByRole('link', { name: rubrik }).waitFor();
        await page.locator('tbody tr').nth(nr).waitFor();
        expect(await page.locator('tbody tr').count()).toBe(nr + 1);
      }
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await tryck('Skicka kallelsen');
      await tryck('Öppna sammanträdet');
      await page.getByRole('group', { name: 'Justerar utöver ordföranden' }).getByLabel('Anna Andersson, ledamot').press('Space');
      await tryck('Fastställ dagordningen');
      await page.getByText('Pågår', { exact: true }).waitFor();
      await page.getByText('beslutsfört').waitFor();
    },
    PROV_MS,
  );

  test(
    'decides by the chair’s casting vote, one with jäv, and puts one off',
    async () => {
      await page.getByRole('link', { name: 'Delårsrapport' }).press('Enter');
      const medlem = await foljMed();
      await yrka('Bo Bengtsson', 'Avslag');
      await tryck('Ställ proposition');
      await tryck('Begär votering');
      for (const [namn, rost] of [
        ['Olga Ordförande', 'Ja'],
        ['Anna Andersson', 'Ja'],
        ['Bo Bengtsson', 'Nej'],
        ['Cia Carlsson', 'Nej'],
      ] as const)
        await page.getByRole('group', { name: namn }).getByLabel(rost).press('Space');
      await page.getByText('ordförandens utslagsröst är ja').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await tryck('Registrera voteringen');
      await page.getByText('Ordförandens utslagsröst: ja.').waitFor();
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: '§ 1 Delårsrapport' }).waitFor();

      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 2, name: 'Punkt 2 Upphandling' }).waitFor();
      await medlem.getByRole('heading', { level: 2, name: 'Punkt 2 Upphandling' }).waitFor();
      await page.locator('.punktutkast').waitFor({ state: 'attached' });
      await page.keyboard.press('j');
      await page.getByLabel('Jävig', { exact: true }).selectOption({ label: 'Cia Carlsson' });
      await page.getByLabel('Skäl för jäv', { exact: true }).fill('Delägare i bolaget.');
      await tryck('Anteckna jäv');
      await page.getByText('Jäv: Cia Carlsson.').waitFor();
      await tryck('Inga yrkanden');
      await page.getByText('Inga yrkanden.', { exact: true }).waitFor();
      await tryck('Ställ proposition');
      await page.getByLabel('Punkten justeras omedelbart').press('Space');
      await page.getByLabel('Skäl för omedelbar justering').fill('Avtalet tecknas i dag.');
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: '§ 2 Upphandling' }).waitFor();

      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 2, name: 'Punkt 3 Policy' }).waitFor();
      await yrka('Anna Andersson', 'Bordläggning');
      await page.getByLabel('Ordföranden finner').selectOption({ label: 'Bordläggning' });
      await tryck('Ställ proposition');
      await tryck('Fastställ beslutet');
      await page.getByText('§ 3: bordläggning.').waitFor();
    },
    PROV_MS,
  );

  test(
    'has a paragraph approved in the room by the chair and the elected, each freshly logged in',
    async () => {
      await till('Justering');
      await tryck('Skriv ut för omedelbar justering');
      await page.getByRole('link', { name: 'Utskrift 1 som skrivs under (PDF)' }).waitFor({ timeout: BAKOM_MS });
      expect(await bristerIAllaLagen(page)).toEqual([]);
      for (const en of underskrivare) {
        await en.page.goto(page.url());
        await loggaInAnyo(en);
        await en.page.getByRole('button', { name: 'Justera utskrift 1' }).press('Enter');
        await en.page.getByRole('row', { name: new RegExp(`${en.namn}.*Har skrivit under`) }).waitFor();
      }
      await page.getByText('Justerades omedelbart').waitFor({ timeout: BAKOM_MS });
    },
    PROV_MS,
  );

  test(
    'shows the protocol from the same fields, closes, and has the draft as a PDF that its secretary signs',
    async () => {
      await till('Protokoll');
      await page.getByText('Deltog inte på grund av jäv: Cia Carlsson.').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await till('Dagordning');
      await tryck('Avsluta sammanträdet');
      await till('Justering');
      const pdf = page.getByRole('link', { name: 'Protokollet som skrivs under, version 0.1 (PDF)' });
      await pdf.waitFor({ timeout: BAKOM_MS });
      expect((await hamtaPdf(pdf)).text).toContain('Deltog inte på grund av jäv');
      await loggaInAnyo({ page, id: sekreterare });
      await page.getByRole('button', { name: 'Skriv under och skicka för justering' }).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await tryck('Skriv under och skicka för justering');
      await page.getByText('Protokollet ska justeras av den som ledde sammanträdet').waitFor();
    },
    PROV_MS,
  );

  test(
    'is approved from the inboxes of the chair and the elected, and is announced with its signatures',
    async () => {
      for (const en of underskrivare) {
        await en.page.goto(`${produkt.url}/inkorg?vy=mina`);
        await en.page.getByRole('link', { name: /Justera protokollet/ }).press('Enter');
        await en.page.waitForURL(/\/sammantraden\/[^/]+\/justering$/);
        // Who logged in a moment ago, to sign in the room, need not do so again; on a slow machine that may be too long ago.
        const anyo = en.page.getByRole('link', { name: 'Logga in på nytt' });
        await anyo.or(en.page.getByRole('button', { name: 'Justera protokollet', exact: true })).waitFor();
        if (await anyo.isVisible()) await loggaInAnyo(en);
        await en.page.getByRole('button', { name: 'Justera protokollet', exact: true }).waitFor();
        expect(await bristerIAllaLagen(en.page)).toEqual([]);
        await en.page.getByRole('button', { name: 'Justera protokollet', exact: true }).press('Enter');
        const underskrifter = en.page.getByRole('table', { name: 'Underskrifter på protokollet' });
        await underskrifter.getByRole('row', { name: new RegExp(`${en.namn}.*Har skrivit under`) }).waitFor();
      }
      const justerat = page.getByRole('link', { name: 'Justerat protokoll med underskrifter (PDF)' });
      await justerat.waitFor({ timeout: BAKOM_MS });
      const { text, pdfa } = await hamtaPdf(justerat);
      expect(pdfa).toBe('2a');
      for (const en of underskrivare) expect(text).toContain(en.namn);
      // Both notices go up by themselves: what the room approved, and the rest.
      const id = /sammantraden\/([^/]+)\//.exec(page.url())?.[1] ?? '';
      await vantaTills(
        'Anslagen',
        async () => {
          const svar = (await (await page.request.get(`${produkt.url}/api/sammantraden/${id}/justering`)).json()) as {
            anslag: { etikett: string }[];
          };
          return svar.anslag.length === 2 && svar.anslag.every(({ etikett }) => etikett === 'Uppsatt');
        },
        BAKOM_MS,
      );
      await page.reload();
      await page.getByRole('heading', { level: 2, name: 'Anslag', exact: true }).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      expect([fel, ...underskrivare.map((en) => en.fel)].flat()).toEqual([]);
    },
    PROV_MS,
  );

  const till = (del: string) =>
    page.getByRole('navigation', { name: 'Sammanträdets delar' }).getByRole('link', { name: del, exact: true }).press('Enter');
  /** To the provider, to prove once more who one is, and back to the same page. */
  async function loggaInAnyo(vem: { page: Page; id: string }): Promise<void> {
    const adress = vem.page.url();
    await vem.page.getByRole('link', { name: 'Logga in på nytt' }).press('Enter');
    await valjPerson(vem.page, vem.id);
    await vem.page.waitForURL(adress);
  }
  async function hamtaPdf(lank: Locator): Promise<Awaited<ReturnType<typeof lasPdf>>> {
    const svar = await page.request.get(new URL((await lank.getAttribute('href')) ?? '', page.url()).href);
    return lasPdf(await svar.body());
  }
  const tryck = (namn: string) => page.getByRole('button', { name: namn, exact: true }).press('Enter');
  /** A member who comes in the middle of the meeting, sees where it is, and goes where the secretary goes. */
  async function foljMed(): Promise<Page> {
    const medlem = underskrivare[1]?.page;
    if (!medlem) throw new Error('Ingen medlem är inloggad.');
    await page.waitForURL('**/punkter/1');
    await medlem.goto(page.url().replace(/\/punkter.*/, ''));
    await medlem.getByText('Nu behandlas punkt 1').waitFor();
    expect(await bristerIAllaLagen(medlem)).toEqual([]);
    await medlem.getByText('Nu behandlas punkt 1').getByRole('link', { name: 'Delårsrapport' }).press('Enter');
    await medlem.getByLabel('Följ sammanträdet').press('Space');
    return medlem;
  }
  async function yrka(vem: string, vad: string): Promise<void> {
    await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: vem });
    await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: vad });
    await page.getByLabel('Yrkandet', { exact: true }).fill(`${vad}.`);
    await tryck('Anteckna yrkandet');
    await page.getByText(`${vem} yrkar ${vad.toLowerCase()}`).waitFor();
  }
});

const ORGAN = 'Provnämnden';
const idag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

/** A nämnd of four, run by a secretary of the demo. Gives the secretary's id. */
async function bemanna(pool: Pool): Promise<string> {
  await pool.query(`insert into organ (id, namn, typ) values ('provnamnden', $1, 'namnd')`, [ORGAN]);
  for (const [id, namn, roll] of [
    ['prov-o', 'Olga Ordförande', 'ordforande'],
    ['prov-a', 'Anna Andersson', 'ledamot'],
    ['prov-b', 'Bo Bengtsson', 'ledamot'],
    ['prov-c', 'Cia Carlsson', 'ledamot'],
  ]) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $2, $3, $1)', [id, namn, `${id}@prov.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'provnamnden', $2, '2021-01-01')`, [id, roll]);
  }
  const svar = await pool.query<{ id: string }>(
    `select person_id as id from medlemskap where roll = 'sekreterare' order by person_id limit 1`,
  );
  const id = svar.rows[0]?.id;
  if (id === undefined) throw new Error('Demon saknar sekreterare.');
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, 'provnamnden', 'sekreterare', '2021-01-01')`, [
    id,
  ]);
  return id;
}
