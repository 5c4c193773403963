import { z } from 'zod';

/** A line of SSG's ranking; money in whole tkr, null = missing. */
export const budgetlisteradSchema = z.object({
  arendeId: z.uuid(),
  titel: z.string(),
  rang: z.number().int().nullable(),
  finansieringstyp: z.string().nullable(),
  beloppTkr: z.number().int().nullable(),
  /** The amount is the analysis's cost for the year, since none has been put in the budget underlag yet. */
  beraknat: z.boolean().default(false),
});
/** What the budget gave a line: all of it, a smaller frame, nothing, or not decided yet (C-09, Q-10). */
export const budgetresultatSchema = z.object({
  utfall: z.enum(['vantar', 'finansierat', 'delvis', 'ej']),
  beloppTkr: z.number().int().nullable(),
  ramTkr: z.number().int().nullable(),
  beslut: z.object({ organ: z.string(), datum: z.iso.date(), paragraf: z.number().int() }).nullable(),
});
/** How a version differs from the one before it, line by line. */
export const budgetskillnadSchema = z.object({
  arendeId: z.uuid(),
  titel: z.string(),
  slag: z.enum(['ny', 'borttagen', 'andrad']),
  fore: z.object({ rang: z.number().int().nullable(), beloppTkr: z.number().int().nullable() }).nullable(),
  efter: z.object({ rang: z.number().int().nullable(), beloppTkr: z.number().int().nullable() }).nullable(),
});
const version = z.object({
  version: z.number().int(),
  frystAt: z.iso.datetime({ offset: true }),
  ramTkr: z.number().int().nullable(),
  summaTkr: z.number().int(),
  saknarBelopp: z.number().int(),
  rader: z.array(budgetlisteradSchema.extend({ resultat: budgetresultatSchema })),
  /** Against the version before; empty for the first. */
  skillnader: z.array(budgetskillnadSchema),
  /** Whole tkr over the frame; null when there is no frame or the sum is inside it. */
  overRamTkr: z.number().int().nullable(),
});
/** The ranking of a budget year as it stands now, and every version that has been frozen (C-07). */
export const budgetlistaSchema = z.object({
  budgetar: z.number().int(),
  nu: z.array(budgetlisteradSchema),
  summaTkr: z.number().int(),
  farFrysa: z.boolean(),
  /** Initiatives that wait for the year's budget decision and are in no matter yet. */
  vantarPaBeslut: z.number().int(),
  /** The budget's days for the year (C-21), and the first year that a decision can still reach (C-10). */
  kalender: z.object({ budgetunderlag: z.iso.date(), budgetbeslut: z.iso.date(), tidigasteBudgetar: z.number().int() }),
  versioner: z.array(version),
});
export const budgetarSchema = z.coerce.number().int().min(2000).max(2100);
export const frysKroppSchema = z.strictObject({
  budgetar: z.number().int().min(2000).max(2100),
  ramTkr: z.number().int().min(0).max(9_999_999).nullable(),
});
export const frystSchema = z.object({ id: z.uuid(), version: z.number().int() });
