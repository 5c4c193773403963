import { adderaDagar } from './addera-dagar.js';

describe('adderaDagar', () => {
  it.each([
    ['2026-03-03', 14, '2026-03-17'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s and %i days is %s', (datum, antal, svar) => {
    expect(adderaDagar(datum, antal)).toBe(svar);
  });

  it('refuses a date that does not exist, a broken count and a date past year 9999', () => {
    expect(() => adderaDagar('2026-02-30', 1)).toThrow(RangeError);
    expect(() => adderaDagar('2026-02-28', 0.5)).toThrow(RangeError);
    expect(() => adderaDagar('9999-12-31', 1)).toThrow(RangeError);
  });
});
