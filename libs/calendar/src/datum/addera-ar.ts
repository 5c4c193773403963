import { adderaManader } from './addera-manader.js';
import type { Datum } from './datum.js';
import { kravHeltal } from './krav-heltal.js';

/** The same date `antal` years later, or earlier when negative; 29 February becomes the 28th in other years (lag 1930:173 1 §). */
export function adderaAr(datum: Datum, antal: number): Datum {
  kravHeltal(antal);
  return adderaManader(datum, antal * 12);
}
