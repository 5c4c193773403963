import { z } from 'zod';
import { beslutspunktSchema } from './beslut.js';
import { text, valfriText } from './formularfalt.js';
import { delfragaslag } from './sammantrade-omrostning.js';

const uuid = z.uuid();
const person = z.string().min(1).max(80);
const antal = z.number('Ange ett antal.').int('Ange ett helt antal.').min(0, 'Ett antal är minst 0.').max(500);

/** Why somebody may not take part: in a nämnd by KL 6:28–30, in fullmäktige only by KL 5:47–49. */
export const javsgrund = z.enum([
  'sakagare',
  'narstaende',
  'stallforetradare',
  'ombud',
  'tillsyn',
  'annat',
  'personligen',
  'ansvarsfrihet',
]);
export type Javsgrund = z.infer<typeof javsgrund>;

/** Ballots of an election as they were counted (KL 5:55): how many for each, never who gave which. */
export const sedlarSchema = z.strictObject({
  kandidater: z
    .array(z.strictObject({ namn: text(200), roster: antal }))
    .min(1, 'Ange minst en kandidat.')
    .max(100),
  blanka: antal.default(0),
  ogiltiga: antal.default(0),
  /** Who the lot fell on when the most votes were shared; null when no lot was needed. */
  lott: text(200).nullable().default(null),
});
export type Sedlar = z.infer<typeof sedlarSchema>;

/** What a proportional election is of, by what law it can be, who asked for it and who helps the one who conducts it (lag 2022:629, 1–4 §§). */
const begaranSchema = z.strictObject({
  avser: z.enum(['ledamoter', 'ersattare']),
  /** How many are to be elected. */
  platser: z.number('Ange hur många som ska väljas.').int('Ange ett helt antal.').min(1, 'Minst en ska väljas.').max(200),
  begartAv: z.array(person).min(1, 'Ange vilka som begär det.').max(200),
  /** The provision that makes this election one that can be proportional; elections from before it was asked for have none. */
  stod: text(200).optional(),
  /** Those of the electors who were chosen to help count. */
  bitradande: z.array(person).max(20).optional(),
});
/** The ballots by group: those with the same designation and the same list of names (7 § and following). `lotter` has a group's number for each shared figure, in order. */
export const valsedelsgrupperSchema = z.strictObject({
  grupper: z
    .array(z.strictObject({ beteckning: text(200), namn: z.array(text(200)).min(1, 'Listan har minst ett namn.').max(200), roster: antal }))
    .min(1, 'Ange minst en grupp.')
    .max(40),
  blanka: antal.default(0),
  ogiltiga: antal.default(0),
  lotter: z.array(z.number().int().min(1).max(40)).max(200).default([]),
});
export type Valsedelsgrupper = z.infer<typeof valsedelsgrupperSchema>;
/** A seat and how it was given: the figure that was highest, as a fraction of the group's votes, and whether the lot decided. */
export const tilldeladPlatsSchema = z.object({
  nr: z.number().int(),
  grupp: z.number().int(),
  namn: z.string(),
  jamforelsetal: z.string(),
  lott: z.boolean(),
});
export type TilldeladPlats = z.infer<typeof tilldeladPlatsSchema>;
export const proportionelltSchema = begaranSchema.extend({
  /** Null until the ballots have been counted. */
  raknat: z.object({ ...valsedelsgrupperSchema.shape, valda: z.array(tilldeladPlatsSchema) }).nullable(),
});
export type ProportionelltVal = z.infer<typeof proportionelltSchema>;

/** Forms of what happens in the room besides motions, votes and decisions. */
export const rumsformular = {
  /** A member raises a matter of the organ's own (KL 4:20). */
  'vack-arende': z.strictObject({ personId: person, rubrik: text(300), forslag: z.array(beslutspunktSchema).max(50).default([]) }),
  /** A member of fullmäktige hands in a motion (KL 5:22). */
  'lamna-motion': z.strictObject({ personId: person, rubrik: text(200), forslag: text(4000), motivering: valfriText(20_000) }),
  'rakna-sedlar': sedlarSchema.extend({ punktId: uuid, radVersion: z.number().int().min(1) }),
  'begar-proportionellt-val': begaranSchema.extend({ punktId: uuid, radVersion: z.number().int().min(1) }),
  'rakna-proportionellt': valsedelsgrupperSchema.extend({ punktId: uuid, radVersion: z.number().int().min(1) }),
  /** A written statement by one or more party groups, attached to the item (H-25). */
  'lamna-yttrande': z.strictObject({
    punktId: uuid,
    personId: person,
    partier: z.array(person).min(1, 'Välj minst ett parti.').max(20),
    mening: text(8000),
  }),
  'anteckna-till-protokollet': z.strictObject({ punktId: uuid, personId: person, mening: text(4000) }),
} as const;

/** PUT /api/sammantraden/:id/punkter/:punktId/utkast: what is typed and not sent, by field. */
export const punktutkastSchema = z.strictObject({ falt: z.record(z.string().max(40), z.string().max(8000)) });
/** PUT /api/sammantraden/:id/aktuell-punkt: the item that those who follow the meeting are shown. */
export const aktuellSammantradespunktSchema = z.strictObject({ punktId: uuid });
/** PUT /api/sammantraden/:id/punkter/:punktId/votering: what those who follow are shown while the votes are given; null when it is not to be held. */
export const pagaendeVoteringSchema = z.strictObject({
  votering: z
    .strictObject({ radVersion: z.number().int().min(1), ja: text(2000), nej: text(2000), slag: delfragaslag.nullish() })
    .nullable(),
});
