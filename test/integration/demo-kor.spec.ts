import { skapaPool } from '#database';
import { randomUUID } from 'node:crypto';
import { sammantradelistaSchema } from '#contracts';
import { Besokare } from '../../apps/cli/src/demo/besokare.js';
import { skapaBeskrivningsprov } from '../support/beskrivning.js';
import { allaLasningar, lasAllt } from '../support/framling.js';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { oppnaSession } from '../support/session.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';
import { vantaTills } from '../support/vanta-tills.js';

const TID = 180_000;
/** Rules of the meeting that the demo is stopped by on its way. */
const MOTETS_NEJ = [
  'ar-sammankallande',
  'motets-dagar-ligger-i-ordning',
  'ytterligheter-ar-motiverade',
  'varderingen-ar-oppen',
  'minst-antal-narvarande-vid-oppnandet',
  'minst-antal-narvarande-vid-punkten',
  'samtycke-forutsatter-enighet',
  'beslutad-finansiering-ar-tillaten',
  'punkten-ar-oppen',
  'jav-lamnar-punkten',
  'underlaget-ar-det-som-frystes',
  'initiativet-vantar-pa-gruppen',
  'alla-punkter-har-utfall',
  'rangordningen-ar-aktuell',
  'rangordningen-ar-bekraftad',
  'utkast-konflikt',
];
/** Rules of the approval and of the web that it is stopped by. */
const JUSTERINGENS_NEJ = [
  'ar-den-som-justerar',
  'inloggningen-ar-farsk',
  'underskriften-galler-det-lasta',
  'sammanfattningen-finns-eller-ar-avstadd',
];

/** Cases that are about others, or about the plan as a whole. */
const OPPNA = ['ssgmote', 'sammantrade', 'tjansteplanrond', 'anslag', 'anmalningslista'];
/** Where a stranger reads of them while they are open: without these, the silence afterwards would prove nothing. */
const VISAR = [
  '/api/arenden/:id',
  '/api/arenden/:id/inlamningar/:inlamningId',
  '/api/handlingar/:id/innehall',
  '/api/initiativ',
  '/api/offentligt/beslut',
  '/api/portfolj/export.csv',
  '/api/portfolj/rader',
  '/api/sok',
  '/api/tjansteplan',
];

describe('beslutsgang demo kor', () => {
  let produkt: Produkt;
  beforeAll(async () => {
    produkt = await startaProdukt({ fortroendevalda: true, miljo: { TEMPORAL_NAMESPACE: await skapaNamnrymd() } });
  }, TID);
  afterAll(() => produkt.stang(), TID);

  it(
    'takes the plan’s candidates through a whole cycle of the group and on to the budget, and leaves a register without faults',
    async () => {
      const text = await produkt.beslutsgang('demo', 'kor', '--url', produkt.url);
      expect(text).toContain('7 väntar på SSG, 3 analyseras');
      expect(text).toContain('ser att 7 av 8 har värderat, men inga värden');
      for (const utfall of ['prioriterad', 'ej-prioriterad', 'aterford', 'omkategoriserad', 'uppskjuten'])
        expect(text).toMatch(new RegExp(`Punkt \\d+\\. .*: ${utfall}\\n`));
      for (const regel of MOTETS_NEJ) expect(text.split('\n').at(-2)).toContain(regel);
      expect(text).toContain('lämnade resultatet → Resultat lämnat');
      expect(text).toMatch(/frös prioriteringslistan för 20\d\d, version 2/);
      expect(text).toContain('4 initiativ är finansierade.');
      for (const regel of JUSTERINGENS_NEJ) expect(text.split('\n').at(-2)).toContain(regel);
      expect(text).toMatch(/läste version 0\.1, SHA-256 [0-9a-f]{12}/);
      expect(text).toContain('den valda justeraren (Kommunstyrelsens sammanträde) justerade protokollet → Justerat');
      expect(text).toContain('anslagstavlan: Anslag: Kommunstyrelsens sammanträde → Uppsatt');
      expect(text).toContain('den valda justeraren (Grundskolenämndens sammanträde) justerade paragrafer omedelbart → Pågår');
      expect(text).toMatch(/skolkanslier@demo\.example: skickat med protokollsutdraget, kvittens 250/);
      expect(text).toMatch(/intraservice@demo\.example: skickat, kvittens 250/);
      expect(text).toMatch(
        /Grundskolenämnden § 1\. Kan överklagas till och med .*\n.*: laga kraft \d+ \p{L}+ 20\d\d, om ingen överklagar/u,
      );
      expect(await produkt.beslutsgang('verify')).toContain('Allt stämmer.');
    },
    TID,
  );

  it(
    'leaves something to read on the public pages, and letters in the demo’s letterbox',
    async () => {
      const hamta = async (vag: string) => (await fetch(new URL(vag, produkt.url))).json() as Promise<{ rader: Record<string, unknown>[] }>;
      const anslag = await hamta('/api/offentligt/anslag');
      expect(anslag.rader).toHaveLength(3);
      expect(new Set(anslag.rader.map(({ organ }) => organ))).toEqual(
        new Set(['Grundskolenämnden', 'Kommunfullmäktige', 'Kommunstyrelsen']),
      );
      const beslut = await hamta('/api/offentligt/beslut');
      expect(beslut.rader.map(({ rubrik }) => rubrik)).toContain('Frånvaroanmälan blir digital i grundskolan');
      await vantaTills('Breven till mottagarna', async () => {
        const post = await (await fetch(new URL('/post', produkt.miljo.OIDC_ISSUER))).text();
        return ['intraservice@', 'grundskola@', 'skolkanslier@'].every((till) => post.includes(till));
      });
    },
    TID,
  );

  it(
    'leaves the secretary of fullmäktige a meeting to come, with an item on its agenda',
    async () => {
      const sekreterare = await Besokare.loggaIn(produkt.url, 'person-02', 'kommunfullmäktiges sekreterare');
      const { rader } = await sekreterare.hamta('/api/sammantraden', sammantradelistaSchema);
      expect(rader.map(({ titel, tillstand, antalPunkter }) => ({ titel, tillstand: tillstand.id, antalPunkter }))).toEqual([
        { titel: 'Kommunfullmäktiges sammanträde', tillstand: 'planerat', antalPunkter: 1 },
      ]);
    },
    TID,
  );

  it(
    'leaves a register that every address answers from as the API says that it does',
    async () => {
      const pool = skapaPool(produkt.databaseUrl, 2);
      const [lasningar, prova] = [await allaLasningar(pool, 'skola'), skapaBeskrivningsprov()];
      const fel = new Set<string>();
      for (const person of ['person-02', 'person-10'])
        await lasAllt(produkt.url, await oppnaSession(pool, produkt.miljo, person), lasningar, (lasning, svar) => {
          const ett = prova(lasning, svar);
          if (ett !== null) fel.add(ett);
        });
      expect([...fel].toSorted()).toEqual([]);
      await pool.end();
    },
    TID,
  );

  it(
    'shows nothing at any address of the cases that are then made secret, to anybody outside them, also not in what was written before',
    async () => {
      const pool = skapaPool(produkt.databaseUrl, 2);
      await pool.query(
        `insert into person (id, namn, epost, sub) values ('framling', 'Främling', 'framling@x.example', 'framling'), ('markerar', 'Markerar', 'markerar@x.example', 'markerar')`,
      );
      await pool.query(
        `insert into medlemskap (person_id, organ_id, roll, fran) select distinct 'markerar', organ_id, 'leverantorsforetradare', date '2021-01-01' from arende`,
      );
      const { rows: hemliga } = await pool.query<{ id: string; titel: string }>(
        'select id, titel from arende where process <> all($1) order by id',
        [OPPNA],
      );
      const lasningar = await allaLasningar(pool, 'skola');
      const syns = async (person: string): Promise<string[]> => {
        const rutter = new Set<string>();
        await lasAllt(produkt.url, await oppnaSession(pool, produkt.miljo, person), lasningar, ({ rutt, vag }, { status, text }) => {
          if (status >= 500 || status === 429) throw new Error(`${vag} svarade ${status}.`);
          if (hemliga.some(({ id, titel }) => text.includes(titel) || (text.includes(id) && !vag.includes(id) && !rutt.includes('anslag'))))
            rutter.add(rutt);
        });
        return [...rutter].toSorted();
      };
      expect(await syns('framling')).toEqual(expect.arrayContaining(VISAR));
      const markerar = await oppnaSession(pool, produkt.miljo, 'markerar');
      const markera = async (id: string): Promise<boolean> => {
        const { rows } = await pool.query<{ steg: number }>('select steg from arende where id = $1', [id]);
        const svar = await fetch(`${produkt.url}/api/arenden/${id}/sekretess`, {
          method: 'POST',
          headers: {
            ...{ cookie: markerar.cookie, 'x-csrf-token': markerar.csrf },
            ...{ 'content-type': 'application/json', 'idempotency-key': randomUUID() },
          },
          body: JSON.stringify({ forvantatSteg: rows[0]?.steg, sekretess: true, lagrum: 'OSL 18 kap. 8 §', skal: 'Prov.' }),
        });
        return svar.status === 200;
      };
      // The worker may still have a step to take in one of them.
      for (const { id } of hemliga) await vantaTills(`Att ${id} markeras`, () => markera(id));
      for (const person of ['framling', 'person-23']) expect([person, await syns(person)]).toEqual([person, []]);
      await pool.end();
    },
    TID,
  );

  it(
    'tells what to do when the plan has been played already',
    async () => {
      await expect(produkt.beslutsgang('demo', 'kor', '--url', produkt.url)).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Läs in den på nytt i en tom databas.'),
      });
    },
    TID,
  );
});
