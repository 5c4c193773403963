import { z } from 'zod';
import { beslutsutfall } from './beslut.js';
import { skal, text } from './formularfalt.js';

const uuid = z.uuid();
const person = z.string().min(1).max(80);
const iPunkten = { punktId: uuid, radVersion: z.number().int().min(1) };

export const rost = z.enum(['ja', 'nej', 'avstar']);
export const sida = z.enum(['ja', 'nej']);
export type Sida = z.infer<typeof sida>;
/** A proposal that a vote can be about: what it leads to, in its words; an amendment by who moved it, so that two of them can be told apart. */
export const voteringsforslagSchema = z.strictObject({ utfall: beslutsutfall, mening: text(2000), yrkandeId: uuid.nullish() });
export type Voteringsforslag = z.infer<typeof voteringsforslagSchema>;

/**
 * A question that is settled by itself beside the main one (KL 5:53–54 and usual practice): whether the case is to be decided today or put off, which of several
 * counter-proposals is to stand against the main proposal, or an addition that does not stand against anything.
 */
export const delfragaslag = z.enum(['uppskov', 'motforslag', 'for-sig']);
export type Delfragaslag = z.infer<typeof delfragaslag>;
const fraga = {
  slag: delfragaslag,
  ja: voteringsforslagSchema,
  nej: voteringsforslagSchema,
  /** What the counter-proposal is chosen to stand against. */
  huvudforslag: voteringsforslagSchema.nullable().default(null),
};
const roster = z.array(z.strictObject({ personId: person, rost })).max(200);
const utslagsrost = sida.nullable().default(null);

/** A question that has been settled: how many voted, null when the chair found it without a vote; `nr` is 1 and up, in the order they were settled. */
export const delfragaSchema = z.object({
  ...fraga,
  nr: z.number().int().min(1),
  antal: z.object({ ja: z.number().int(), nej: z.number().int(), avstar: z.number().int() }).nullable(),
  utslagsrost,
  vann: sida,
});
export type Delfraga = z.infer<typeof delfragaSchema>;

/** Forms of the votes of an item. */
export const omrostningsformular = {
  'registrera-votering': z.strictObject({ ...iPunkten, ja: voteringsforslagSchema, nej: voteringsforslagSchema, roster, utslagsrost }),
  'registrera-delvotering': z.strictObject({ ...iPunkten, ...fraga, roster, utslagsrost }),
  /** The chair finds which of the two it is, and nobody asks for a vote. */
  'avgor-delfraga': z.strictObject({ ...iPunkten, ...fraga, vann: sida }),
  /** The last one that was settled is put again: it had been noted wrongly. */
  'stryk-delfraga': z.strictObject({ ...iPunkten, nr: z.number().int().min(1), skal }),
} as const;
