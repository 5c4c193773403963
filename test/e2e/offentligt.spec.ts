import { randomUUID } from 'node:crypto';
import { skapaPool } from '#database';
import type { Pool } from 'pg';
import type { Browser } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { oppnaSession } from '../support/session.js';
import { bristerIAllaLagen, loggaIn, oppnaWebblasare } from './webblasare.js';

const START_MS = 240_000;
const PROV_MS = 180_000;
const VANTETID_MS = 60_000;
const KF = 'kommunfullmaktige';
const RUBRIK = 'Nya cykelvägar till skolorna';

describe('what is told outside the house, in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let pool: Pool;
  let moteId: string;

  beforeAll(async () => {
    produkt = await startaProdukt();
    pool = skapaPool(produkt.databaseUrl, 2);
    moteId = await fyll();
    webblasare = await oppnaWebblasare();
  }, START_MS);
  afterAll(async () => {
    await webblasare?.close();
    await pool?.end();
    await produkt?.stang();
  }, PROV_MS);

  test(
    'anybody finds a decision by its words and reads it in plain Swedish, without login, pointer or cookie',
    async () => {
      const context = await webblasare.newContext({
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        viewport: { width: 1360, height: 850 },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(VANTETID_MS);
      const fel: string[] = [];
      page.on('pageerror', (ett) => fel.push(ett.message));
      page.on('console', (rad) => {
        if (rad.type() === 'error') fel.push(rad.text());
      });
      await page.goto(`${produkt.url}/beslut`);
      await page.getByRole('heading', { level: 1, name: 'Beslut i kommunen' }).waitFor();
      await page.getByText('Kommunfullmäktige, 24 mars 2027 klockan 16:00, Sal 1').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByLabel('Sök ord').fill('skola');
      await page.getByLabel('Sök ord').press('Enter');
      await page.getByRole('link', { name: RUBRIK }).press('Enter');
      await page.getByRole('heading', { level: 1, name: RUBRIK }).waitFor();
      await page.getByText('Barn kan cykla säkert till skolan från hösten.').waitFor();
      await page.getByText('Kan överklagas till och med 7 april 2026.').waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      expect([await context.cookies(), fel]).toEqual([[], []]);
      await context.close();
    },
    PROV_MS,
  );

  test(
    'a member begins at the next meeting with its papers, follows a matter, and makes a calendar link that can be revoked',
    async () => {
      const { page, fel } = await loggaIn(webblasare, produkt.url, 'person-prov');
      await page.getByRole('heading', { level: 1, name: 'Mitt uppdrag' }).waitFor();
      await page.getByRole('link', { name: /^Kommunfullmäktige, .*24 mars 2027 klockan 16:00$/ }).waitFor();
      await page.getByRole('link', { name: 'Tjänsteutlåtande 1.0' }).waitFor();
      await page.getByText('Inget protokoll väntar på dig.').waitFor();
      await page.getByText('Kommunfullmäktige, ledamot').waitFor();
      await page.getByText(/Senast: /).waitFor();
      await page.getByRole('button', { name: 'Skapa länk' }).press('Enter');
      await page.getByText(/\/api\/sammantraden\.ics\?token=/).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.setViewportSize({ width: 820, height: 1180 });
      await page.getByRole('button', { name: /^Återkalla länken till Kommunfullmäktige/ }).press('Enter');
      await page.getByText(/\/api\/sammantraden\.ics\?token=/).waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Cykelvägar', exact: true }).press('Enter');
      await page.waitForURL(`**/sammantraden/${moteId}/punkter/1`);
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'the secretary moves the meeting, and everybody sees when and where it is instead',
    async () => {
      const { page, fel } = await loggaIn(webblasare, produkt.url, 'person-02');
      await page.goto(`${produkt.url}/sammantraden/${moteId}/dagordning`);
      await page.getByText('Flytta eller ställ in', { exact: true }).press('Enter');
      for (const [falt, varde] of Object.entries({
        'Ny dag': '2027-03-31',
        'Ny tid': '17:30',
        'Ny plats': 'Sal 2',
        Skäl: 'Salen är upptagen.',
      }))
        await page.getByLabel(falt, { exact: true }).fill(varde);
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('button', { name: 'Flytta sammanträdet' }).press('Enter');
      await page.getByText(/31 mars 2027 17:30, Sal 2/).waitFor();
      expect(fel).toEqual([]);
      const kalender = await (await fetch(`${produkt.url}/api/offentligt/sammantraden.ics`)).text();
      expect(kalender).toContain('DTSTART;TZID=Europe/Stockholm:20270331T173000');
    },
    PROV_MS,
  );

  /** A meeting of fullmäktige with one matter, which is decided and published; a member who follows it. Returns the meeting's id. */
  async function fyll(): Promise<string> {
    await pool.query(`insert into person (id, namn, epost, sub) values ('person-prov', 'Petra Prov', 'petra@prov.example', 'person-prov')`);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('person-prov', '${KF}', 'ledamot', '2021-01-01')`);
    const sekreterare = await som('person-02');
    const handlaggare = await som('person-10');
    const { arendeId: mote } = await sekreterare('POST', '/api/sammantraden', {
      organ: KF,
      titel: 'Sammanträde i mars',
      datum: '2027-03-24',
      tid: '16:00',
      plats: 'Sal 1',
      platser: 81,
      kallelsedagar: 7,
    });
    const { id, steg } = await handlaggare('POST', '/api/formella-arenden', {
      titel: 'Cykelplan',
      organ: 'intraservice',
      arendetyp: 'verksamhet',
      beslutsgang: 'ks-kf',
      beskrivning: 'Prov.',
      registrerat: '2026-01-10',
    });
    const kontext = {
      instans: KF,
      beslut: { organ: KF, datum: '2026-03-10', paragraf: 31 },
      utfall: 'bifall',
      overklagandeTill: '2026-04-07',
    };
    await pool.query(
      `update arende set tillstand = 'overklagandetid', snapshot = jsonb_set(jsonb_set(snapshot, '{value}', '"overklagandetid"'), '{context}', (snapshot -> 'context') || $2::jsonb) where id = $1`,
      [id, JSON.stringify(kontext)],
    );
    const gor = (nr: number, handelse: string, data: object) =>
      handlaggare('POST', `/api/arenden/${String(id)}/handelser`, { handelse, forvantatSteg: Number(steg) + nr, data });
    await gor(0, 'sammanfattning-for-allmanheten', {
      sammanfattning: 'Barn kan cykla säkert till skolan från hösten.',
      utanPersonuppgifter: true,
    });
    await gor(1, 'publicera-beslutet', { rubrik: RUBRIK, utanPersonuppgifter: true });
    await pool.query(
      `insert into sammantrade_punkt (id, mote_id, nr, slag, rubrik, arende_id, forslag, bradskande, rad_version, status, organ_id)
        values ($1, $2, 1, 'arende', 'Cykelvägar', $3, '[]', false, 1, 'oppen', '${KF}')`,
      [randomUUID(), mote, id],
    );
    await pool.query(
      `insert into handling (id, arende_id, dokument_id, beteckning, slag, titel, version, status, mediatyp, innehall, hash, skapad)
        values ($1, $2, $1, '1.0', 'tjansteutlatande', 'Tjänsteutlåtande', 1, 'upprattad', 'application/pdf', 'prov', 'x', now())`,
      [randomUUID(), id],
    );
    await pool.query(`insert into bevakning (person_id, arende_id, skapad) values ('person-prov', $1, now())`, [id]);
    return String(mote);
  }

  async function som(personId: string) {
    const { cookie, csrf } = await oppnaSession(pool, produkt.miljo, personId);
    return async (method: string, vag: string, kropp: object): Promise<Record<string, unknown>> => {
      const svar = await fetch(produkt.url + vag, {
        method,
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(kropp),
      });
      const text = await svar.text();
      if (!svar.ok) throw new Error(`${vag}: ${text}`);
      return JSON.parse(text);
    };
  }
});
