import { adderaArbetsdagar, foregaendeArbetsdag, type Moteskalender, motesdagar, senasteInlamning } from '#calendar';
import type { Motesdatum } from '#contracts';

/** Working days between the days of a cycle, counted backwards from the meeting, and forwards to its result. */
const LANGD = { vardering: 2, paket: 10, stopp: 15, begaran: 40, resultat: 10 } as const;

/**
 * The days of a cycle for a budget year: the last meeting whose result is out by the day when the budget underlag is settled, and the other days
 * counted backwards from it (C-07, C-21). Null when the organ has no such meeting after `idag`.
 */
export function foreslaDagar(moten: Moteskalender, budgetunderlag: string, idag: string): Motesdatum | null {
  const sista = motesdagar(moten, adderaArbetsdagar(idag, LANGD.vardering + 1), budgetunderlag)
    .map(({ datum }) => datum)
    .filter((datum) => adderaArbetsdagar(datum, LANGD.resultat) <= budgetunderlag)
    .at(-1);
  return sista === undefined ? null : dagarFor(sista, idag);
}

/** The days of a cycle whose meeting is on `mote`; a day that has passed becomes today. */
export function dagarFor(mote: string, idag: string): Motesdatum {
  const fore = (antal: number) => senare(senasteInlamning({ datum: mote }, { antal, enhet: 'arbetsdagar' }), idag);
  return {
    begaran: fore(LANGD.begaran),
    stopp: fore(LANGD.stopp),
    paket: fore(LANGD.paket),
    vardering: fore(LANGD.vardering),
    mote,
    resultat: foregaendeArbetsdag(adderaArbetsdagar(mote, LANGD.resultat)),
  };
}

const senare = (a: string, b: string): string => (a < b ? b : a);
