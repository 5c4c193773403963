import { dagnummer, type Datum, datumAv } from '../datum/datum.js';
import { ledighetAv } from '../helg/ledighet.js';

/** The date itself when it is a working day, otherwise the last working day before it. */
export function foregaendeArbetsdag(datum: Datum): Datum {
  let nummer = dagnummer(datum);
  while (ledighetAv(nummer) !== null) nummer -= 1;
  return datumAv(nummer);
}
