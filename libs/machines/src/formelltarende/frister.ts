import { type Fristspec, lagstadgadTid, raknaFrist, slutPaDagen } from '#calendar';
import type { ProcessFrist } from '../process.js';
import type { FormelltArendeKontext } from './kontext.js';

const lagfrist = { lag: true, paminnelser: [5, 1], eskalering: { ersattare: 1, ledare: 2 } } as const;

/** The deadlines of SM-10: those of kommunallagen, counted from the decision and its record. None of them approves anything. */
export const frister = {
  fristJustering: {
    ...lagfrist,
    namn: 'fristJustering',
    etikett: 'Protokollet ska justeras',
    regel: 'Fjorton dagar från sammanträdet',
    kalla: 'KL 5 kap. 69 §, H-33',
    langd: (k) => fast(k.beslut && lagstadgadTid(k.beslut.datum, { antal: 14, enhet: 'dagar' }).datum),
  },
  fristAnslag: {
    ...lagfrist,
    namn: 'fristAnslag',
    etikett: 'Justeringen ska anslås',
    regel: 'Senast andra dagen efter justeringen',
    kalla: 'KL 8 kap. 12 §, H-34',
    langd: (k) => fast(k.justerat && lagstadgadTid(k.justerat, { antal: 2, enhet: 'dagar' }).datum),
    paminnelser: [1],
  },
  fristOverklagande: {
    ...lagfrist,
    namn: 'fristOverklagande',
    etikett: 'Överklagandetiden',
    regel: 'Tre veckor från att justeringen anslogs, framflyttat till nästa arbetsdag',
    kalla: 'KL 13 kap. 5 §, lag 1930:173, H-35',
    langd: (k) => fast(k.overklagandeTill),
    vidUtgang: {
      tillstand: 'laga-kraft',
      mening: 'Beslutet får laga kraft när tiden har gått ut utan överklagande; det följer av lagen och är inget nytt beslut.',
    },
  },
} as const satisfies Record<string, Arendefrist>;

export type Fristnamn = keyof typeof frister;
interface Arendefrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: FormelltArendeKontext) => Fristspec | null;
}
type Fordrojning = (args: { context: FormelltArendeKontext; event: object }) => number;

/** The named delays of the machine: milliseconds from the event's `nu` to the end of the deadline's day. */
export const delays = Object.fromEntries(
  Object.entries<Arendefrist>(frister).map(([namn, frist]): [string, Fordrojning] => [
    namn,
    ({ context, event }) => fordrojning(frist, context, event),
  ]),
) as Record<Fristnamn, Fordrojning>;

function fordrojning(frist: Arendefrist, kontext: FormelltArendeKontext, handelse: object): number {
  const spec = frist.langd(kontext);
  if (spec === null) throw new RangeError('Fristen har ingen längd.', { cause: { frist: frist.namn } });
  const { nu, idag } = handelse as { nu: string; idag: string };
  return Math.max(0, slutPaDagen(raknaFrist(spec, idag).datum).getTime() - Date.parse(nu));
}

/** The law's own day, which has been moved already when it should be. */
function fast(datum: string | null): Fristspec | null {
  return datum === null ? null : { antal: 0, enhet: 'fast-datum', datum, forskjut: false };
}
