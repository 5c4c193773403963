import { nastaArbetsdag } from '../arbetsdag/nasta-arbetsdag.js';
import type { Datum } from '../datum/datum.js';
import { kravHeltal } from '../datum/krav-heltal.js';
import { ledighetsskal } from '../helg/ledighet.js';
import { adderaLangd, type Langd } from './langd.js';

/** The last day of a time, with the day it would have been without the shift and why it was moved. */
export interface Slutdag {
  datum: Datum;
  oforskjutet: Datum;
  forskjutet: boolean;
  /** "långfredagen", "lördag" …; null when nothing moved. */
  skal: string | null;
}

/**
 * The last day of a statutory time that starts on `fran`: the same weekday or date later (lag 1930:173 1 §), moved to the next
 * working day when it falls on a day off (2 §). Whether 2 § also moves times counted in days is open: warn at `oforskjutet`.
 */
export function lagstadgadTid(fran: Datum, langd: Langd<'dagar' | 'veckor' | 'manader' | 'ar'>): Slutdag {
  kravHeltal(langd.antal, 0);
  return forskjut(adderaLangd(fran, langd));
}

/** Moves a last day that falls on a day off to the next working day (lag 1930:173 2 §). */
export function forskjut(oforskjutet: Datum): Slutdag {
  const skal = ledighetsskal(oforskjutet);
  return { datum: nastaArbetsdag(oforskjutet), oforskjutet, forskjutet: skal !== null, skal };
}
