import { kravHeltal } from './krav-heltal.js';

describe('kravHeltal', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('refuses %p', (antal) => {
    expect(() => kravHeltal(antal)).toThrow(RangeError);
  });

  it('refuses a count under the least allowed', () => {
    expect(() => kravHeltal(-1, 0)).toThrow(RangeError);
    expect(() => kravHeltal(-1)).not.toThrow();
    expect(() => kravHeltal(0, 0)).not.toThrow();
  });
});
