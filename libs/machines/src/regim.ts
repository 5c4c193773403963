import type { Fristspec } from '#calendar';
import { type Finansieringstyp, type Kategori, verksamhetskriterier } from '#contracts';
import { type Rond, ronderPerOmrade } from './regim-ronder.js';
import { type Forum, forum, omradenSomSlutarTidigare } from './regim-tabell-a1.js';

/** The bodies of the common track; which body each one is, and in what role, the regime says. */
export type Instans = 'beredning' | 'prioritering' | 'budgetberedning' | 'budget';

/** Lengths and choices that a municipality decides for itself; copied into the case when it starts. All of it is JSON. */
export type Policy = {
  readonly organ: Readonly<Record<Instans, string>>;
  readonly roll: Readonly<Record<Instans, string>>;
  /** The bodies' names as they stand inside a sentence. */
  readonly namn: Readonly<Record<Instans, string>>;
  /** Who decides about the money: the council by law, or the board by the rules for service plans. */
  readonly beslutar: 'fullmaktige' | 'styrelse';
  /** Fewest and most present for the valuing group to settle anything (C-19, C-20, A-36); null = no upper bound is stated. */
  readonly ssgMinstNarvarande: number;
  /** Spread (max − min) of a group's values: up to `lagSpridning` is agreement, from `hogSpridning` it is high. */
  readonly vardering: { readonly lagSpridning: number; readonly hogSpridning: number };
  readonly ssgHogstNarvarande: number | null;
  /** Working days before the group's meeting by which the underlag must be in, and before that day when the alarm goes. */
  readonly motesplan: { readonly inlamningArbetsdagar: number; readonly larmArbetsdagar: number };
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

/** A part of a regime: an area with its own days and its own bodies. What is left out is the regime's. */
export interface Regimdel {
  readonly fran?: string;
  readonly till?: string;
  readonly policy?: Partial<Policy>;
}

/** Fewest and most present at a meeting of a group (A-36, C-20); null = no upper bound is stated. */
export interface Motesgranser {
  readonly minst: number;
  readonly hogst: number | null;
}

/** A group that meets (SM-18): one body by its id, or every body of a type. */
export interface Motesgrupp extends Motesgranser {
  /** The meeting's process. */
  readonly slag: string;
  readonly organ: string | null;
  readonly organtyp: string | null;
  /** What the meeting's result is for; its days are counted backwards from it. */
  readonly infor: 'budgetunderlag' | 'planbeslut';
}

/** A rule set with the days it governs; which one a case follows is decided by its start date and never changes (0.4). */
export interface Regim {
  readonly id: string;
  readonly namn: string;
  /** First and last day; null = open. */
  readonly fran: string | null;
  readonly till: string | null;
  readonly policy: Policy;
  /** The groups that meet, and by which meeting. */
  readonly motesgrupper: readonly Motesgrupp[];
  /** The rounds of an area's service plan, by the area's id; empty when the regime has none. */
  readonly ronder: Readonly<Record<string, readonly Rond[]>>;
  /** By the area's id (tjänsteområde). */
  readonly omraden: Readonly<Record<string, Regimdel>>;
}

const arbetsdagar = (antal: number): Fristspec => ({ antal, enhet: 'arbetsdagar', forskjut: false });

const nyPolicy: Policy = {
  organ: {
    beredning: 'stadsledningskontoret',
    prioritering: 'strategiska-samordningsgruppen',
    budgetberedning: 'stadsledningskontoret',
    budget: 'kommunfullmaktige',
  },
  roll: { beredning: 'beredningsansvarig', prioritering: 'ssg-ordforande', budgetberedning: 'beredningsansvarig', budget: 'sekreterare' },
  namn: {
    beredning: 'stadsledningskontoret',
    prioritering: 'strategiska samordningsgruppen',
    budgetberedning: 'stadsledningskontoret',
    budget: 'kommunfullmäktige',
  },
  beslutar: 'fullmaktige',
  ssgMinstNarvarande: 5,
  vardering: { lagSpridning: 1, hogSpridning: 3 },
  ssgHogstNarvarande: null,
  motesplan: { inlamningArbetsdagar: 10, larmArbetsdagar: 5 },
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

/**
 * Under the old rules the supplier's tjänsteansvarig presents, the forum of the area prioritises and kommunstyrelsen decides the service plan.
 * A case that names no area goes to beslutsforum, which stands over all of them.
 */
const gammalPolicy: Policy = {
  ...nyPolicy,
  organ: { beredning: 'intraservice', prioritering: 'beslutsforum', budgetberedning: 'stadsledningskontoret', budget: 'kommunstyrelsen' },
  roll: { beredning: 'tjansteansvarig', prioritering: 'forumordforande', budgetberedning: 'handlaggare', budget: 'sekreterare' },
  namn: { beredning: 'Intraservice', prioritering: 'beslutsforum', budgetberedning: 'stadsledningskontoret', budget: 'kommunstyrelsen' },
  beslutar: 'styrelse',
  ssgMinstNarvarande: 1,
};

const somForum = ({ organ, namn, minst, hogst }: Forum): Partial<Policy> => ({
  organ: { ...gammalPolicy.organ, prioritering: organ },
  namn: { ...gammalPolicy.namn, prioritering: namn },
  ssgMinstNarvarande: minst ?? gammalPolicy.ssgMinstNarvarande,
  ssgHogstNarvarande: hogst,
});

const grupp = (organ: string, slag: string, { minst, hogst }: Motesgranser): Motesgrupp => ({
  slag,
  organ,
  organtyp: null,
  infor: 'budgetunderlag',
  minst,
  hogst,
});

/** the ledning of a förvaltning or a bolag prioritises what is its own, in either regime. */
const ledningar: readonly Motesgrupp[] = [
  { slag: 'ledningsmote', organ: null, organtyp: 'forvaltning', infor: 'planbeslut', minst: 1, hogst: null },
  { slag: 'bolagsledningsmote', organ: null, organtyp: 'bolag', infor: 'planbeslut', minst: 1, hogst: null },
];

/** The two regimes: adopted, in force and ended are different days, and a case started under the old one stays there. */
export const regimer: readonly Regim[] = [
  {
    id: 'kommungemensamma-2014',
    namn: 'Riktlinjer för styrning av kommungemensamma interna tjänster (2014)',
    fran: null,
    till: '2022-12-31',
    policy: gammalPolicy,
    motesgrupper: [
      ...forum.map(({ organ, minst, hogst }) => grupp(organ, 'forummote', { minst: minst ?? gammalPolicy.ssgMinstNarvarande, hogst })),
      grupp(gammalPolicy.organ.prioritering, 'forummote', { minst: gammalPolicy.ssgMinstNarvarande, hogst: null }),
      ...ledningar,
    ],
    ronder: ronderPerOmrade,
    omraden: Object.fromEntries(
      forum.flatMap((ett) =>
        ett.omraden.map((omrade): [string, Regimdel] => {
          const slut = omradenSomSlutarTidigare[omrade]?.sistaDag;
          return [omrade, { policy: somForum(ett), ...(slut === undefined ? {} : { till: slut }) }];
        }),
      ),
    ),
  },
  {
    id: 'digital-utveckling-2023',
    namn: 'Riktlinje för digital utveckling och förvaltning (2023)',
    fran: '2023-01-01',
    till: null,
    policy: nyPolicy,
    motesgrupper: [grupp(nyPolicy.organ.prioritering, 'ssgmote', { minst: nyPolicy.ssgMinstNarvarande, hogst: null }), ...ledningar],
    ronder: {},
    omraden: Object.fromEntries(
      Object.entries(omradenSomSlutarTidigare).map(([omrade, { nyFran }]): [string, Regimdel] => [omrade, { fran: nyFran }]),
    ),
  },
];

/** The regime that governs a case of the area started on `datum` (yyyy-mm-dd), with the area's own bodies. Throws RangeError when no regime holds that day. */
export function regimFor(datum: string, omrade: string | null = null): Regim {
  for (const regim of regimer) {
    const del = omrade === null ? undefined : regim.omraden[omrade];
    const fran = del?.fran ?? regim.fran;
    const till = del?.till ?? regim.till;
    if ((fran === null || fran <= datum) && (till === null || datum <= till))
      return { ...regim, policy: { ...regim.policy, ...del?.policy } };
  }
  throw new RangeError('Ingen regim gäller den dagen.', { cause: { datum } });
}

/** The rounds of an area by the regime with that id; none when the regime has no rounds for it. */
export function ronderFor(regim: string, omrade: string): readonly Rond[] {
  return regimer.find(({ id }) => id === regim)?.ronder[omrade] ?? [];
}

/** Which kind of meeting a body holds on a day, or null when it holds none. */
export function motesgruppFor(datum: string, { id, typ }: { readonly id: string; readonly typ: string }): Motesgrupp | null {
  const { motesgrupper } = regimFor(datum);
  return motesgrupper.find(({ organ }) => organ === id) ?? motesgrupper.find(({ organtyp }) => organtyp === typ) ?? null;
}

/** How many must and may be present at a meeting of a kind in a body, by the regime with that id. */
export function motesgranser(regim: string, slag: string, organ: string): Motesgranser | undefined {
  const grupper = regimer.find(({ id }) => id === regim)?.motesgrupper.filter((rad) => rad.slag === slag) ?? [];
  const hit = grupper.find((rad) => rad.organ === organ) ?? grupper.find((rad) => rad.organ === null);
  return hit && { minst: hit.minst, hogst: hit.hogst };
}
