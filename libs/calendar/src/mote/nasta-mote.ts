import { adderaAr } from '../datum/addera-ar.js';
import { adderaDagar } from '../datum/addera-dagar.js';
import type { Datum } from '../datum/datum.js';
import { motesdagar } from './motesdagar.js';
import type { Mote, Moteskalender } from './motesregel.js';

const SOKTID_AR = 3;

/** The first meeting after the date (not on it); null when there is none within three years. */
export function nastaMote(kalender: Moteskalender, efter: Datum): Mote | null {
  return motesdagar(kalender, adderaDagar(efter, 1), adderaAr(efter, SOKTID_AR))[0] ?? null;
}
