import type { Fristspec } from '#calendar';
import { delaysFor } from '../frister/delays-for.js';
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

/** The named delays of the machine. */
export const delays = delaysFor<DelegationsKontext, keyof typeof frister>(frister);

function langd({ anmalanSenast }: DelegationsKontext): Fristspec {
  return anmalanSenast === null
    ? { antal: 2, enhet: 'manader', forskjut: true }
    : { antal: 0, enhet: 'fast-datum', datum: anmalanSenast, forskjut: false };
}
