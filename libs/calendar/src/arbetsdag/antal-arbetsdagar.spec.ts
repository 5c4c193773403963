import fc from 'fast-check';
import { dagnummer, datumAv } from '../datum/datum.js';
import { adderaArbetsdagar } from './addera-arbetsdagar.js';
import { antalArbetsdagar } from './antal-arbetsdagar.js';

const dagar = fc.integer({ min: dagnummer('1992-01-01'), max: dagnummer('2060-12-31') }).map(datumAv);

describe('antalArbetsdagar', () => {
  it.each([
    ['2026-03-06', '2026-03-20', 10],
    ['2026-03-20', '2026-03-06', -10],
    ['2026-04-02', '2026-04-07', 1],
    ['2026-04-02', '2026-04-06', 0],
    ['2026-03-06', '2026-03-06', 0],
    ['2026-01-01', '2026-12-31', 251],
  ])('from %s to %s is %i', (fran, till, antal) => {
    expect(antalArbetsdagar(fran, till)).toBe(antal);
  });

  it('undoes adderaArbetsdagar, from days off too', () => {
    fc.assert(
      fc.property(
        dagar,
        fc.integer({ min: -250, max: 250 }),
        (dag, antal) => antalArbetsdagar(dag, adderaArbetsdagar(dag, antal)) === antal,
      ),
    );
  });

  it('refuses a date that does not exist', () => {
    expect(() => antalArbetsdagar('2026-02-30', '2026-03-01')).toThrow(RangeError);
    expect(() => antalArbetsdagar('2026-03-01', '2026-02-30')).toThrow(RangeError);
  });
});
