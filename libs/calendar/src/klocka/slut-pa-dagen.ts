import { dagnummer, type Datum } from '../datum/datum.js';
import { instantAv } from './svensk-tid.js';

const MS_PER_DAG = 86_400_000;

/** The last millisecond of a date in Europe/Stockholm: a deadline on that date still holds then, and has passed one millisecond later. */
export function slutPaDagen(datum: Datum): Date {
  return new Date(instantAv((dagnummer(datum) + 1) * MS_PER_DAG) - 1);
}
