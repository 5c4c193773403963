import type { Fristspec } from '#calendar';
import { delaysFor } from '../frister/delays-for.js';
import type { ProcessFrist } from '../process.js';
import type { Anmalningskontext } from './kontext.js';

/** The list is to be reported on the day of the meeting. */
export const frister = {
  fristLista: {
    namn: 'fristLista',
    etikett: 'Listan ska anmälas vid sammanträdet',
    regel: 'Sammanträdets dag',
    kalla: 'H-37',
    lag: false,
    langd,
    paminnelser: [5, 1],
    eskalering: { ersattare: 1, ledare: 5 },
  },
} as const satisfies Record<string, Omit<ProcessFrist, 'langd'> & { readonly langd: (kontext: Anmalningskontext) => Fristspec }>;

/** The named delays of the machine. */
export const delays = delaysFor<Anmalningskontext, keyof typeof frister>(frister);

function langd({ mote }: Anmalningskontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: mote, forskjut: false };
}
