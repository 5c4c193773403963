import type { Fristspec } from '#calendar';
import type { ProcessFrist } from '../process.js';
import type { VerksamhetsinitiativKontext } from './kontext.js';
import type { Policy } from '../regim.js';
import { delaysFor } from '../frister/delays-for.js';

const vanlig = { lag: false, paminnelser: [5, 1], eskalering: { ersattare: 1, ledare: 5 } } as const;

/** The deadlines of SM-02: every one is known when its state is entered, and none of them approves anything when it passes. */
export const frister = {
  fristBehovsanalys: {
    ...vanlig,
    namn: 'fristBehovsanalys',
    etikett: 'Behovet ska börja analyseras',
    regel: 'Arbetsdagar från att behovet samlades in',
    kalla: 'B-07',
    langd: urPolicy('fristBehovsanalys'),
  },
  fristVerksamhetsanalys: {
    ...vanlig,
    namn: 'fristVerksamhetsanalys',
    etikett: 'Kostnads- och nyttoanalysen ska vara klar',
    regel: 'Arbetsdagar från att analysen började, eller den dag som kompletteringen ska vara inne',
    kalla: 'B-08, B-35',
    langd: (kontext) =>
      kontext.kompletteringSenast === null ? urPolicy('fristVerksamhetsanalys')(kontext) : fastDatum(kontext.kompletteringSenast),
    paminnelser: [10, 5, 1],
  },
  fristLedningsunderlag: {
    ...vanlig,
    namn: 'fristLedningsunderlag',
    etikett: 'Underlaget ska sammanställas för ledningen',
    regel: 'Arbetsdagar från att analysen blev klar',
    kalla: 'B-10',
    langd: urPolicy('fristLedningsunderlag'),
  },
  fristLedningen: {
    ...vanlig,
    namn: 'fristLedningen',
    etikett: 'Ledningen ska värdera och prioritera',
    regel: 'Arbetsdagar från att underlaget lämnades över',
    kalla: 'A-27, B-11',
    langd: urPolicy('fristLedningen'),
  },
  fristPlanbeslut: {
    ...vanlig,
    namn: 'fristPlanbeslut',
    etikett: 'Nämndens eller bolagsstyrelsens beslut ska registreras',
    regel: 'Dag i plankalendern året före planåret, annars nästa sådana dag',
    kalla: 'B-34',
    langd: (kontext) => fastDatum(kontext.planbeslutSenast),
    paminnelser: [20, 5, 1],
  },
} as const satisfies Record<string, Verksamhetsfrist>;

export type Fristnamn = keyof typeof frister;
interface Verksamhetsfrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: VerksamhetsinitiativKontext) => Fristspec | null;
}

/** The named delays of the machine. */
export const delays = delaysFor<VerksamhetsinitiativKontext, Fristnamn>(frister);

function urPolicy(namn: keyof Policy['frister']): (kontext: VerksamhetsinitiativKontext) => Fristspec | null {
  return (kontext) => kontext.policy.frister[namn] ?? null;
}

function fastDatum(datum: string): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum, forskjut: true };
}
