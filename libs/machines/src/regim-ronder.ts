import { type Forum, forum, tjansteforum } from './regim-tabell-a1.js';

/** What a forum can say of a plan. */
export type Forumutfall = 'tillstyrkt-med-andring' | 'ingen-andring' | 'aterford';

/** A forum's turn in a round. All of it is JSON: a round keeps the chain that it started with. */
export interface Rondsteg {
  /** The kind of forum, as version histories name it. */
  readonly id: string;
  /** The forum's name inside a sentence. */
  readonly namn: string;
  readonly organ: string;
  /** Who answers for the forum. */
  readonly roll: string;
  /** The label that a version gets from the forum: a convention of the rules, and nothing that a rule reads. */
  readonly version: string;
  readonly arbetsdagar: number;
  /** Nothing said in time promotes the version to the next forum; it approves nothing. */
  readonly tystnadFramjar: boolean;
  readonly utfall: readonly Forumutfall[];
  /** Fewest and most members present (table A.1); null = the source states no number. */
  readonly minst: number | null;
  readonly hogst: number | null;
}

/** One of the year's rounds for an area. */
export interface Rond {
  readonly id: 'var' | 'host';
  readonly namn: string;
  /** Last day of the round in the year before the plan year. */
  readonly sistaDag: { readonly manad: number; readonly dag: number };
  /** `styrelsen`: the board decides the plan. `indikativt`: the round gives an indicative budget and no decision. */
  readonly slutar: 'styrelsen' | 'indikativt';
  readonly kedja: readonly Rondsteg[];
}

const ALLA: readonly Forumutfall[] = ['tillstyrkt-med-andring', 'ingen-andring', 'aterford'];
const BESLUTSFORUM = { organ: 'beslutsforum', namn: 'beslutsforum' } as const;

type Tur = Pick<Rondsteg, 'id' | 'version' | 'arbetsdagar' | 'tystnadFramjar'>;
const tur = (id: string, version: string, arbetsdagar: number, tystnadFramjar: boolean): Tur => ({
  id,
  version,
  arbetsdagar,
  tystnadFramjar,
});

const mall: readonly (Omit<Rond, 'kedja'> & { readonly turer: readonly Tur[] })[] = [
  {
    id: 'var',
    namn: 'vårronden',
    sistaDag: { manad: 6, dag: 30 },
    slutar: 'indikativt',
    turer: [
      tur('tjansteforum', '0.5', 15, true),
      tur('prioriteringsforum', '1.0', 15, true),
      /** The forum that can refer the whole budget back has to say so itself. */
      tur('beslutsforum', '2.0', 20, false),
    ],
  },
  {
    id: 'host',
    namn: 'höstronden',
    sistaDag: { manad: 12, dag: 31 },
    slutar: 'styrelsen',
    turer: [tur('tjansteforum', '3.0', 15, true), tur('prioriteringsforum', '3.0', 15, true)],
  },
];

/** The rounds of every area under the rules that ended 2022-12-31, by the area's id. */
export const ronderPerOmrade: Readonly<Record<string, readonly Rond[]>> = Object.fromEntries(
  forum.flatMap((ett) =>
    ett.omraden.map((omrade): [string, readonly Rond[]] => [
      omrade,
      mall.map(({ turer, ...rond }) => ({ ...rond, kedja: turer.map((en) => steg(en, omrade, ett)) })),
    ]),
  ),
);

function steg(en: Tur, omrade: string, prioriteringsforum: Forum): Rondsteg {
  const gemensamt = { ...en, roll: 'forumordforande', utfall: ALLA };
  if (en.id === 'prioriteringsforum') {
    const { organ, namn, minst, hogst } = prioriteringsforum;
    return { ...gemensamt, organ, namn, minst, hogst };
  }
  const utanTal = { minst: null, hogst: null };
  if (en.id === 'beslutsforum') return { ...gemensamt, ...BESLUTSFORUM, ...utanTal };
  const eget = tjansteforum[omrade];
  if (!eget) throw new Error(`Tjänsteområdet ${omrade} saknar tjänsteforum.`);
  return { ...gemensamt, ...eget, ...utanTal };
}
