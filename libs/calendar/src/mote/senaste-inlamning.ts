import { foregaendeArbetsdag } from '../arbetsdag/foregaende-arbetsdag.js';
import type { Datum } from '../datum/datum.js';
import { kravHeltal } from '../datum/krav-heltal.js';
import { adderaLangd, type Langd } from '../frist/langd.js';
import type { Mote } from './motesregel.js';

/** The last working day on which something can be handed in for a meeting (its cut-off): the length before it, moved earlier from a day off. */
export function senasteInlamning(mote: Pick<Mote, 'datum'>, fore: Langd): Datum {
  kravHeltal(fore.antal, 0);
  return foregaendeArbetsdag(adderaLangd(mote.datum, { ...fore, antal: -fore.antal }));
}
