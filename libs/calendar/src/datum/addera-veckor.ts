import { adderaDagar } from './addera-dagar.js';
import type { Datum } from './datum.js';
import { kravHeltal } from './krav-heltal.js';

/** The same weekday `antal` weeks later, or earlier when negative (lag 1930:173 1 §), without shifting to a working day. */
export function adderaVeckor(datum: Datum, antal: number): Datum {
  kravHeltal(antal);
  return adderaDagar(datum, antal * 7);
}
