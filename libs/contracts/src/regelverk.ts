import { z } from 'zod';
import { beslutsgang } from './formelltarende.js';
import { finansieringstyp, kategori } from './initiativ.js';
import { tudel } from './tu-avsnitt.js';
import { verksamhetskriterier } from './verksamhetskriterier.js';

/**
 * What a municipality decides for itself and brings as a file (`beslutsgang import regelverk`): its regimes with their days, bodies, groups, forums, rounds,
 * budget calendar and lengths of time, and its order for formal matters. Dates are ISO days in Sweden; the last day counts. Format: demo/FORMAT.md.
 */
const id = z
  .string('måste vara text')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ett id är gemener a–z, siffror och bindestreck')
  .max(80, 'är för långt');
const namn = z.string('måste vara text').trim().min(1, 'får inte vara tomt').max(300, 'är för långt');
const dag = z.iso.date('är inte ett datum som finns, skrivet åååå-mm-dd');
const heltal = (minst: number, hogst: number) =>
  z.number('måste vara ett tal').int('måste vara ett heltal').min(minst, `är minst ${minst}`).max(hogst, `är högst ${hogst}`);
const giltig = { fran: dag.nullable(), till: dag.nullable() };
/** 29 February does not come every year, so a calendar that recurs cannot use it. */
const manadDag = z
  .strictObject({ manad: heltal(1, 12), dag: heltal(1, 31) })
  .refine(({ manad, dag: nr }) => nr <= (DAGAR[manad - 1] ?? 0), { path: ['dag'], error: 'finns inte varje år i den månaden' });
const DAGAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const antal = { minst: heltal(1, 200).nullable(), hogst: heltal(1, 200).nullable() };

/** The bodies of the common track; which body each one is, and in what role, the regime says. */
export const instans = z.enum(['beredning', 'prioritering', 'budgetberedning', 'budget']);
/** The deadlines of the two tracks that a municipality sets the length of; the law's own are not among them. */
const egenFrist = z.enum([
  'fristKategorisering',
  'fristUrval',
  'fristKna',
  'fristSammanfattning',
  'fristUnderlag',
  'fristOversandning',
  'fristSammanstallning',
  'fristSsg',
  'fristNyVersion',
  'fristBehovsanalys',
  'fristVerksamhetsanalys',
  'fristLedningsunderlag',
  'fristLedningen',
]);
const fristlangd = z.strictObject({
  antal: heltal(1, 1000),
  enhet: z.enum(['arbetsdagar', 'dagar', 'veckor', 'manader']),
  /** Move a last day that is not a working day to the next one. */
  forskjut: z.boolean('måste vara true eller false').default(false),
});

/** Lengths and choices that are copied into a case when it starts. All of it is JSON. */
export const policySchema = z.strictObject({
  organ: z.record(instans, id),
  roll: z.record(instans, id),
  /** The bodies' names as they stand inside a sentence. */
  namn: z.record(instans, namn),
  /** Who decides about the money: the council by law, or the board by the rules for service plans. */
  beslutar: z.enum(['fullmaktige', 'styrelse']),
  /** Fewest and most present for the valuing group to settle anything (C-19, C-20, A-36); null = no upper bound is stated. */
  ssgMinstNarvarande: heltal(1, 200),
  ssgHogstNarvarande: antal.hogst,
  /** Spread (max − min) of a group's values: up to `lagSpridning` is agreement, from `hogSpridning` it is high. */
  vardering: z.strictObject({ lagSpridning: heltal(0, 4), hogSpridning: heltal(0, 4) }),
  /** Working days before the group's meeting by which the underlag must be in, and before that day when the alarm goes. */
  motesplan: z.strictObject({ inlamningArbetsdagar: heltal(0, 250), larmArbetsdagar: heltal(0, 250) }),
  kompletteringArbetsdagar: heltal(1, 250),
  /** Month and day of the year before the budget year (C-07, C-21). */
  budgetunderlag: manadDag,
  budgetbeslut: manadDag,
  /** Month and day of the year before the plan year when the nämnd's plan is to be settled (B-34). */
  planbeslut: manadDag,
  /** Ids of the criteria that the specific track values by. */
  verksamhetskriterier: z.array(z.enum(verksamhetskriterier.map((en) => en.id))).min(1, 'minst ett kriterium'),
  /** Type of organ that has its own track → the role that leads it. */
  ledning: z.record(id, id),
  frister: z.record(egenFrist, fristlangd),
  /** Table F.1: category → financing types it may have. */
  finansiering: z.record(kategori, z.array(finansieringstyp).min(1, 'minst en finansieringstyp')),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** A group that meets (SM-18): one body by its id, or every body of a type. */
const motesgrupp = z
  .strictObject({
    /** The meeting's process. */
    slag: z.enum(['ssgmote', 'forummote', 'ledningsmote', 'bolagsledningsmote']),
    organ: id.nullable(),
    organtyp: id.nullable(),
    /** What the meeting's result is for; its days are counted backwards from it. */
    infor: z.enum(['budgetunderlag', 'planbeslut']),
    minst: heltal(1, 200),
    hogst: antal.hogst,
  })
  .refine(({ organ, organtyp }) => (organ === null) !== (organtyp === null), {
    path: ['organ'],
    error: 'ange antingen organ eller organtyp',
  });

/** A forum of the service plans, and the areas that go through it; null = every area. */
const forum = z.strictObject({ slag: id, organ: id, namn, omraden: z.array(id).nullable(), ...antal });

export const forumutfall = z.enum(['tillstyrkt-med-andring', 'ingen-andring', 'aterford']);
/** A forum's turn in a round. */
const steg = z.strictObject({
  /** The kind of forum; which one it is follows from the area. */
  forum: id,
  /** Who answers for the forum. */
  roll: id,
  /** The label that a version gets from the forum: a convention of the rules, and nothing that a rule reads. */
  version: z.string('måste vara text').trim().min(1, 'får inte vara tom').max(20, 'är för lång'),
  arbetsdagar: heltal(1, 250),
  /** Nothing said in time promotes the version to the next forum; it approves nothing. */
  tystnadFramjar: z.boolean('måste vara true eller false'),
  utfall: z.array(forumutfall).min(1, 'minst ett utfall'),
});
const rond = z.strictObject({
  id,
  namn,
  /** Last day of the round in the year before the plan year. */
  sistaDag: manadDag,
  /** `styrelsen`: the board decides the plan. `indikativt`: the round gives an indicative budget and no decision. */
  slutar: z.enum(['styrelsen', 'indikativt']),
  steg: z.array(steg).min(1, 'minst ett forum').max(20, 'högst 20 forum'),
});

const regim = z.strictObject({
  id,
  namn,
  ...giltig,
  policy: policySchema,
  motesgrupper: z.array(motesgrupp),
  forum: z.array(forum).default([]),
  /** The kind of forum that takes the prioritering of its areas' initiatives; null = the policy's own body takes all of them. */
  prioriterandeForum: id.nullable().default(null),
  ronder: z.array(rond).default([]),
  /** Areas that follow the regime on other days than the rest. */
  omraden: z.array(z.strictObject({ id, ...giltig })).default([]),
  /** The order for formal matters under the regime. */
  arendeordning: id,
});

export const instansslag = z.enum(['namnd', 'ks', 'kf']);
/** The kinds of office that write a tjänsteutlåtande. */
export const myndighetsslag = z.enum(['ledningskontor', 'forvaltning']);
/** `agare` = the matter's own organ. */
const plats = z.strictObject({ organ: id, roll: id });
const tumall = z.strictObject({
  id,
  namn,
  slag: myndighetsslag,
  ...giltig,
  /** Id → heading; every one must be answered (H-02). */
  dimensioner: z.record(id, namn),
  /** The template has a section on samverkan (T-10). */
  samverkan: z.boolean('måste vara true eller false'),
  /** The parts of the document in their order. Without a part of its own the economy stands in the economic dimension (H-08). */
  ordning: z.array(tudel).min(1, 'minst en del'),
});
const arendeordning = z.strictObject({
  id,
  organ: z.strictObject({ ks: id, kf: id }),
  /** Who advises on personal data. */
  dso: plats,
  /** Organs that write by the central office's templates; all others are förvaltningar. */
  ledningskontor: z.array(id),
  kedjor: z.record(beslutsgang, z.strictObject({ instanser: z.array(instansslag).min(1, 'minst en instans'), remiss: z.boolean() })),
  /** who signs, in this order. */
  underteckning: z.record(myndighetsslag, z.array(plats).min(1, 'minst en som undertecknar')),
  granskarroll: z.record(myndighetsslag, id),
  /** H-01, H.1: by kind of office and day. Versions that no longer apply stay readable. */
  tumallar: z.array(tumall).min(1, 'minst en mall'),
});

export const regelverkSchema = z.strictObject({
  format: z.literal('beslutsgang/regelverk', 'måste vara beslutsgang/regelverk'),
  version: z.literal(1, 'måste vara 1'),
  namn,
  regimer: z.array(regim).min(1, 'minst ett regelverk'),
  arendeordningar: z.array(arendeordning).min(1, 'minst en ärendeordning'),
});
export type Regelverk = z.infer<typeof regelverkSchema>;
