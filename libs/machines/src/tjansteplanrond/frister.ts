import type { Fristspec } from '#calendar';
import type { ProcessFrist } from '../process.js';
import { type RondKontext, stegFor } from './kontext.js';
import { delaysFor } from '../frister/delays-for.js';

const gemensamt = {
  lag: false,
  paminnelser: [5, 1],
  eskalering: { ersattare: 1, ledare: 3 },
  regel: 'så många arbetsdagar som rondens ordning ger forumet',
  kalla: 'A-35, rad 11',
  langd: (kontext: RondKontext): Fristspec => ({ antal: stegFor(kontext)?.arbetsdagar ?? 0, enhet: 'arbetsdagar', forskjut: false }),
} as const;

/** A forum's time. Silence gives the version the forum's label where the regime says so; it approves nothing. */
export const frister = {
  fristForum: {
    ...gemensamt,
    namn: 'fristForum',
    etikett: 'Forumet ska ha lämnat synpunkter',
    vidUtgang: {
      tillstand: 'ingen-erinran',
      mening: 'Ingen erinran inom tiden: versionen går vidare till nästa forum. Ingenting är därmed beslutat.',
    },
  },
  fristForumSvar: { ...gemensamt, namn: 'fristForumSvar', etikett: 'Forumet ska ha tagit ställning' },
} as const satisfies Record<string, Omit<ProcessFrist, 'langd'> & { langd: (kontext: RondKontext) => Fristspec }>;

/** The named delays of the machine. */
export const delays = delaysFor<RondKontext, keyof typeof frister>(frister);
