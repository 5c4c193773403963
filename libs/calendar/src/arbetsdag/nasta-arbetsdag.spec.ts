import { nastaArbetsdag } from './nasta-arbetsdag.js';

describe('nastaArbetsdag', () => {
  it.each([
    ['2026-04-02', '2026-04-02'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-24', '2026-12-28'],
    ['2026-12-31', '2027-01-04'],
    ['2026-06-19', '2026-06-22'],
    ['2026-03-07', '2026-03-09'],
  ])('from %s is %s', (datum, svar) => {
    expect(nastaArbetsdag(datum)).toBe(svar);
  });

  it('refuses a date that does not exist', () => {
    expect(() => nastaArbetsdag('2026-02-30')).toThrow(RangeError);
  });
});
