import { dagnummer, type Datum } from '../datum/datum.js';
import { ledighetAv } from '../helg/ledighet.js';

/**
 * The working days from `fran`, itself not counted, to `till`, itself counted; negative when `till` is earlier.
 * It undoes adderaArbetsdagar: `antalArbetsdagar(d, adderaArbetsdagar(d, n)) === n`.
 */
export function antalArbetsdagar(fran: Datum, till: Datum): number {
  const slut = dagnummer(till);
  let nummer = dagnummer(fran);
  const riktning = slut < nummer ? -1 : 1;
  let antal = 0;
  while (nummer !== slut) {
    nummer += riktning;
    if (ledighetAv(nummer) === null) antal += riktning;
  }
  return antal;
}
