import { randomUUID } from 'node:crypto';
import { adderaDagar, datumI } from '#calendar';
import { skapaPool } from '#database';
import { createEngine, type Engine } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { vantaTills } from '../support/vanta-tills.js';
import { fyllOchGranska, sand } from './formular.js';
import { bristerIAllaLagen, harText, loggaIn, oppnaWebblasare } from './webblasare.js';

const PROV_MS = 240_000;
const VANTA_MS = 60_000;
const KF = 'kommunfullmaktige';
const IDAG = datumI(new Date());
const MOTE = 'Fullmäktige prövar motion och val';
const LEDAMOTER = [
  ['prov-o', 'Olga Ordförande', 'ordforande'],
  ['prov-a', 'Anna Andersson', 'ledamot'],
  ['prov-b', 'Bo Bengtsson', 'ledamot'],
  ['prov-c', 'Cia Carlsson', 'ledamot'],
] as const;

/** Fullmäktige is called a week before, so its meeting of today was called ten days ago; from there everything happens in the browser. */
describe('what members bring to fullmäktige in a real browser', () => {
  let produkt: Produkt;
  let webblasare: Browser;
  let pool: pg.Pool;
  let engine: Engine;
  let mote: string;
  const fel: string[] = [];

  beforeAll(async () => {
    produkt = await startaProdukt({ inlasning: 'organisation' });
    pool = skapaPool(produkt.databaseUrl, 2);
    engine = createEngine({ pool, processer });
    mote = await kallatMote(pool, engine);
    webblasare = await oppnaWebblasare();
  }, PROV_MS);
  afterAll(async () => {
    await webblasare?.close();
    await engine?.stang();
    await pool?.end();
    await produkt?.stang();
  }, PROV_MS);

  const som = async (personId: string): Promise<Page> => {
    const { page } = await loggaIn(webblasare, produkt.url, personId);
    page.on('pageerror', ({ message }) => fel.push(message));
    return page;
  };

  it(
    'takes a member’s motion to the agenda, to who prepares it within a year, and on to a matter for fullmäktige',
    async () => {
      const page = await som('prov-b');
      await page.goto(`${produkt.url}/sammantraden/${mote}`);
      await page.getByText('Lämna en motion').click();
      await page.getByLabel('Motionens rubrik').fill('Cykelparkering vid skolorna');
      await page.getByLabel('Förslag', { exact: true }).fill('Att kommunen bygger cykelparkering vid varje skola.');
      await page.getByRole('button', { name: 'Lämna motionen' }).click();
      await page.getByRole('link', { name: 'Motion: Cykelparkering vid skolorna' }).waitFor();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      const motion = await vantaPaArende('motion');

      const beredare = await som('person-04');
      await beredare.goto(`${produkt.url}/arenden/${motion}`);
      await beredare.getByRole('heading', { level: 1, name: 'Cykelparkering vid skolorna' }).waitFor();
      await beredare.getByText('Fullmäktige ska kunna besluta senast').first().waitFor();
      expect(await bristerIAllaLagen(beredare)).toEqual([]);
      await beredare.goto(`${produkt.url}/inkorg?vy=grupp&typ=bered-motionen`);
      await beredare.locator('[data-radlank]').first().click();
      await beredare.getByRole('button', { name: 'Ta uppgiften' }).click();
      await beredare.getByRole('button', { name: 'Ta uppgiften' }).waitFor({ state: 'detached' });
      await beredare.getByLabel('Starta ärendet till fullmäktige').check();
      expect(await bristerIAllaLagen(beredare)).toEqual([]);
      await fyllOchGranska(beredare);
      await sand(beredare, 'Starta ärendet till fullmäktige');
      const arende = await vantaPaArende('formelltarende');
      await beredare.goto(`${produkt.url}/arenden/${arende}`);
      await beredare.getByRole('heading', { level: 1, name: 'Svar på motion: Cykelparkering vid skolorna' }).waitFor();
      await beredare.getByText('Svar på motion', { exact: true }).first().waitFor();
    },
    PROV_MS,
  );

  it(
    'elects proportionally when enough ask for it, with the lot where figures are shared, and puts it in the decision',
    async () => {
      const page = await som('person-02');
      await page.goto(`${produkt.url}/sammantraden/${mote}`);
      await page.getByRole('button', { name: 'Öppna sammanträdet' }).click();
      await page.getByRole('group', { name: 'Justerar utöver ordföranden' }).getByLabel('Anna Andersson, ledamot').check();
      await page.getByRole('button', { name: 'Fastställ dagordningen' }).click();
      await page.getByText('Pågår', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Val av två ledamöter i en beredning' }).click();
      await page.getByText('Någon begär proportionellt val').click();
      await page.getByLabel('Antal som ska väljas').fill('2');
      await page.getByText('Minst 2 av de 4 som tjänstgör behöver begära det.').waitFor();
      const begars = page.getByRole('group', { name: 'Begärs av' });
      await begars.getByLabel('Bo Bengtsson').check();
      await page.getByRole('button', { name: 'Anteckna begäran' }).press('Enter');
      await page.getByText(/Ett brutet tal avrundas uppåt/).waitFor();
      await begars.getByLabel('Cia Carlsson').check();
      await page.getByLabel('Bestämmelsen som gör att valet kan vara proportionellt').fill('KL 5 kap. 58 §');
      await page.getByRole('group', { name: 'Biträder vid räkningen' }).getByLabel('Cia Carlsson').check();
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('button', { name: 'Anteckna begäran' }).press('Enter');
      await page.getByRole('heading', { name: 'Proportionellt val av 2 ledamöter' }).waitFor();
      await page
        .getByLabel('Grupper, röster och listor')
        .fill('Majoriteten 2: Anna Andersson, Olga Ordförande\nMinoriteten 1: Bo Bengtsson');
      await page.getByLabel('Blanka valsedlar').fill('1');
      await page.getByRole('button', { name: 'Räkna valsedlarna' }).click();
      await page.getByText(/avgör lotten vem av dem som får platsen/).waitFor();
      await page.getByLabel('Lottens utfall').fill('2');
      await page.getByRole('button', { name: 'Räkna valsedlarna' }).click();
      await page.getByRole('cell', { name: '1, efter lottning' }).waitFor();
      await harText(page.getByLabel('Beslutspunkter'), 'Kommunfullmäktige väljer Anna Andersson, Bo Bengtsson.');
      expect(await bristerIAllaLagen(page)).toEqual([]);
      await page.getByRole('button', { name: 'Fastställ beslutet' }).click();
      await page.getByRole('heading', { level: 2, name: '§ 1 Val av två ledamöter i en beredning' }).waitFor();
      await page.goto(`${produkt.url}/sammantraden/${mote}/protokoll`);
      await page.getByRole('cell', { name: '1, efter lottning' }).waitFor();
      expect(fel).toEqual([]);
    },
    PROV_MS,
  );

  async function vantaPaArende(process: string): Promise<string> {
    let id = '';
    await vantaTills(
      `Att ett ärende av slaget ${process} finns`,
      async () => {
        const { rows } = await pool.query<{ id: string }>('select id from arende where process = $1 order by skapad desc, id limit 1', [
          process,
        ]);
        id = rows[0]?.id ?? '';
        return id !== '';
      },
      VANTA_MS,
    );
    return id;
  }
});

/** Fullmäktige of four with a meeting today, called ten days ago. */
async function kallatMote(pool: pg.Pool, engine: Engine): Promise<string> {
  await pool.query(`delete from medlemskap where organ_id = $1 and roll <> 'sekreterare'`, [KF]);
  for (const [id, namn, roll] of LEDAMOTER) {
    await pool.query('insert into person (id, namn, epost, sub) values ($1, $2, $3, $1)', [id, namn, `${id}@x.example`]);
    await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ($1, $2, $3, '2021-01-01')`, [id, KF, roll]);
  }
  const nu = new Date(Date.now() - 10 * 86_400_000);
  const arendeId = randomUUID();
  const grund = { aktor: { personId: 'person-02' }, nu } as const;
  const data = { organtyp: 'kf', datum: IDAG, tid: '16:00', plats: 'Börsen', platser: 4, kallelsedagar: 0 };
  await engine.start({
    ...{ ...grund, nyckel: randomUUID(), process: 'sammantrade', arendeId, titel: MOTE, organ: KF },
    ...{ datum: adderaDagar(IDAG, -10), data },
  });
  const gor = (typ: string, innehall: Record<string, unknown>) =>
    engine.execute({ ...grund, nyckel: randomUUID(), arendeId, forvantatSteg: null, handelse: { typ, data: innehall } });
  await gor('lagg-till-punkt', { slag: 'val', rubrik: 'Val av två ledamöter i en beredning' });
  await gor('kalla', { ersattare: [] });
  return arendeId;
}
