import type { Datum } from '../datum/datum.js';
import { ledighetsskal } from '../helg/ledighet.js';

/** True unless the date is a Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton (lag 1930:173 2 §). */
export function arArbetsdag(datum: Datum): boolean {
  return ledighetsskal(datum) === null;
}
