import { skrivRelativt } from './skriv-relativt.js';

describe('skrivRelativt', () => {
  it.each([
    ['2026-03-03', 'i dag'],
    ['2026-03-06', 'om 3 arbetsdagar'],
    ['2026-03-04', 'om 1 arbetsdag'],
    ['2026-02-27', 'för 2 arbetsdagar sedan'],
    ['2026-03-02', 'för 1 arbetsdag sedan'],
  ])('%s is "%s" on Tuesday 3 March 2026', (datum, text) => {
    expect(skrivRelativt(datum, '2026-03-03')).toBe(text);
  });

  it('counts calendar days where no working day lies between', () => {
    expect(skrivRelativt('2026-03-07', '2026-03-06')).toBe('om 1 dag');
    expect(skrivRelativt('2026-04-05', '2026-04-02')).toBe('om 3 dagar');
    expect(skrivRelativt('2026-04-04', '2026-04-06')).toBe('för 2 dagar sedan');
  });

  it('refuses a date that does not exist', () => {
    expect(() => skrivRelativt('2026-02-30', '2026-03-03')).toThrow(RangeError);
  });
});
