import { datumI } from './datum-i.js';

describe('datumI', () => {
  it.each([
    ['2026-03-03T22:59:59.999Z', '2026-03-03'],
    ['2026-03-03T23:00:00.000Z', '2026-03-04'],
    ['2026-07-03T22:00:00.000Z', '2026-07-04'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['1969-12-31T23:00:00.000Z', '1970-01-01'],
  ])('%s is %s in Sweden', (instant, datum) => {
    expect(datumI(new Date(instant))).toBe(datum);
  });

  it('refuses an invalid Date', () => {
    expect(() => datumI(new Date('i morgon'))).toThrow(RangeError);
  });
});
