import { type Datum, dagnummer, datumAv } from './datum.js';
import { kravHeltal } from './krav-heltal.js';

/** The date `antal` calendar days later, or earlier when negative; the day itself is not counted. */
export function adderaDagar(datum: Datum, antal: number): Datum {
  kravHeltal(antal);
  return datumAv(dagnummer(datum) + antal);
}
