import { z } from 'zod';

/** Amounts by year in whole tkr; null = nobody has stated an amount, never 0. */
const arsbelopp = z.record(z.string(), z.number().int().nullable());
const val = z.string().min(1).max(80).optional();

/** What a row can be grouped by; `ar` is the budget year. */
export const portfoljgrupp = z.enum(['omrade', 'ar', 'leverantor', 'fas', 'finansiering']);
export type Portfoljgrupp = z.infer<typeof portfoljgrupp>;
export const portfoljurvalSchema = z.strictObject({
  omrade: val,
  ar: z.coerce.number().int().min(2000).max(2100).optional(),
  leverantor: val,
  fas: val,
  tillstand: val,
  finansiering: val,
});
/** Text is searched for in titles and is sent in a body, never in a URL. */
const text = z.string().trim().min(1).max(200).optional();
export const portfoljfragaSchema = portfoljurvalSchema.extend({ grupp: portfoljgrupp.default('omrade') });
export const portfoljsokSchema = portfoljfragaSchema.extend({ text });
export const portfoljraderFragaSchema = portfoljfragaSchema.extend({
  /** The key of the group whose rows are asked for; all when it is left out. */
  nyckel: z.string().max(80).optional(),
  efter: z.string().max(600).optional(),
  antal: z.coerce.number().int().min(1).max(200).default(50),
});
export const portfoljraderSokSchema = portfoljraderFragaSchema.extend({ text });
export type Portfoljsok = z.infer<typeof portfoljsokSchema>;
export type Portfoljurval = Omit<Portfoljsok, 'grupp'>;

const summor = {
  antal: z.number().int(),
  utveckling: arsbelopp,
  forvaltning: arsbelopp,
  /** How many of the rows have no amount at all. */
  utanBelopp: z.number().int(),
};
/** A difference between two figures for the same thing, with both of them; it is never mended (C-18, T-06). */
export const portfoljkontrollSchema = z.object({
  stammer: z.boolean(),
  text: z.string(),
  /** The case that it is about, when it is about one. */
  arendeId: z.uuid().nullable(),
});
export const portfoljradSchema = z.object({
  /** The case, or plan and row for a line of a plan that has no case. */
  id: z.string(),
  arendeId: z.uuid().nullable(),
  titel: z.string(),
  slag: z.enum(['initiativ', 'pott', 'ofordelat', 'gemensam']),
  omrade: z.string().nullable(),
  leverantor: z.string().nullable(),
  fas: z.string().nullable(),
  tillstand: z.string().nullable(),
  etikett: z.string().nullable(),
  /** T-13: who pays, for each line; null = nothing is said. */
  finansiering: z.string().nullable(),
  rang: z.number().int().nullable(),
  budgetar: z.number().int().nullable(),
  utveckling: arsbelopp,
  forvaltning: arsbelopp,
  arligTkr: z.number().int().nullable(),
  sekretess: z.boolean(),
});
export const portfoljSchema = z.object({
  /** The years that have an amount in the selection, or the one that was asked for. */
  ar: z.array(z.string()),
  grupper: z.array(z.object({ nyckel: z.string(), namn: z.string(), ...summor, kontroller: z.array(portfoljkontrollSchema) })),
  summa: z.object(summor),
  kontroller: z.array(portfoljkontrollSchema),
  /** What there is to choose from in each filter, in the whole of what one may see. */
  val: z.object({
    omrade: z.array(z.object({ id: z.string(), namn: z.string() })),
    ar: z.array(z.string()),
    leverantor: z.array(z.object({ id: z.string(), namn: z.string() })),
    fas: z.array(z.object({ id: z.string(), namn: z.string() })),
    tillstand: z.array(z.object({ id: z.string(), namn: z.string() })),
    finansiering: z.array(z.object({ id: z.string(), namn: z.string() })),
  }),
});
export const portfoljraderSchema = z.object({ rader: z.array(portfoljradSchema), efter: z.string().nullable() });

const spridning = z.object({
  kriterium: z.string(),
  antal: z.array(z.object({ poang: z.number().int(), antal: z.number().int() })),
  utan: z.number().int(),
});
export const portfoljdiagramSchema = z.object({
  ar: z.array(z.string()),
  /** Development cost per year, stacked by the groups that were asked for. */
  kostnad: z.array(z.object({ namn: z.string(), belopp: arsbelopp })),
  faser: z.array(z.object({ id: z.string(), namn: z.string(), antal: z.number().int() })),
  spridning: z.array(spridning),
  alder: z.array(
    z.object({
      id: z.string(),
      namn: z.string(),
      klasser: z.array(z.object({ namn: z.string(), antal: z.number().int() })),
      medianDagar: z.number().int().nullable(),
    }),
  ),
});
export const portfoljgrafSchema = z.object({
  noder: z.array(z.object({ id: z.string(), arendeId: z.uuid().nullable(), titel: z.string(), etikett: z.string().nullable() })),
  pilar: z.array(z.object({ fran: z.string(), till: z.string(), slag: z.string() })),
  cykler: z.array(z.array(z.string())),
  flerFinns: z.boolean(),
});
