import type { Fristspec } from '#calendar';
import type { Motesdatum } from '#contracts';
import type { ProcessFrist } from '../process.js';
import type { MotesKontext } from './kontext.js';
import { delaysFor } from '../frister/delays-for.js';

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

/** The named delays of the machine. */
export const delays = delaysFor<MotesKontext, Fristnamn>(frister);

function dag(namn: keyof Motesdatum): (kontext: MotesKontext) => Fristspec {
  return (kontext) => ({ antal: 0, enhet: 'fast-datum', datum: kontext.datum[namn], forskjut: false });
}
