import { type Andrat, ARENDE, handelse, i, iArendet, NEDTAGNING } from '../prov/anslagsfall.js';
import { brister } from '../prov/guardnamn.js';
import type { AnslagKontext } from '../anslag/kontext.js';
import { anslagsregler } from './anslag.js';

interface Fall extends Andrat {
  readonly i: string;
  readonly gor: string;
  readonly kontext?: Partial<AnslagKontext>;
}
const paragraf = { paragraf: 18, punktId: 'p1', arendeId: ARENDE, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' } as const;

/** Breaches of each rule: everything else in the event is right. */
const brott: Record<keyof typeof anslagsregler, Fall[]> = {
  'ar-anslagets-sekreterare': [
    { i: 'skapat', gor: 'satt-upp', vem: 'ledamot' },
    { i: 'uppsatt', gor: 'ratta-anslag', vem: 'annan' },
    { i: 'uppsatt', gor: 'ta-ned', vem: 'system' },
  ],
  'anslaget-satts-upp-efter-justeringen': [{ i: 'skapat', gor: 'satt-upp', kontext: { justeringsdatum: '2026-03-03' } }],
  'klockan-har-inte-gatt-tillbaka': [
    { i: 'skapat', gor: 'satt-upp', nu: '2026-03-02T07:59:59.000Z' },
    { i: 'uppsatt', gor: 'ratta-anslag', nu: '2026-03-01T07:00:00.000Z' },
  ],
  'anslaget-har-suttit-hela-tiden': [
    { i: 'uppsatt', gor: 'ta-ned', idag: '2026-03-23' },
    { i: 'uppsatt', gor: NEDTAGNING, idag: '2026-03-23' },
    { i: 'uppsatt', gor: NEDTAGNING, fakta: { databasdag: '2026-03-20' } },
    { i: 'uppsatt', gor: 'ta-ned', fakta: { databasdag: null } },
  ],
  'paragrafen-i-anslaget-kan-overklagas': [
    { i: 'uppsatt', gor: 'overklagande-inkom', data: { punktId: 'p9' } },
    { i: 'nedtaget', gor: 'overklagande-inkom', kontext: { paragrafer: [{ ...paragraf, overklagande: 'ej-overklagbart' }] } },
  ],
  'overklagandets-dag-har-varit': [
    { i: 'uppsatt', gor: 'overklagande-inkom', data: { inkom: '2026-03-11' } },
    { i: 'uppsatt', gor: 'overklagande-inkom', data: { inkom: '2026-02-24' } },
  ],
  'besluten-ar-atertagna': [
    { i: 'uppsatt', gor: 'aterkalla-anslag', fakta: { anslagsarenden: [iArendet('overklagandetid')] } },
    { i: 'uppsatt', gor: 'aterkalla-anslag', kontext: { paragrafer: [paragraf, { ...paragraf, punktId: 'p2', arendeId: null }] } },
  ],
  'rattelsens-justeringsdag-stammer': [
    { i: 'uppsatt', gor: 'ratta-anslag', data: { justeringsdatum: '2026-03-06' } },
    { i: 'uppsatt', gor: 'ratta-anslag', data: { justeringsdatum: '2026-02-24' } },
  ],
};

describe('the rules of the notice', () => {
  describe.each(Object.entries(brott))('%s', (namn, fall) => {
    it.each(fall)('stops $gor in $i and nothing else does', ({ i: var_, gor, kontext, ...andrat }) => {
      const [har, med] = [i(var_, kontext), handelse(gor, andrat)];
      expect(har.can(med)).toBe(false);
      expect(brister(har, med)).toEqual([namn]);
    });
  });
});
