import type { MaskinHandelse } from '../process.js';
import { rangregler, varderingenVisas, type Varderingslage, varderingsregler } from './vardering.js';

const lage = (andrat: Partial<Varderingslage> = {}): Varderingslage => ({
  motet: 'kallat',
  punktenOppen: true,
  vantar: true,
  sistaDag: '2026-03-04',
  visad: false,
  tidigare: false,
  ...andrat,
});
const varden = { lage: 'varderad', nytta: 3, effektivitet: 3, innovation: 3, skal: null };
const handelse = (data: Record<string, unknown> = {}): MaskinHandelse => ({
  type: 'vardera',
  nu: '2026-03-04T09:00:00.000Z',
  idag: '2026-03-04',
  aktor: { personId: 'a', roller: [] },
  data: { ...varden, ...data },
  fakta: {},
});

type Namn = keyof typeof varderingsregler;
const fall: [Namn, Varderingslage, MaskinHandelse, readonly string[]][] = [
  ['varderingen-ar-oppen', lage(), handelse(), []],
  ['varderingen-ar-oppen', lage({ motet: 'underlag-stangt' }), handelse(), ['motet']],
  ['varderingen-ar-oppen', lage({ punktenOppen: false, vantar: false }), handelse(), ['punkten', 'underlag']],
  ['varderingen-ar-oppen', lage({ sistaDag: '2026-03-03' }), handelse(), ['sistaDag']],
  ['varderingen-ar-oppen', lage({ sistaDag: '2026-03-03', tidigare: true }), handelse(), []],
  ['alla-kriterier-ar-varderade', lage(), handelse({ innovation: null }), ['innovation']],
  ['alla-kriterier-ar-varderade', lage(), handelse({ lage: 'avstar', innovation: null }), []],
  ['ytterligheter-ar-motiverade', lage(), handelse({ nytta: 4 }), ['skalNytta']],
  ['ytterligheter-ar-motiverade', lage(), handelse({ nytta: 2, skalNytta: 'Liten nytta.' }), []],
  ['avstaende-ar-motiverat', lage(), handelse({ lage: 'jav' }), ['skal']],
  ['avstaende-ar-motiverat', lage(), handelse({ lage: 'jav', skal: 'Egen leverans.' }), []],
  ['andring-efter-visning-ar-motiverad', lage({ visad: true, tidigare: true }), handelse(), ['skal']],
  ['andring-efter-visning-ar-motiverad', lage({ visad: true }), handelse(), []],
];

describe('the rule', () => {
  it.each(fall)('%s finds what is missing', (namn, k, h, saknas) => {
    expect(varderingsregler[namn].saknas(k, h)).toEqual(saknas);
  });

  it('lets nobody be forgotten: every row has a case here', () => {
    expect(new Set(fall.map(([namn]) => namn))).toEqual(new Set(Object.keys(varderingsregler)));
  });
});

describe('the rule rangordningen-ar-oppen', () => {
  it.each([
    ['underlag-begart', ['motet']],
    ['underlag-stangt', []],
    ['pagar', []],
    ['genomfort', ['motet']],
  ])('in %s', (motet, saknas) => {
    expect(rangregler['rangordningen-ar-oppen'].saknas({ motet })).toEqual(saknas);
  });
});

describe('others’ values', () => {
  const punkt = { oppen: false, antalSvar: 6, antalLedamoter: 7, klar: false, sistaDag: '2026-03-04', idag: '2026-03-04' };
  it.each([
    ['hidden while one has not answered', punkt, false],
    ['hidden on the last day', { ...punkt, antalSvar: 0 }, false],
    ['shown when all have answered', { ...punkt, antalSvar: 7 }, true],
    ['shown the day after the last', { ...punkt, idag: '2026-03-05' }, true],
    ['shown when the item has its outcome', { ...punkt, klar: true }, true],
    ['shown at once in an open valuation', { ...punkt, oppen: true, antalSvar: 0 }, true],
    ['hidden in a group that has no members', { ...punkt, antalSvar: 0, antalLedamoter: 0 }, false],
  ])('are %s', (_namn, fakta, visas) => {
    expect(varderingenVisas(fakta)).toBe(visas);
  });
});
