import type { Fristspec } from '#calendar';
import { type Finansieringstyp, type Kategori, verksamhetskriterier } from '#contracts';

/** Lengths and choices that a municipality decides for itself; copied into the case when it starts. All of it is JSON. */
export type Policy = {
  readonly organ: { readonly beredning: string; readonly prioritering: string; readonly budget: string };
  /** Fewest present for the valuing group to settle anything (C-19, C-20). */
  readonly ssgMinstNarvarande: number;
  /** Spread (max − min) of a group's values: up to `lagSpridning` is agreement, from `hogSpridning` it is high. */
  readonly vardering: { readonly lagSpridning: number; readonly hogSpridning: number };
  readonly kompletteringArbetsdagar: number;
  /** Month and day of the year before the budget year (C-07, C-21). */
  readonly budgetunderlag: { readonly manad: number; readonly dag: number };
  readonly budgetbeslut: { readonly manad: number; readonly dag: number };
  /** Month and day of the year before the plan year when the nämnd's plan is to be settled (B-34). */
  readonly planbeslut: { readonly manad: number; readonly dag: number };
  /** Ids of the criteria that the specific track values by. */
  readonly verksamhetskriterier: readonly string[];
  /** Type of organ that has its own track → the role that leads it. */
  readonly ledning: Readonly<Record<string, string>>;
  readonly frister: Readonly<Record<string, Fristspec>>;
  /** Table F.1: category → financing types it may have. */
  readonly finansiering: Readonly<Record<Kategori, readonly Finansieringstyp[]>>;
};

/** A rule set with the days it governs; which one a case follows is decided by its start date and never changes (0.4). */
export interface Regim {
  readonly id: string;
  readonly namn: string;
  /** First and last day; null = open. */
  readonly fran: string | null;
  readonly till: string | null;
  readonly policy: Policy;
}

const arbetsdagar = (antal: number): Fristspec => ({ antal, enhet: 'arbetsdagar', forskjut: false });

const nyPolicy: Policy = {
  organ: { beredning: 'stadsledningskontoret', prioritering: 'strategiska-samordningsgruppen', budget: 'kommunfullmaktige' },
  ssgMinstNarvarande: 5,
  vardering: { lagSpridning: 1, hogSpridning: 3 },
  kompletteringArbetsdagar: 10,
  budgetunderlag: { manad: 3, dag: 31 },
  budgetbeslut: { manad: 6, dag: 15 },
  planbeslut: { manad: 12, dag: 15 },
  verksamhetskriterier: verksamhetskriterier.map(({ id }) => id),
  ledning: { forvaltning: 'forvaltningsdirektor', bolag: 'bolagschef' },
  frister: {
    fristKategorisering: arbetsdagar(10),
    fristUrval: arbetsdagar(20),
    fristKna: arbetsdagar(60),
    fristSammanfattning: arbetsdagar(20),
    fristUnderlag: arbetsdagar(30),
    fristOversandning: arbetsdagar(20),
    fristSammanstallning: arbetsdagar(15),
    fristSsg: arbetsdagar(60),
    fristNyVersion: arbetsdagar(20),
    fristBehovsanalys: arbetsdagar(20),
    fristVerksamhetsanalys: arbetsdagar(60),
    fristLedningsunderlag: arbetsdagar(20),
    fristLedningen: arbetsdagar(30),
  },
  finansiering: {
    'bastjanst-fast': ['kostnadsfordelning', 'kommunbidrag'],
    'bastjanst-rorlig': ['faktura'],
    tillaggstjanst: ['faktura'],
    specialisttjanst: ['faktura'],
    forandringsinsats: ['kommunbidrag', 'kostnadsfordelning'],
  },
};

/** The two regimes: adopted, in force and ended are different days, and a case started under the old one stays there. */
export const regimer: readonly Regim[] = [
  {
    id: 'kommungemensamma-2014',
    namn: 'Riktlinjer för styrning av kommungemensamma interna tjänster (2014)',
    fran: null,
    till: '2022-12-31',
    policy: { ...nyPolicy, ssgMinstNarvarande: 6 },
  },
  {
    id: 'digital-utveckling-2023',
    namn: 'Riktlinje för digital utveckling och förvaltning (2023)',
    fran: '2023-01-01',
    till: null,
    policy: nyPolicy,
  },
];

/** The regime that governs a case started on `datum` (yyyy-mm-dd). Throws RangeError when no regime holds that day. */
export function regimFor(datum: string): Regim {
  const regim = regimer.find(({ fran, till }) => (fran === null || fran <= datum) && (till === null || datum <= till));
  if (!regim) throw new RangeError('Ingen regim gäller den dagen.', { cause: { datum } });
  return regim;
}
