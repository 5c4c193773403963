import { fordelningspunkt, saknasIPunkterna } from './fordelningspunkt.js';

const fordelat = {
  arendeId: 'a',
  dnr: '0012/26',
  titel: 'Lönesystem',
  delar: [
    { organ: 'grund', namn: 'Grundskolenämnden', beloppTkr: 1200 },
    { organ: 'for', namn: 'Förskolenämnden', beloppTkr: 300 },
  ],
};

test('the point says each body and its amount, and is found in the decision however it is spaced', () => {
  const punkt = fordelningspunkt(fordelat);
  expect(punkt.replace(/\s/gu, ' ')).toBe('Medlen för 0012/26 fördelas så: Grundskolenämnden 1 200 tkr, Förskolenämnden 300 tkr.');
  expect(saknasIPunkterna(fordelat, ['Bifall.', punkt.replace(/\s/gu, ' ')])).toEqual([]);
});

test('another amount, or a body that is left out, is missing', () => {
  expect(saknasIPunkterna(fordelat, ['Grundskolenämnden får 1 300 tkr, Förskolenämnden 300 tkr.'])).toHaveLength(1);
  expect(saknasIPunkterna(fordelat, ['Bifall.'])).toHaveLength(2);
});
