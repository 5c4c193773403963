import { type Fristspec, raknaFrist, slutPaDagen } from '#calendar';
import type { Motesdatum } from '#contracts';
import type { ProcessFrist } from '../process.js';
import type { MotesKontext } from './kontext.js';

const vanlig = { lag: false, paminnelser: [5, 1], eskalering: { ersattare: 1, ledare: 3 } } as const;
const REGEL = 'dag i mötescykeln, räknad bakåt från budgetens dag';

interface Motesfrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: MotesKontext) => Fristspec;
}

/** The deadlines of SM-18: the days of the cycle. Only the cut-off moves the meeting, to a named state; nothing is recommended by time. */
export const frister = {
  fristBegaran: { ...vanlig, namn: 'fristBegaran', etikett: 'Underlag ska begäras in', regel: REGEL, kalla: 'C-04', langd: dag('begaran') },
  fristStopp: {
    ...vanlig,
    namn: 'fristStopp',
    etikett: 'Stoppdag för underlag',
    regel: REGEL,
    kalla: 'C-04, SM-18',
    langd: dag('stopp'),
    vidUtgang: { tillstand: 'underlag-stangt', mening: 'Underlaget stängs och paketet fryses; inget värderas av tiden.' },
  },
  fristPaket: { ...vanlig, namn: 'fristPaket', etikett: 'Paketet ska skickas', regel: REGEL, kalla: 'SM-18', langd: dag('paket') },
  fristMote: { ...vanlig, namn: 'fristMote', etikett: 'Mötet ska hållas', regel: REGEL, kalla: 'SM-18', langd: dag('mote') },
  fristAvslut: {
    ...vanlig,
    namn: 'fristAvslut',
    etikett: 'Mötet ska avslutas',
    regel: REGEL,
    kalla: 'SM-18, C-19',
    langd: dag('resultat'),
  },
  fristAnteckningar: {
    ...vanlig,
    namn: 'fristAnteckningar',
    etikett: 'Anteckningarna ska fastställas och resultatet lämnas',
    regel: REGEL,
    kalla: 'C-20',
    langd: dag('resultat'),
  },
} as const satisfies Record<string, Motesfrist>;

export type Fristnamn = keyof typeof frister;
type Fordrojning = (args: { context: MotesKontext; event: object }) => number;

/** The named delays of the machine: milliseconds from the event's `nu` to the end of the deadline's day. */
export const delays = Object.fromEntries(
  Object.entries<Motesfrist>(frister).map(([namn, frist]): [string, Fordrojning] => [
    namn,
    ({ context, event }) => {
      const { nu, idag } = tidpunkt(event);
      return Math.max(0, slutPaDagen(raknaFrist(frist.langd(context), idag).datum).getTime() - Date.parse(nu));
    },
  ]),
) as Record<Fristnamn, Fordrojning>;

function tidpunkt(handelse: object): { nu: string; idag: string } {
  return 'input' in handelse ? (handelse.input as { nu: string; idag: string }) : (handelse as { nu: string; idag: string });
}

function dag(namn: keyof Motesdatum): (kontext: MotesKontext) => Fristspec {
  return (kontext) => ({ antal: 0, enhet: 'fast-datum', datum: kontext.datum[namn], forskjut: false });
}
