import { lagstadgadTid, type Fristspec } from '#calendar';
import { delaysFor } from '../frister/delays-for.js';
import type { ProcessFrist } from '../process.js';
import { kallelseSenast } from './kallelse.js';
import type { SammantradeKontext } from './kontext.js';

interface Sammantradesfrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: SammantradeKontext) => Fristspec;
}
const vanlig = { paminnelser: [5, 1], eskalering: { ersattare: 1, ledare: 3 } } as const;
const dag = (datum: string): Fristspec => ({ antal: 0, enhet: 'fast-datum', datum, forskjut: false });

/** Last day to approve the protocol: fourteen days from the meeting (KL 5:69, 6:35), moved on from a day off. */
export function justeringSenast({ datum }: Pick<SammantradeKontext, 'datum'>): string {
  return lagstadgadTid(datum, { antal: 14, enhet: 'dagar' }).datum;
}

/** The days of a meeting: when the summons must have gone, and the day itself. Nothing is decided by time. */
export const frister = {
  fristKallelse: {
    ...vanlig,
    lag: true,
    namn: 'fristKallelse',
    etikett: 'Kallelsen ska skickas',
    regel: 'fullmäktige minst en vecka före, annars som organets regler säger',
    kalla: 'KL 5:13–14',
    langd: (kontext) => dag(kallelseSenast(kontext)),
  },
  fristSammantrade: {
    ...vanlig,
    lag: false,
    namn: 'fristSammantrade',
    etikett: 'Sammanträdet ska hållas',
    regel: 'dagen som kallelsen anger',
    kalla: 'KL 5:13–14',
    langd: ({ datum }) => dag(datum),
  },
  fristJustering: {
    lag: true,
    paminnelser: [5, 1],
    eskalering: { ersattare: 1, ledare: 2 },
    namn: 'fristJustering',
    etikett: 'Protokollet ska justeras',
    regel: 'fjorton dagar från sammanträdet',
    kalla: 'KL 5:69, 6:35, H-33',
    langd: ({ datum }) => dag(justeringSenast({ datum })),
  },
} as const satisfies Record<string, Sammantradesfrist>;

/** The named delays of the machine. */
export const delays = delaysFor<SammantradeKontext, keyof typeof frister>(frister);
