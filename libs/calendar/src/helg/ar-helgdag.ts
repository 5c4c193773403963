import { dagnummer, type Datum } from '../datum/datum.js';
import { helgdagAv } from './ledighet.js';

/** True for a public holiday, and every Sunday is one (lag 1989:253 1 §). Saturdays and the three eves are not. */
export function arHelgdag(datum: Datum): boolean {
  return helgdagAv(dagnummer(datum)) !== null;
}
