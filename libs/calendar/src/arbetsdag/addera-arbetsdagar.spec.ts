import fc from 'fast-check';
import { dagnummer, datumAv } from '../datum/datum.js';
import { adderaArbetsdagar } from './addera-arbetsdagar.js';
import { arArbetsdag } from './ar-arbetsdag.js';
import { nastaArbetsdag } from './nasta-arbetsdag.js';

const dagar = fc.integer({ min: dagnummer('1992-01-01'), max: dagnummer('2060-12-31') }).map(datumAv);

describe('adderaArbetsdagar', () => {
  it.each([
    ['2026-03-06', 10, '2026-03-20'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-04-04', 1, '2026-04-07'],
    ['2026-03-07', 0, '2026-03-07'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-04-04', -1, '2026-04-02'],
    ['2026-12-22', 5, '2027-01-04'],
  ])('%s and %i working days is %s', (datum, antal, svar) => {
    expect(adderaArbetsdagar(datum, antal)).toBe(svar);
  });

  it('ends on a working day and comes back from one the same way', () => {
    fc.assert(
      fc.property(dagar, fc.integer({ min: -250, max: 250 }), (dag, antal) => {
        const borjan = nastaArbetsdag(dag);
        const slut = adderaArbetsdagar(borjan, antal);
        return arArbetsdag(slut) && adderaArbetsdagar(slut, -antal) === borjan;
      }),
    );
  });

  it('adds in parts as in one go', () => {
    const antal = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(dagar, antal, antal, (dag, a, b) => adderaArbetsdagar(adderaArbetsdagar(dag, a), b) === adderaArbetsdagar(dag, a + b)),
    );
  });

  it('refuses a date that does not exist and a broken count', () => {
    expect(() => adderaArbetsdagar('2026-02-30', 1)).toThrow(RangeError);
    expect(() => adderaArbetsdagar('2026-03-06', 1.5)).toThrow(RangeError);
  });
});
