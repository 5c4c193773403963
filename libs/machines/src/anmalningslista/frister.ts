import { type Fristspec, raknaFrist, slutPaDagen } from '#calendar';
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

/** Milliseconds from the event's `nu` to the end of the meeting's day. */
export const delays = {
  fristLista: ({ context, event }: { context: Anmalningskontext; event: object }): number => {
    const { nu, idag } = ('input' in event ? event.input : event) as { nu: string; idag: string };
    return Math.max(0, slutPaDagen(raknaFrist(langd(context), idag).datum).getTime() - Date.parse(nu));
  },
};

function langd({ mote }: Anmalningskontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: mote, forskjut: false };
}
