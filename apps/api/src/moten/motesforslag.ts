import { adderaArbetsdagar, foregaendeArbetsdag, type Moteskalender, motesdagar, senasteInlamning } from '#calendar';
import type { Motesdatum } from '#contracts';
import { z } from 'zod';

const regel = z.union([
  z.object({
    typ: z.literal('manadsvis'),
    veckodag: z.enum(['man', 'tis', 'ons', 'tors', 'fre']),
    nr: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('sista')]),
    undantagManader: z.array(z.number().int()).optional(),
    installda: z.array(z.iso.date()).optional(),
  }),
  z.object({ typ: z.literal('lista'), datum: z.array(z.iso.date()) }),
]);
const kalender = z.union([regel, z.array(regel)]);

/** Working days between the days of a cycle, counted backwards from the meeting, and forwards to its result. */
const LANGD = { vardering: 2, paket: 10, stopp: 15, begaran: 40, resultat: 10 } as const;

/** The organ's calendar, or null when it has none that can be read. */
export function moteskalender(varde: unknown): Moteskalender | null {
  return kalender.safeParse(varde).data ?? null;
}

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
