import { laget } from './laget.js';

const rad = {
  slag: 'punkt',
  tillstand: null,
  overklagandeTill: null,
  lagaKraft: null,
  overklagandetyp: 'laglighetsprovning',
  arendetyp: null,
  anslag: null,
} as const;
const anslag = { till: '2026-04-07', tillstand: 'uppsatt', overklagat: false };

test('an item waits for its notice, can be appealed to its last day, and has laga kraft the day after', () => {
  expect(laget(rad, '2026-03-10').tillstand).toBe('justerat');
  expect(laget({ ...rad, anslag }, '2026-04-07').tillstand).toBe('overklagandetid');
  expect(laget({ ...rad, anslag }, '2026-04-08')).toMatchObject({ tillstand: 'laga-kraft', lagaKraft: '2026-04-08' });
});

test('an appeal that came in time holds it', () => {
  expect(laget({ ...rad, anslag: { ...anslag, overklagat: true } }, '2026-05-01').tillstand).toBe('overklagat');
});

test('a decision by delegation that nobody has reported yet says so, and one that cannot be appealed holds', () => {
  expect(laget({ ...rad, slag: 'delegation' }, '2026-03-10').tillstand).toBe('ska-redovisas');
  expect(laget({ ...rad, slag: 'delegation', overklagandetyp: null }, '2026-03-10').tillstand).toBe('laga-kraft');
});

test('a matter says it itself', () => {
  expect(laget({ ...rad, slag: 'arende', tillstand: 'upphavt' }, '2026-03-10').tillstand).toBe('upphavt');
});
