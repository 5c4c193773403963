import fc from 'fast-check';
import { adderaDagar } from '../datum/addera-dagar.js';
import { dagnummer, datumAv } from '../datum/datum.js';
import { datumI } from './datum-i.js';
import { slutPaDagen } from './slut-pa-dagen.js';

const dagar = fc.integer({ min: dagnummer('1990-01-01'), max: dagnummer('2060-12-31') }).map(datumAv);

describe('slutPaDagen', () => {
  it.each([
    ['2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['2026-07-15', '2026-07-15T21:59:59.999Z'],
    ['2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['2026-12-31', '2026-12-31T22:59:59.999Z'],
  ])('of %s is %s', (datum, instant) => {
    expect(slutPaDagen(datum).toISOString()).toBe(instant);
  });

  it('is the date’s last millisecond, and the next one is tomorrow', () => {
    fc.assert(
      fc.property(dagar, (datum) => {
        const slut = slutPaDagen(datum);
        expect(datumI(slut)).toBe(datum);
        expect(datumI(new Date(slut.getTime() + 1))).toBe(adderaDagar(datum, 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a date that does not exist', () => {
    expect(() => slutPaDagen('2026-02-30')).toThrow(RangeError);
  });
});
