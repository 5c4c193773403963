import { fall, handelse, i, type Snapshot, TILL_BESLUT, TILL_LISTAN } from '../prov/arendefall.js';
import type { MaskinHandelse } from '../process.js';
import { regler } from './katalog.js';
import type { offentlighetsregler, webbregler } from './offentligt.js';

const SKRIV = 'sammanfattning-for-allmanheten';
const PUBLICERA = 'publicera-beslutet';
const offentligtBeslut = { skriven: true, publicerat: false, sekretess: false };
const publicera = (andrat: Partial<typeof offentligtBeslut>) =>
  handelse(PUBLICERA, { fakta: { offentligtBeslut: { ...offentligtBeslut, ...andrat } } });

const prov: Record<keyof typeof offentlighetsregler, { ja: MaskinHandelse; nej: MaskinHandelse }> = {
  'far-skriva-for-allmanheten': { ja: handelse(SKRIV, { vem: 'kf' }), nej: handelse(SKRIV, { vem: 'ks' }) },
  'sammanfattningen-skrivs-eller-avstas': {
    ja: handelse(SKRIV, {
      data: { sammanfattning: null, avstaSkal: 'Beslutet gäller bara kommunens egen ordning.', utanPersonuppgifter: false },
    }),
    nej: handelse(SKRIV, { data: { avstaSkal: 'Både och.' } }),
  },
  'texten-ar-utan-personuppgifter': { ja: handelse(SKRIV), nej: handelse(SKRIV, { data: { utanPersonuppgifter: false } }) },
  'texten-har-inga-kontaktuppgifter': { ja: handelse(SKRIV), nej: handelse(SKRIV, { data: { sammanfattning: 'Ring 031-365 00 00.' } }) },
  'sammanfattningen-finns-eller-ar-avstadd': { ja: publicera({}), nej: publicera({ skriven: false }) },
  'beslutet-ar-inte-sekretessbelagt': { ja: publicera({}), nej: publicera({ sekretess: true }) },
  'beslutet-ar-publicerat': {
    ja: handelse('ta-bort-fran-webben'),
    nej: handelse('ta-bort-fran-webben', { fakta: { offentligtBeslut } }),
  },
};

describe.each(Object.entries(prov))('%s', (namn, { ja, nej }) => {
  const star: Snapshot = i('overklagandetid');
  const saknas = (med: MaskinHandelse) => regler[namn]?.saknas(star.context as never, med) ?? ['okänd regel'];

  it('lets through what it should, and nothing but that', () => {
    expect([saknas(ja), star.can(ja)]).toEqual([[], true]);
    expect(saknas(nej)).not.toEqual([]);
    expect(star.can(nej)).toBe(false);
  });
});

describe('the way to the web', () => {
  it('is closed until the minutes are approved, and open after that whatever becomes of the decision', () => {
    for (const fore of [fall(), fall(...TILL_LISTAN), fall(...TILL_BESLUT)]) expect(fore.can(handelse(PUBLICERA))).toBe(false);
    for (const efter of ['justerat', 'overklagandetid', 'overklagat', 'laga-kraft', 'expedierat', 'verkstallt'])
      expect(i(efter).can(handelse(PUBLICERA))).toBe(true);
  });

  it('has the summary written before the decision or after it, and changes nothing of where the matter stands', () => {
    for (const fran of [fall(...TILL_LISTAN), fall(...TILL_BESLUT), i('laga-kraft')]) expect(fran.can(handelse(SKRIV))).toBe(true);
  });
});

describe('a decision that takes no events of its own', () => {
  const saknas = (namn: keyof typeof webbregler, fakta: Record<string, unknown>) =>
    regler[namn]?.saknas({} as never, handelse(PUBLICERA, { fakta: { offentligtBeslut: fakta } }));

  it.each<[keyof typeof webbregler, Record<string, unknown>, Record<string, unknown>]>([
    ['beslutet-ar-fardigt', { fardigt: true }, { fardigt: false }],
    ['punkten-har-inget-eget-arende', { harArende: false }, { harArende: true }],
    ['arendet-publiceras-i-arendet', { oppet: false }, { oppet: true }],
  ])('%s', (namn, ja, nej) => {
    expect(saknas(namn, ja)).toEqual([]);
    expect(saknas(namn, nej)).not.toEqual([]);
  });
});

describe('texten-har-inga-kontaktuppgifter', () => {
  const saknas = (sammanfattning: string) =>
    regler['texten-har-inga-kontaktuppgifter']?.saknas({} as never, handelse(SKRIV, { data: { sammanfattning } }));

  it.each(['Anna, 19850312-1234, flyttar.', 'Skriv till anna@kommunen.se.', 'Ring 070-123 45 67.', 'Ring +46 70 123 45 67.'])(
    'refuses %s',
    (text) => {
      expect(saknas(text)).toEqual(['sammanfattning']);
    },
  );

  it.each(['Dnr 0012/26, 2026-03-10, 45 miljoner kronor.', 'Bolaget 556677-8899 köps för 1 200 000 kronor 2026–2028.'])(
    'lets through %s',
    (text) => {
      expect(saknas(text)).toEqual([]);
    },
  );
});
