import { dagnummer, type Datum, datumAv } from '../datum/datum.js';
import { kravHeltal } from '../datum/krav-heltal.js';
import { ledighetAv } from '../helg/ledighet.js';

/** The `antal`th working day after the date, or before it when negative; the date itself is not counted and 0 gives it back. */
export function adderaArbetsdagar(datum: Datum, antal: number): Datum {
  kravHeltal(antal);
  const riktning = Math.sign(antal);
  let nummer = dagnummer(datum);
  for (let kvar = Math.abs(antal); kvar > 0;) {
    nummer += riktning;
    if (ledighetAv(nummer) === null) kvar -= 1;
  }
  return datumAv(nummer);
}
