import { randomUUID } from 'node:crypto';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type { Pool } from 'pg';
import type { Browser, Locator, Page } from 'playwright-core';
import { lasPdf } from '../support/las-pdf.js';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { axeBrister, harFokus, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const ORGAN = 'namnden-for-intraservice';
const SEKRETERARE = 'person-09';
const ORDFORANDE = 'Torbjörn Dimvall';
const ANTAL = 30;
const PROV_MS = 240_000;

describe('a nämnd of eleven that decides thirty items, by its secretary with the keyboard alone', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let pool: Pool;
  let engine: Engine;
  let page: Page;
  let skarm: Page;
  let fel: string[];
  let namn: string[];
  const mote = randomUUID();

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation', fortroendevalda: true });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    namn = await forbered(pool, engine, mote);
    webblasare = await oppnaWebblasare();
    ({ page, fel } = await loggaIn(webblasare, produkt.url, SEKRETERARE));
    const ledamot = await pool.query<{ id: string }>(
      `select person_id as id from medlemskap where organ_id = $1 and roll = 'ledamot' and person_id like 'fortroendevald%' order by ordning limit 1`,
      [ORGAN],
    );
    ({ page: skarm } = await loggaIn(webblasare, produkt.url, ledamot.rows[0]?.id ?? ''));
  }, 240_000);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, PROV_MS);

  test(
    'opens with ten of eleven, one of them on distance, and the screen in the room follows',
    async () => {
      await page.goto(`${produkt.url}/sammantraden/${mote}/dagordning`);
      const upprop = page.getByRole('group', { name: 'Närvarande' });
      await upprop.getByLabel(new RegExp(`^${namn.at(-1)} `)).press('Space');
      await page
        .getByRole('group', { name: 'På distans' })
        .getByLabel(new RegExp(`^${namn.at(-2)} `))
        .press('Space');
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Öppna sammanträdet');
      await page
        .getByRole('group', { name: 'Justerar utöver ordföranden' })
        .getByLabel(new RegExp(`^${namn[1]} `))
        .press('Space');
      await tryck('Fastställ dagordningen');
      await page.getByText('Tjänstgörande 10 av 11, beslutsfört.').waitFor();
      await skarm.goto(`${produkt.url}/sammantraden/${mote}/skarm`);
      await page.goto(`${produkt.url}/sammantraden/${mote}/punkter/1`);
      await skarm.getByRole('heading', { level: 2, name: 'Punkt 1 Punkt nummer 1' }).waitFor();
    },
    PROV_MS,
  );

  test(
    'loses nothing of what is typed when the page is read anew',
    async () => {
      await innehallet();
      await page.keyboard.press('y');
      await page.getByLabel('Yrkandet', { exact: true }).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Avslag, då kostnaden inte är utredd.');
      await utkastet('yrkande', (sparat) => sparat === 'Avslag, då kostnaden inte är utredd.');
      await page.reload();
      await page.getByText('Punkt 1 av 30').waitFor();
      await harText(page.getByLabel('Yrkandet', { exact: true }), 'Avslag, då kostnaden inte är utredd.');
    },
    PROV_MS,
  );

  test(
    'votes five to five and lets the chair’s casting vote decide, a key for each vote',
    async () => {
      await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: namn[3] ?? '' });
      await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: 'Avslag' });
      await tryck('Anteckna yrkandet');
      await page.getByText(`${namn[3]} yrkar avslag`).waitFor();
      await tryck('Ställ proposition');
      await page.getByText('Ordföranden finner: bifall.').waitFor();
      await page.keyboard.press('v');
      await page.keyboard.press('Enter');
      const rader = page.locator('[data-rostrad]');
      await rader.nth(9).waitFor();
      expect(await rader.count()).toBe(10);
      await rader.first().locator('input').first().focus();
      // The chair is first in the list; five say yes with the chair, five say no.
      const ordning = await rader.locator('legend').allTextContents();
      const ja = new Set([ORDFORANDE, ...ordning.filter((en) => en !== ORDFORANDE).slice(0, 4)]);
      await skarm.getByRole('heading', { level: 3, name: 'Votering pågår' }).waitFor();
      await skarm.getByText('Ja: Bifall', { exact: true }).waitFor();
      await skarm.getByText('Nej: Avslag', { exact: true }).waitFor();
      for (const en of ordning.slice(0, -1)) await page.keyboard.press(ja.has(en) ? 'j' : 'n');
      await nekasUnderKnappen(
        'Registrera voteringen',
        'Varje tjänstgörande ska ha en rad i voteringen, ja, nej eller avstår, och ingen annan.',
      );
      await rader.last().locator('input').first().focus();
      await page.keyboard.press('n');
      await page.getByText('Ja 5, nej 5, avstår 0: 10 av 10 tjänstgörande.').waitFor();
      await utkastet('roster', (sparat) => sparat.split('"nej"').length === 6);
      await page.reload();
      await page.getByText('Ja 5, nej 5, avstår 0: 10 av 10 tjänstgörande.').waitFor();
      await page.getByText('ordförandens utslagsröst är ja').waitFor();
      await tryck('Registrera voteringen');
      await page.getByText('Ordförandens utslagsröst: ja.').waitFor();
      await skarm.getByText('Votering pågår').waitFor({ state: 'detached' });
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: /^§ \d+ Punkt nummer 1$/ }).waitFor();
      await skarm.getByText('Ordförandens utslagsröst: ja.').waitFor();
      await page.keyboard.press('r');
      await page.getByLabel('Reservation', { exact: true }).fill('Till förmån för eget yrkande.');
      await tryck('Anteckna reservationen');
      await page.getByText('Till förmån för eget yrkande.').first().waitFor();
    },
    PROV_MS,
  );

  test(
    'lets two leave the room for jäv, sends one back, puts one off and elects by ballot',
    async () => {
      for (const nr of [2, 3]) {
        await till(nr);
        await page.keyboard.press('j');
        await page.getByLabel('Jävig', { exact: true }).selectOption({ label: namn[nr + 2] ?? '' });
        await page.getByLabel('Skäl för jäv', { exact: true }).fill('Styrelseuppdrag hos leverantören.');
        await tryck('Anteckna jäv');
        await page.getByText(`Jäv: ${namn[nr + 2]}.`).waitFor();
        await page.keyboard.press('y');
        await page.keyboard.press('Enter');
        await page.getByText('Inga yrkanden.', { exact: true }).waitFor();
        await avgor(nr, null);
      }
      for (const [nr, vad] of [
        [4, 'Återremiss'],
        [5, 'Bordläggning'],
      ] as const) {
        await till(nr);
        await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: vad });
        await page.getByLabel('Yrkandet', { exact: true }).fill(`${vad} för att komplettera underlaget.`);
        await tryck('Anteckna yrkandet');
        await page.getByText(`yrkar ${vad.toLowerCase()}`).waitFor();
        await avgor(nr, vad);
      }
      await till(6);
      await page.getByLabel('Kandidater och röster').fill('Ylva Lykta 5\nDag Trappa 5');
      await page.getByLabel('Lotten föll på').selectOption('Dag Trappa');
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Anteckna sedlarna');
      await page.getByText('lotten föll på Dag Trappa').waitFor();
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: /^§ \d+ Punkt nummer 6$/ }).waitFor();
      await page.locator('li', { hasText: 'Nämnden för Intraservice väljer Dag Trappa.' }).waitFor();
    },
    PROV_MS,
  );

  test(
    'strikes an item that is not to be decided, with the reason',
    async () => {
      await till(7);
      await page.getByText('Stryk punkten', { exact: true }).first().press('Enter');
      await page.getByLabel('Skäl till att punkten stryks').fill('Förslagsställaren har dragit tillbaka det.');
      await tryck('Stryk punkten');
      await page.getByText('Övrigt. Struken. Punkt 7 av 30.').waitFor();
      expect(await axeBrister(page)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'votes about an amendment in its own words, and decides by them when they win',
    async () => {
      await till(8);
      await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: namn[4] ?? '' });
      await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: 'Ändring' });
      await page.getByLabel('Yrkandet', { exact: true }).fill('Nämnden godkänner förslaget till och med 2028.');
      await tryck('Anteckna yrkandet');
      await page.getByText(`${namn[4]} yrkar ändring`).waitFor();
      await tryck('Ställ proposition');
      await page.getByText('Ordföranden finner: bifall.').waitFor();
      await tryck('Begär votering');
      const rader = page.locator('[data-rostrad]');
      await rader.first().waitFor();
      await harFokus(page, '[data-rostrad] input');
      await skarm.getByText(`Nej: ${namn[4]}: Nämnden godkänner förslaget till och med 2028.`).waitFor();
      for (let rost = await rader.count(); rost > 0; rost -= 1) await page.keyboard.press('n');
      await harFokus(page, '[type=submit]');
      await page.keyboard.press('Enter');
      await page.getByText('avstår 0.').first().waitFor();
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: /^§ \d+ Punkt nummer 8$/ }).waitFor();
      expect(await page.locator('article ol').last().locator('li').allTextContents()).toEqual([
        'Nämnden godkänner förslaget till och med 2028.',
      ]);
    },
    PROV_MS,
  );

  /** From the start page of whoever keeps the minutes; a choice in a list is two clicks, what is written is not counted. */
  test(
    'takes an item in four clicks or twelve keys, and one where eleven vote in sixteen or forty',
    async () => {
      await narvarande(namn.at(-1) ?? '');
      let antal = 0;
      const klicka = async (knapp: string) => {
        antal += 1;
        await page.getByRole('button', { name: knapp, exact: true }).click();
      };
      const valj = async (falt: string, label: string) => {
        antal += 2;
        await page.getByLabel(falt, { exact: true }).selectOption({ label });
      };
      const tangent = async (...vilka: string[]) => {
        for (const en of vilka) {
          antal += 1;
          await page.keyboard.press(en);
        }
      };
      const arBeslutad = (nr: number) => page.getByRole('heading', { level: 2, name: new RegExp(`^§ \\d+ Punkt nummer ${nr}$`) }).waitFor();
      const matt: number[] = [];
      const mat = async (nr: number, resa: () => Promise<void>) => {
        await page.goto(produkt.url);
        const rad = page.locator('.inkorg tbody [data-radlank]').first();
        await rad.waitFor();
        antal = 0;
        await resa();
        await arBeslutad(nr);
        matt.push(antal);
      };
      const klickaRaden = async () => {
        antal += 1;
        await page.locator('.inkorg tbody [data-radlank]').first().click();
      };
      const fokus = (val: string) => harFokus(page, val);

      await mat(9, async () => {
        await klickaRaden();
        await klicka('Inga yrkanden');
        await page.getByText('Inga yrkanden.', { exact: true }).waitFor();
        for (const knapp of ['Ställ proposition', 'Fastställ beslutet']) await klicka(knapp);
      });
      await mat(10, async () => {
        await tangent('j', 'Enter');
        await page.getByRole('heading', { level: 2, name: 'Punkt 10 Punkt nummer 10' }).waitFor();
        await page.getByRole('button', { name: 'Inga yrkanden' }).waitFor();
        await tangent('y', 'Enter');
        await fokus('[data-steg="proposition"]');
        await tangent('Enter');
        await fokus('[data-steg="beslut"]');
        await tangent('Enter');
      });
      await mat(11, async () => {
        await klickaRaden();
        await valj('Ledamot', namn[5] ?? '');
        await valj('Yrkar', 'Avslag');
        await klicka('Anteckna yrkandet');
        await page.getByText(`${namn[5]} yrkar avslag`).waitFor();
        for (const knapp of ['Ställ proposition', 'Begär votering']) await klicka(knapp);
        for (const en of namn.slice(4, 9)) {
          antal += 1;
          await page.getByRole('group', { name: en }).getByLabel('Nej').click();
        }
        for (const knapp of ['Resten röstar ja', 'Registrera voteringen']) await klicka(knapp);
        await page.getByText('Ja (Bifall) 6, nej (Avslag) 5, avstår 0.').waitFor();
        await klicka('Fastställ beslutet');
      });
      await mat(12, async () => {
        await tangent('j', 'Enter');
        await page.getByRole('heading', { level: 2, name: 'Punkt 12 Punkt nummer 12' }).waitFor();
        await page.getByRole('button', { name: 'Inga yrkanden' }).waitFor();
        await tangent('y', 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab', 'a', 'Tab', 'Tab', 'Enter');
        await page.getByText(`${namn[3]} yrkar avslag: Avslag på förslaget.`).waitFor();
        await tangent('o', 'Tab', 'Tab', 'Enter');
        await page.getByText('Ordföranden finner: bifall.').waitFor();
        await tangent('v', 'Enter');
        await fokus('[data-rostrad] input');
        for (const [plats] of namn.entries()) await tangent(plats < 6 ? 'j' : 'n');
        await fokus('[type=submit]');
        await tangent('Enter');
        await fokus('[data-steg="beslut"]');
        await tangent('Enter');
      });
      expect(matt).toEqual([4, 6, 16, 31]);
    },
    PROV_MS,
  );

  test(
    'settles by keyboard whether it is decided today, then the counter-proposal, then the main question, when four proposals stand',
    async () => {
      await page.goto(`${produkt.url}/sammantraden/${mote}/punkter/13`);
      await page.getByRole('heading', { level: 2, name: 'Punkt 13 Punkt nummer 13' }).waitFor();
      const andring = `${namn[4]}: Nämnden prövar i ett år.`;
      for (const [nr, slag, mening] of [
        [3, 'Avslag', 'Avslag på förslaget.'],
        [4, 'Ändring', 'Nämnden prövar i ett år.'],
        [5, 'Återremiss', 'Kostnaden utreds.'],
      ] as const) {
        await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: namn[nr] ?? '' });
        await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: slag });
        await page.getByLabel('Yrkandet', { exact: true }).fill(mening);
        await tryck('Anteckna yrkandet');
        await page.getByText(`${namn[nr]} yrkar ${slag.toLowerCase()}: ${mening}`).waitFor();
      }
      await tryck('Ställ proposition');
      await page.getByRole('heading', { level: 3, name: 'Ska ärendet avgöras i dag?' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await page.keyboard.press('v');
      await page.keyboard.press('Enter');
      const rader = page.locator('[data-rostrad]');
      await rader.first().waitFor();
      await skarm.getByRole('heading', { level: 3, name: 'Votering pågår: ska ärendet avgöras i dag?' }).waitFor();
      await skarm.getByText('Nej: Återremiss', { exact: true }).waitFor();
      await rosta(8);
      await page.getByRole('heading', { level: 3, name: 'Förberedande votering' }).waitFor();
      await skarm.getByText('Ja (Ärendet avgörs i dag) 8, nej (Återremiss) 3, avstår 0.').waitFor();
      await page.getByText('Huvudförslag', { exact: true }).first().waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Begär votering');
      await rader.first().waitFor();
      await skarm.getByText('Ja: Avslag', { exact: true }).waitFor();
      await skarm.getByText(`Nej: ${andring}`, { exact: true }).waitFor();
      await rosta(5);
      await skarm.getByText(`Motförslag blir: ${andring}`, { exact: true }).waitFor();
      await page.getByText(`Motförslag blir: ${andring}`, { exact: true }).waitFor();
      await tryck('Begär votering');
      await rader.first().waitFor();
      await skarm.getByText('Ja: Bifall', { exact: true }).waitFor();
      await rosta(4);
      await page.getByRole('heading', { level: 3, name: 'Huvudvotering' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: /^§ \d+ Punkt nummer 13$/ }).waitFor();
      expect(await page.locator('article ol').last().locator('li').allTextContents()).toEqual(['Nämnden prövar i ett år.']);
      expect(await axeBrister(skarm)).toEqual([]);
    },
    PROV_MS,
  );

  test(
    'puts the matter to the question anew when the chair’s sending back is voted down, and settles an addition by itself without a vote',
    async () => {
      await till(14);
      for (const [nr, slag, mening] of [
        [3, 'Ändring', 'Uppföljning sker i maj.'],
        [4, 'Avslag', 'Avslag på förslaget.'],
        [5, 'Återremiss', 'Kostnaden utreds.'],
      ] as const) {
        await page.getByLabel('Ledamot', { exact: true }).selectOption({ label: namn[nr] ?? '' });
        await page.getByLabel('Yrkar', { exact: true }).selectOption({ label: slag });
        await page.getByLabel('Yrkandet', { exact: true }).fill(mening);
        await tryck('Anteckna yrkandet');
        await page.getByText(`${namn[nr]} yrkar ${slag.toLowerCase()}: ${mening}`).waitFor();
      }
      await page.getByLabel(`Prövas för sig: ${namn[3]}, Uppföljning sker i maj.`).press('Space');
      await page.getByLabel('Ordföranden finner').selectOption({ label: 'Återremiss' });
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Ställ proposition');
      await page.getByRole('heading', { level: 3, name: 'Ska ärendet avgöras i dag?' }).waitFor();
      await tryck('Återremiss');
      await page.getByText('Ärendet avgörs i dag ställs mot Återremiss. Ingen votering begärs.').waitFor();
      // Somebody does ask for a vote after all: what was noted is struck and the question put again.
      await page.getByText('Stryk den senaste delfrågan', { exact: true }).press('Enter');
      await page.getByLabel('Skäl till att delfrågan ställs på nytt').fill('Votering begärdes.');
      expect(await axeBrister(page)).toEqual([]);
      await tryck('Stryk delfrågan');
      await tryck('Begär votering');
      await page.locator('[data-rostrad]').first().waitFor();
      await rosta(9);
      await page.getByText('Ärendet avgörs i dag. Ställ proposition i sakfrågan.').waitFor();
      await page.getByLabel('Ordföranden finner').selectOption({ label: 'Bifall' });
      await tryck('Ställ proposition');
      await page.getByText('Ordföranden finner: bifall.').waitFor();
      const tillagg = `${namn[3]}: Uppföljning sker i maj.`;
      await page.getByRole('heading', { level: 3, name: 'Yrkande som prövas för sig' }).waitFor();
      expect(await axeBrister(page)).toEqual([]);
      await tryck(tillagg);
      await skarm.getByText(`${tillagg} ställs mot Avslag på ${tillagg}. Ingen votering begärs.`).waitFor();
      await page.getByText(`${tillagg} ställs mot`).waitFor();
      await tryck('Fastställ beslutet');
      await page.getByRole('heading', { level: 2, name: /^§ \d+ Punkt nummer 14$/ }).waitFor();
      expect(await page.locator('article ol').last().locator('li').allTextContents()).toEqual([
        'Nämnden godkänner förslaget i punkt 14.',
        'Uppföljning sker i maj.',
      ]);
    },
    PROV_MS,
  );

  test(
    'closes when the rest is decided, and the protocol is a PDF with all of it',
    async () => {
      await beslutaResten(pool, engine, mote);
      await page.goto(`${produkt.url}/sammantraden/${mote}/dagordning`);
      await tryck('Avsluta sammanträdet');
      await page.getByText('Avsluta sammanträdet').waitFor({ state: 'detached' });
      const protokollet = async () =>
        (
          await pool.query<{ innehall: Buffer }>(
            `select innehall from handling where arende_id = $1 and slag = 'protokoll' order by version desc limit 1`,
            [mote],
          )
        ).rows[0]?.innehall;
      await vantaTills('protokollet skrivs', async () => (await protokollet()) !== undefined, 120_000);
      const { text } = await lasPdf((await protokollet()) ?? Buffer.alloc(0));
      for (const mening of [
        'Ordförandens utslagsröst: Ja',
        'Återremiss',
        'Bordläggning',
        'Punkt nummer 30',
        'Deltog inte på grund av jäv',
        'lotten föll på Dag Trappa',
        'på distans',
        'Om ärendet ska avgöras i dag Ja: Ärendet avgörs i dag. Nej: Återremiss. Utfall: ja 8, nej 3, avstår 0.',
        'Huvudförslag: Bifall. Ja: Avslag. Nej: ',
        'Motförslag blir: ',
        'Huvudvotering',
        'Punkt 7, Punkt nummer 7. Förslagsställaren har dragit tillbaka det.',
      ])
        expect(text.replace(/\s+/g, ' ')).toContain(mening);
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );

  /** What the secretary has typed in the item and not sent, when it has reached the server. */
  const utkastet = (falt: string, ar: (sparat: string) => boolean) =>
    vantaTills('det skrivna sparas', async () => {
      const svar = await pool.query<{ varde: string | null }>('select falt ->> $2 as varde from sammantrade_utkast where person_id = $1', [
        SEKRETERARE,
        falt,
      ]);
      return svar.rows.some(({ varde }) => varde !== null && ar(varde));
    });
  /** The refusal comes where the eye is, below the button that was pressed, and has the focus. */
  async function nekasUnderKnappen(knapp: string, mening: string): Promise<void> {
    await tryck(knapp);
    const avslag = page.locator('.avslag', { hasText: mening });
    await avslag.waitFor();
    await harFokus(page, '.avslag *');
    const plats = (val: Locator) =>
      val.evaluate((el) => el.getBoundingClientRect().top - el.ownerDocument.documentElement.getBoundingClientRect().top);
    expect(await plats(avslag)).toBeGreaterThan(await plats(page.getByRole('button', { name: knapp, exact: true })));
  }
  /** As many yes as said and the rest no, a key each; then the vote is registered. */
  async function rosta(ja: number): Promise<void> {
    const rader = page.locator('[data-rostrad]');
    const antal = await rader.count();
    for (let nr = 0; nr < antal; nr += 1) await page.keyboard.press(nr < ja ? 'j' : 'n');
    await page.keyboard.press('Enter');
    await rader.first().waitFor({ state: 'detached' });
  }
  const tryck = (knapp: string) => page.getByRole('button', { name: knapp, exact: true }).press('Enter');
  /** Comes into the room late. */
  async function narvarande(vem: string): Promise<void> {
    const person = await pool.query<{ id: string }>('select id from person where namn = $1', [vem]);
    await skickare(engine, mote)('narvaro', { personId: person.rows[0]?.id, narvarande: true });
  }
  async function till(nr: number): Promise<void> {
    await page.locator('main h2').first().waitFor();
    await page.evaluate('document.activeElement?.blur()');
    await page.keyboard.press('n');
    await page.getByRole('heading', { level: 2, name: `Punkt ${nr} Punkt nummer ${nr}`, exact: true }).waitFor();
    await innehallet();
  }
  /** The heading is there before what one does in the item, and only then do its keys lead anywhere. */
  const innehallet = () => page.locator('.punktutkast').waitFor({ state: 'attached' });
  async function avgor(nr: number, utfall: string | null): Promise<void> {
    if (utfall !== null) await page.getByLabel('Ordföranden finner').selectOption({ label: utfall });
    await tryck('Ställ proposition');
    await page.getByText('Ordföranden finner: ').waitFor();
    await tryck('Fastställ beslutet');
    await page.getByRole('heading', { level: 2, name: new RegExp(`^§ \\d+ Punkt nummer ${nr}$`) }).waitFor();
  }
});

const idag = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());

function skickare(engine: Engine, arendeId: string) {
  return (typ: string, data: Record<string, unknown>) =>
    engine.execute({
      nyckel: randomUUID(),
      aktor: { personId: SEKRETERARE },
      nu: new Date(),
      arendeId,
      forvantatSteg: null,
      handelse: { typ, data },
    });
}

/** A meeting of today with thirty items, summoned. Gives the members' names as the screens list them. */
async function forbered(pool: Pool, engine: Engine, arendeId: string): Promise<string[]> {
  const data = { organtyp: 'namnd', datum: idag(), tid: '13:00', plats: 'Sal Regnbågen', platser: 11, kallelsedagar: 0 };
  const start = { process: 'sammantrade', arendeId, titel: 'Sammanträde med trettio punkter', organ: ORGAN, datum: idag(), data };
  await engine.start({ nyckel: randomUUID(), aktor: { personId: SEKRETERARE }, nu: new Date(), ...start });
  const skicka = skickare(engine, arendeId);
  for (let nr = 1; nr <= ANTAL; nr += 1) {
    const slag = nr === 6 ? 'val' : 'ovrigt';
    const forslag = [{ nr: 1, text: `Nämnden godkänner förslaget i punkt ${nr}.` }];
    await skicka('lagg-till-punkt', { slag, rubrik: `Punkt nummer ${nr}`, forslag });
  }
  const saten = await pool.query<{ id: string; namn: string; roll: string }>(
    `select p.id, p.namn, m.roll from medlemskap m join person p on p.id = m.person_id where m.organ_id = $1
       and m.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare')
     order by array_position(array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'], m.roll), m.ordning`,
    [ORGAN],
  );
  await skicka('kalla', { ersattare: saten.rows.flatMap(({ id, roll }) => (roll === 'ersattare' ? [id] : [])) });
  return saten.rows.flatMap(({ namn, roll }) => (roll === 'ersattare' ? [] : [namn]));
}

async function beslutaResten(pool: Pool, engine: Engine, mote: string): Promise<void> {
  const skicka = skickare(engine, mote);
  const { rows } = await pool.query<{ id: string; version: number; nr: number }>(
    `select id, rad_version as version, nr from sammantrade_punkt where mote_id = $1 and status = 'oppen' order by nr`,
    [mote],
  );
  for (const { id: punktId, version, nr } of rows) {
    await skicka('inga-yrkanden', { punktId, radVersion: version });
    await skicka('stall-proposition', { punktId, radVersion: version + 1, ordning: 'Ett förslag.', finner: 'bifall' });
    await skicka('faststall-beslut', {
      punktId,
      radVersion: version + 2,
      utfall: 'bifall',
      beslutspunkter: [{ nr: 1, text: `Nämnden godkänner förslaget i punkt ${nr}.` }],
    });
  }
}
