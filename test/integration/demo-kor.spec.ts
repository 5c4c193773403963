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
      expect(await produkt.beslutsgang('verify')).toContain('Allt stämmer.');
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
