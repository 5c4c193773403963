import { drojMinuter, skrivBrev } from './brev.js';

test('a single notice is the subject, with a link to its case', () => {
  const brev = skrivBrev('a@b.se', [{ arendeId: 'x1', text: 'Initiativet är finansierat.' }], 'https://k.se');
  expect(brev.amne).toBe('Initiativet är finansierat.');
  expect(brev.text).toContain('https://k.se/arenden/x1');
});

test('a digest counts its notices', () => {
  const rader = [1, 2, 3].map((n) => ({ arendeId: null, text: `Händelse ${n}` }));
  expect(skrivBrev('a@b.se', rader, 'https://k.se').amne).toBe('Beslutsgång: 3 händelser');
});

test('waits longer for each failure, at most six hours', () => {
  expect([0, 1, 2, 5, 12].map(drojMinuter)).toEqual([1, 2, 4, 32, 360]);
});
