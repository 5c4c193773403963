import { sammantradelistaSchema } from '#contracts';
import { Besokare } from '../../apps/cli/src/demo/besokare.js';
import { type Produkt, startaProdukt } from '../support/produkt.js';
import { skapaNamnrymd } from '../support/temporal-namnrymd.js';

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
      const post = await (await fetch(new URL('/post', produkt.miljo.OIDC_ISSUER))).text();
      for (const till of ['intraservice@', 'grundskola@', 'skolkanslier@']) expect(post).toContain(till);
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
