import { regimer, regimFor } from './regim.js';

describe('the regime of a case', () => {
  it.each([
    ['2014-06-05', 'kommungemensamma-2014'],
    ['2021-11-25', 'kommungemensamma-2014'],
    ['2022-12-31', 'kommungemensamma-2014'],
    ['2023-01-01', 'digital-utveckling-2023'],
    ['2026-03-04', 'digital-utveckling-2023'],
  ])('started on %s is %s', (datum, id) => {
    expect(regimFor(datum).id).toBe(id);
  });

  it('is one and only one on every day', () => {
    expect(regimer.slice(1).every((regim, plats) => regim.fran !== null && (regimer[plats]?.till ?? '9999') < regim.fran)).toBe(true);
  });

  it('is stored as JSON and comes back the same', () => {
    for (const { policy } of regimer) expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});
