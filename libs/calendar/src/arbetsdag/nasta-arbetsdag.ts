import { dagnummer, type Datum, datumAv } from '../datum/datum.js';
import { ledighetAv } from '../helg/ledighet.js';

/** The date itself when it is a working day, otherwise the first working day after it (lag 1930:173 2 §). */
export function nastaArbetsdag(datum: Datum): Datum {
  let nummer = dagnummer(datum);
  while (ledighetAv(nummer) !== null) nummer += 1;
  return datumAv(nummer);
}
