import { adderaAr } from '../datum/addera-ar.js';
import type { Datum } from '../datum/datum.js';
import type { Langd } from '../frist/langd.js';
import { motesdagar } from './motesdagar.js';
import type { Mote, Moteskalender } from './motesregel.js';
import { senasteInlamning } from './senaste-inlamning.js';

const SOKTID_AR = 3;

/** The first meeting that can still be handed in to on the date `idag`, with its cut-off; null when there is none within three years. */
export function nastaMoteAttHinna(kalender: Moteskalender, idag: Datum, fore: Langd): (Mote & { senastInlamnat: Datum }) | null {
  for (const mote of motesdagar(kalender, idag, adderaAr(idag, SOKTID_AR))) {
    const senastInlamnat = senasteInlamning(mote, fore);
    if (senastInlamnat >= idag) return { ...mote, senastInlamnat };
  }
  return null;
}
