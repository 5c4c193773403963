import { type Fristspec, raknaFrist, slutPaDagen } from '#calendar';
import type { ProcessFrist } from '../process.js';
import type { DelegationsKontext } from './kontext.js';

/** The one deadline of SM-11: the delegating body hears of the decision at its next meeting (H-37). Nothing is decided by time. */
export const frister = {
  fristAnmalan: {
    namn: 'fristAnmalan',
    etikett: 'Beslutet ska anmälas vid organets nästa sammanträde',
    regel: 'Organets nästa sammanträde efter beslutet; två månader när organet inte har någon möteskalender',
    kalla: 'H-37',
    lag: false,
    langd,
    paminnelser: [5, 1],
    eskalering: { ersattare: 1, ledare: 5 },
  },
} as const satisfies Record<string, Omit<ProcessFrist, 'langd'> & { readonly langd: (kontext: DelegationsKontext) => Fristspec }>;

type Fordrojning = (args: { context: DelegationsKontext; event: object }) => number;

/** The named delay of the machine: milliseconds from the event's `nu` to the end of the deadline's day. */
export const delays: Record<keyof typeof frister, Fordrojning> = {
  fristAnmalan: ({ context, event }) => {
    const { nu, idag } = event as { nu: string; idag: string };
    return Math.max(0, slutPaDagen(raknaFrist(langd(context), idag).datum).getTime() - Date.parse(nu));
  },
};

function langd({ anmalanSenast }: DelegationsKontext): Fristspec {
  return anmalanSenast === null
    ? { antal: 2, enhet: 'manader', forskjut: true }
    : { antal: 0, enhet: 'fast-datum', datum: anmalanSenast, forskjut: false };
}
