import { foregaendeArbetsdag } from './foregaende-arbetsdag.js';

describe('foregaendeArbetsdag', () => {
  it.each([
    ['2026-04-07', '2026-04-07'],
    ['2026-04-06', '2026-04-02'],
    ['2027-01-03', '2026-12-30'],
    ['2026-12-26', '2026-12-23'],
    ['2026-06-21', '2026-06-18'],
  ])('from %s is %s', (datum, svar) => {
    expect(foregaendeArbetsdag(datum)).toBe(svar);
  });

  it('refuses a date that does not exist', () => {
    expect(() => foregaendeArbetsdag('2026-02-30')).toThrow(RangeError);
  });
});
