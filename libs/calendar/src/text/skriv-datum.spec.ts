import { adderaDagar } from '../datum/addera-dagar.js';
import { skrivDatum } from './skriv-datum.js';

describe('skrivDatum', () => {
  it('writes the short, the long and the full form', () => {
    expect(skrivDatum('2026-03-03', 'kort')).toBe('tis 3 mars');
    expect(skrivDatum('2026-03-03', 'lang')).toBe('3 mars 2026');
    expect(skrivDatum('2026-03-03', 'full')).toBe('tis 3 mars 2026');
  });

  it('spells every weekday and month as Intl does in Swedish', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let i = 0; i < 365; i += 1) {
      const datum = adderaDagar('2026-01-01', i);
      expect(skrivDatum(datum, 'kort')).toBe(intl.format(new Date(datum)));
    }
  });

  it('refuses a date that does not exist', () => {
    expect(() => skrivDatum('2026-02-30', 'kort')).toThrow(RangeError);
  });
});
