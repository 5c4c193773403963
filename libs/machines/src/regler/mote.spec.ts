import type { MotesKontext, Punktfakta } from '../mote/kontext.js';
import type { MaskinHandelse } from '../process.js';
import { regimFor } from '../regim.js';
import { kanTasISamtycke, motesregler } from './mote.js';

const { policy } = regimFor('2026-03-04');
const kontext = (andrat: Partial<MotesKontext> = {}): MotesKontext => ({
  organ: 'gruppen',
  regim: 'prov',
  policy,
  pausadSedan: null,
  grupp: { ordforande: ['leder'], ledamoter: ['leder', 'sitter'] },
  budgetar: 2027,
  datum: {
    begaran: '2026-01-01',
    stopp: '2026-01-02',
    paket: '2026-01-03',
    vardering: '2026-01-04',
    mote: '2026-01-05',
    resultat: '2026-01-06',
  },
  ramTkr: {},
  narvarande: ['a', 'b', 'c', 'd', 'e'],
  oppnatAt: null,
  antalPrioriterade: 0,
  rangFaststalld: true,
  anteckningarFaststalldaAv: null,
  ...andrat,
});
const punkt = (andrat: Partial<Punktfakta> = {}): Punktfakta => ({
  arendeId: 'p',
  process: 'initiativ',
  radVersion: 2,
  oppen: true,
  vantar: true,
  oforandrad: true,
  lyft: false,
  jav: [],
  bereddAv: null,
  medel: { nytta: 3, effektivitet: 3, innovation: 3 },
  spridning: 1,
  allaHarVarderat: true,
  ...andrat,
});
const handelse = (andrat: Partial<MaskinHandelse> & { roll?: string; organ?: string } = {}): MaskinHandelse => ({
  type: 'prov',
  nu: '2026-03-04T09:00:00.000Z',
  idag: '2026-03-04',
  aktor: { personId: 'a', roller: [{ organ: andrat.organ ?? 'gruppen', roll: andrat.roll ?? 'leder' }] },
  data: {},
  fakta: {},
  ...andrat,
});

type Namn = keyof typeof motesregler;
type Fall = { k?: Partial<MotesKontext>; h: MaskinHandelse; saknas: readonly string[] };
const dagar = kontext().datum;

/** For each rule: what it lets through, and what it finds missing. */
const fall: Record<Namn, { ja: Omit<Fall, 'saknas'>; nej: Fall }> = {
  'ar-sammankallande': {
    ja: { h: handelse({ organ: policy.organ.beredning, roll: policy.roll.beredning }) },
    nej: { h: handelse({ roll: 'sitter' }), saknas: ['roll:sammankallande'] },
  },
  'ar-gruppens-ordforande': { ja: { h: handelse() }, nej: { h: handelse({ roll: 'sitter' }), saknas: ['roll:ordforande'] } },
  'ar-ledamot-i-gruppen': { ja: { h: handelse({ roll: 'sitter' }) }, nej: { h: handelse({ organ: 'annan' }), saknas: ['roll:ledamot'] } },
  'motets-dagar-ligger-i-ordning': {
    ja: { h: handelse({ data: { datum: dagar } }) },
    nej: { h: handelse({ data: { datum: { ...dagar, paket: '2025-12-31' } } }), saknas: ['datum.paket'] },
  },
  'narvarande-ar-ledamoter': {
    ja: { h: handelse({ data: { narvarande: ['a'] }, fakta: { gruppensLedamoter: ['a'] } }) },
    nej: { h: handelse({ data: { personId: 'x' }, fakta: { gruppensLedamoter: ['a'] } }), saknas: ['narvarande.x'] },
  },
  'minst-antal-narvarande-vid-oppnandet': {
    ja: { h: handelse({ data: { narvarande: ['a', 'b', 'c', 'd', 'e'] } }) },
    nej: { h: handelse({ data: { narvarande: ['a', 'a', 'b', 'c', 'd'] } }), saknas: ['narvarande'] },
  },
  'minst-antal-narvarande-vid-punkten': {
    ja: { h: handelse({ fakta: { motespunkt: punkt() } }) },
    nej: { h: handelse({ fakta: { motespunkt: punkt({ jav: ['e'] }) } }), saknas: ['narvarande'] },
  },
  'punkten-star-pa-dagordningen': {
    ja: { h: handelse({ fakta: { motespunkt: punkt() } }) },
    nej: { h: handelse({ fakta: { motespunkt: null } }), saknas: ['arendeId'] },
  },
  'dagordningen-har-plats': {
    ja: { h: handelse({ fakta: { antalPunkter: 399 } }) },
    nej: { h: handelse({ fakta: { antalPunkter: 400 } }), saknas: ['punkter'] },
  },
  'initiativet-star-inte-pa-dagordningen': {
    ja: { h: handelse({ fakta: { kanLaggasTill: true } }) },
    nej: { h: handelse({ fakta: { kanLaggasTill: false } }), saknas: ['arendeId'] },
  },
  'punkten-ar-oppen': {
    ja: { h: handelse({ data: { radVersion: 2 }, fakta: { motespunkt: punkt() } }) },
    nej: { h: handelse({ data: { radVersion: 1 }, fakta: { motespunkt: punkt() } }), saknas: ['radVersion'] },
  },
  'initiativet-vantar-pa-gruppen': {
    ja: { h: handelse({ data: { utfall: 'uppskjuten' }, fakta: { motespunkt: punkt({ vantar: false }) } }) },
    nej: { h: handelse({ data: { utfall: 'prioriterad' }, fakta: { motespunkt: punkt({ vantar: false }) } }), saknas: ['underlag'] },
  },
  'underlaget-ar-det-som-frystes': {
    ja: { h: handelse({ fakta: { motespunkt: punkt() } }) },
    nej: { h: handelse({ fakta: { motespunkt: punkt({ oforandrad: false }) } }), saknas: ['senAndring'] },
  },
  'foredragande-ar-inte-ledamot': {
    ja: { h: handelse({ data: { narvarande: ['a'] }, fakta: { gruppensForedragande: ['f'] } }) },
    nej: { h: handelse({ data: { personId: 'f', narvarande: true }, fakta: { gruppensForedragande: ['f'] } }), saknas: ['narvarande.f'] },
  },
  'hogst-antal-narvarande-i-gruppen': {
    ja: { k: { granser: { minst: 1, hogst: 5 } }, h: handelse({ data: { personId: 'a', narvarande: true } }) },
    nej: {
      k: { granser: { minst: 1, hogst: 5 } },
      h: handelse({ data: { personId: 'f', narvarande: true } }),
      saknas: ['narvarande'],
    },
  },
  'utfallet-kan-ges': {
    ja: { h: handelse({ data: { utfall: 'omkategoriserad' }, fakta: { motespunkt: punkt() } }) },
    nej: {
      h: handelse({ data: { utfall: 'omkategoriserad' }, fakta: { motespunkt: punkt({ process: 'verksamhetsinitiativ' }) } }),
      saknas: ['utfall'],
    },
  },
  'beredaren-ar-inte-ensam-pa-motet': {
    ja: { h: handelse({ fakta: { motespunkt: punkt({ bereddAv: 'a', jav: ['b', 'c', 'd'] }) } }) },
    nej: { h: handelse({ fakta: { motespunkt: punkt({ bereddAv: 'a', jav: ['b', 'c', 'd', 'e'] }) } }), saknas: ['annan-person:p'] },
  },
  'finansieringstyp-ar-vald': {
    ja: { h: handelse({ data: { utfall: 'ej-prioriterad', finansieringstyp: null } }) },
    nej: { h: handelse({ data: { utfall: 'prioriterad', finansieringstyp: null } }), saknas: ['finansieringstyp'] },
  },
  'samtycke-forutsatter-enighet': {
    ja: { h: handelse({ data: { punkter: [{}] }, fakta: { samtyckespunkter: [punkt()] } }) },
    nej: { h: handelse({ data: { punkter: [{}] }, fakta: { samtyckespunkter: [punkt({ lyft: true })] } }), saknas: ['punkter.p'] },
  },
  'minst-antal-narvarande-vid-samtycket': {
    ja: { h: handelse({ fakta: { samtyckespunkter: [punkt()] } }) },
    nej: { h: handelse({ fakta: { samtyckespunkter: [punkt({ jav: ['b'] })] } }), saknas: ['punkter.p'] },
  },
  'jav-lamnar-punkten': {
    ja: { h: handelse({ fakta: { motespunkt: punkt({ jav: ['b'] }) } }) },
    nej: { h: handelse({ fakta: { motespunkt: punkt({ jav: ['a'] }) } }), saknas: ['jav'] },
  },
  'rangordningen-ar-aktuell': {
    ja: { h: handelse({ data: { radVersion: 4 }, fakta: { rangversion: { radVersion: 4, ordning: [] } } }) },
    nej: { h: handelse({ data: { radVersion: 3 }, fakta: { rangversion: { radVersion: 4, ordning: [] } } }), saknas: ['radVersion'] },
  },
  'rangordningen-ar-bekraftad': { ja: { h: handelse() }, nej: { k: { rangFaststalld: false }, h: handelse(), saknas: ['rangordning'] } },
  'alla-punkter-har-utfall': {
    ja: { h: handelse({ fakta: { oppnaPunkter: [] } }) },
    nej: { h: handelse({ fakta: { oppnaPunkter: ['p'] } }), saknas: ['punkt:p'] },
  },
};

describe.each(Object.entries(fall))('the rule %s', (namn, { ja, nej }) => {
  const regel = motesregler[namn as Namn];
  it('lets through what fulfils it', () => {
    expect(regel.saknas(kontext(ja.k), ja.h)).toEqual([]);
  });
  it('says what is missing', () => {
    expect(regel.saknas(kontext(nej.k), nej.h)).toEqual(nej.saknas);
  });
});

describe('the rules of a meeting', () => {
  it('are all tried here', () => {
    expect(Object.keys(fall).toSorted((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(motesregler).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('never say that the group decides', () => {
    for (const { mening } of Object.values(motesregler)) expect(mening).not.toMatch(/beslut|godkän|avslag|protokoll/i);
  });

  it.each<[string, Partial<Punktfakta>]>([
    ['somebody has not valued', { allaHarVarderat: false }],
    ['the spread is wide', { spridning: 2 }],
    ['nobody has valued', { spridning: null }],
    ['it is closed', { oppen: false }],
    ['it is withdrawn', { vantar: false }],
  ])('keep an item off the consent list when %s', (_varfor, andrat) => {
    expect(kanTasISamtycke(kontext(), punkt(andrat))).toBe(false);
  });

  it('let an open group agree when those who wished to value did so alike', () => {
    const oppen = kontext({ grupp: { ...kontext().grupp, vardering: 'oppen' } });
    expect(kanTasISamtycke(oppen, punkt({ allaHarVarderat: false }))).toBe(true);
    expect(kanTasISamtycke(oppen, punkt({ allaHarVarderat: false, spridning: null }))).toBe(false);
  });
});
