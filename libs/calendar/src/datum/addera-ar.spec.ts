import { adderaAr } from './addera-ar.js';

describe('adderaAr', () => {
  it.each([
    ['2026-03-13', 1, '2027-03-13'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-03-13', -2, '2024-03-13'],
  ])('%s and %i years is %s', (datum, antal, svar) => {
    expect(adderaAr(datum, antal)).toBe(svar);
  });

  it('refuses half a year', () => {
    expect(() => adderaAr('2026-03-13', 0.5)).toThrow(RangeError);
  });
});
