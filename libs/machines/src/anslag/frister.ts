import { type Fristspec, lagstadgadTid } from '#calendar';
import { delaysFor } from '../frister/delays-for.js';
import type { ProcessFrist } from '../process.js';
import type { AnslagKontext } from './kontext.js';

interface Anslagsfrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: AnslagKontext) => Fristspec | null;
}

/** The two times of a notice: when it must be up, and until when. */
export const frister = {
  fristAnslag: {
    namn: 'fristAnslag',
    etikett: 'Justeringen ska tillkännages på anslagstavlan',
    regel: 'Senast andra dagen efter justeringen',
    kalla: 'KL 8 kap. 12 §, H-34',
    lag: true,
    langd: ({ justeringsdatum }) => fast(lagstadgadTid(justeringsdatum, { antal: 2, enhet: 'dagar' }).oforskjutet),
    paminnelser: [1],
    eskalering: { ersattare: 1, ledare: 1 },
  },
  fristNedtagning: {
    namn: 'fristNedtagning',
    etikett: 'Överklagandetiden går ut och anslaget tas ned',
    regel: 'Tre veckor från att anslaget kom upp, framflyttat till nästa arbetsdag',
    kalla: 'KL 8 kap. 12 § och 13 kap. 5 §, lag 1930:173, H-35',
    lag: true,
    langd: ({ overklagandeTill }) => (overklagandeTill === null ? null : fast(overklagandeTill)),
    paminnelser: [],
    eskalering: { ersattare: 1, ledare: 2 },
    vidUtgang: {
      tillstand: 'nedtaget',
      mening: 'Anslaget ska sitta uppe under hela överklagandetiden och tas ned när den har gått ut; det är inget beslut.',
    },
  },
} as const satisfies Record<string, Anslagsfrist>;

/** The named delays of the machine. */
export const delays = delaysFor<AnslagKontext, keyof typeof frister>(frister);

/** The law's own day, which has been moved already when it should be. */
function fast(datum: string): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum, forskjut: false };
}
