import { adderaManader } from './addera-manader.js';

describe('adderaManader', () => {
  it.each([
    ['2026-03-13', 1, '2026-04-13'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 24, '2028-01-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (datum, antal, svar) => {
    expect(adderaManader(datum, antal)).toBe(svar);
  });

  it('refuses a date that does not exist, a broken count and one beyond the calendar', () => {
    expect(() => adderaManader('2026-04-31', 1)).toThrow(RangeError);
    expect(() => adderaManader('2026-04-30', 0.5)).toThrow(RangeError);
    expect(() => adderaManader('2026-04-30', 1e9)).toThrow(RangeError);
  });
});
