import { adderaVeckor } from './addera-veckor.js';

describe('adderaVeckor', () => {
  it.each([
    ['2026-03-13', 3, '2026-04-03'],
    ['2026-12-10', 3, '2026-12-31'],
    ['2026-03-13', -1, '2026-03-06'],
  ])('%s and %i weeks is %s, day off or not', (datum, antal, svar) => {
    expect(adderaVeckor(datum, antal)).toBe(svar);
  });

  it('refuses a broken count', () => {
    expect(() => adderaVeckor('2026-03-13', 1 / 7)).toThrow(RangeError);
  });
});
