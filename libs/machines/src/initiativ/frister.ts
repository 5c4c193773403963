import type { Fristspec } from '#calendar';
import type { ProcessFrist } from '../process.js';
import type { InitiativKontext } from './kontext.js';
import type { Policy } from '../regim.js';
import { delaysFor } from '../frister/delays-for.js';

const vanlig = { lag: false, paminnelser: [5, 1], eskalering: { ersattare: 1, ledare: 5 } } as const;

/** The deadlines of SM-01: every one is known when its state is entered, and none of them approves anything when it passes. */
export const frister = {
  fristKategorisering: {
    ...vanlig,
    namn: 'fristKategorisering',
    etikett: 'Behovet ska kategoriseras',
    regel: 'Arbetsdagar från att behovet kom in',
    kalla: 'B-13',
    langd: urPolicy('fristKategorisering'),
  },
  fristUrval: {
    ...vanlig,
    namn: 'fristUrval',
    etikett: 'Leverantören ska välja om initiativet går vidare',
    regel: 'Arbetsdagar från kategoriseringen',
    kalla: 'B-13',
    langd: urPolicy('fristUrval'),
  },
  fristKna: {
    ...vanlig,
    namn: 'fristKna',
    etikett: 'Kostnads- och nyttoanalysen ska vara klar',
    regel: 'Arbetsdagar från att analysen började',
    kalla: 'B-08, B-14',
    langd: urPolicy('fristKna'),
    paminnelser: [10, 5, 1],
  },
  fristSammanfattning: {
    ...vanlig,
    namn: 'fristSammanfattning',
    etikett: 'Analysen ska sammanfattas',
    regel: 'Arbetsdagar från att analysen blev klar',
    kalla: 'B-16',
    langd: urPolicy('fristSammanfattning'),
  },
  fristUnderlag: {
    ...vanlig,
    namn: 'fristUnderlag',
    etikett: 'Nämnden ska informeras om underlaget',
    regel: 'Arbetsdagar från att underlaget blev klart, eller den dag som kompletteringen ska vara inne',
    kalla: 'B-18, B-35',
    langd: (kontext: InitiativKontext): Fristspec | null =>
      kontext.kompletteringSenast === null ? urPolicy('fristUnderlag')(kontext) : fastDatum(kontext.kompletteringSenast),
  },
  fristOversandning: {
    ...vanlig,
    namn: 'fristOversandning',
    etikett: 'Underlaget ska skickas till beredningen',
    regel: 'Arbetsdagar från att nämnden informerades',
    kalla: 'B-18',
    langd: urPolicy('fristOversandning'),
  },
  fristSammanstallning: {
    ...vanlig,
    namn: 'fristSammanstallning',
    etikett: 'Underlaget ska sammanställas för prioriteringen',
    regel: 'Arbetsdagar från att underlaget kom in',
    kalla: 'B-19',
    langd: urPolicy('fristSammanstallning'),
  },
  fristSsg: {
    ...vanlig,
    namn: 'fristSsg',
    etikett: 'Samordningsgruppen ska värdera och prioritera',
    regel: 'Arbetsdagar från att underlaget var klart för gruppen',
    kalla: 'C-03, C-06',
    langd: urPolicy('fristSsg'),
    paminnelser: [10, 5, 1],
  },
  fristBudgetunderlag: {
    ...vanlig,
    namn: 'fristBudgetunderlag',
    etikett: 'Prioriteringslistan ska frysas och bli budgetunderlag',
    regel: 'Dag i budgetkalendern året före budgetåret, annars nästa sådana dag',
    kalla: 'C-07',
    langd: (kontext: InitiativKontext) => fastDatum(kontext.budgetunderlagSenast),
    paminnelser: [20, 5, 1],
  },
  fristBudgetbeslut: {
    ...vanlig,
    namn: 'fristBudgetbeslut',
    etikett: 'Kommunfullmäktiges budgetbeslut ska registreras',
    regel: 'Dag i budgetkalendern året före budgetåret, annars nästa sådana dag',
    kalla: 'C-08, C-21',
    langd: (kontext: InitiativKontext) => fastDatum(kontext.budgetbeslutSenast),
    paminnelser: [20, 5, 1],
  },
  fristNyVersion: {
    ...vanlig,
    namn: 'fristNyVersion',
    etikett: 'Planen ska omarbetas så att den ryms i ramen',
    regel: 'Arbetsdagar från budgetbeslutet',
    kalla: 'C-09',
    langd: urPolicy('fristNyVersion'),
  },
} as const satisfies Record<string, Initiativfrist>;

export type Fristnamn = keyof typeof frister;
interface Initiativfrist extends Omit<ProcessFrist, 'langd'> {
  readonly langd: (kontext: InitiativKontext) => Fristspec | null;
}

/** The named delays of the machine. */
export const delays = delaysFor<InitiativKontext, Fristnamn>(frister);

function urPolicy(namn: keyof Policy['frister']): (kontext: InitiativKontext) => Fristspec | null {
  return (kontext) => kontext.policy.frister[namn] ?? null;
}

function fastDatum(datum: string): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum, forskjut: true };
}
