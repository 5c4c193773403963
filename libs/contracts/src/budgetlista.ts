import { z } from 'zod';

/** A line of SSG's ranking; money in whole tkr, null = missing. */
export const budgetlisteradSchema = z.object({
  arendeId: z.uuid(),
  titel: z.string(),
  rang: z.number().int().nullable(),
  finansieringstyp: z.string().nullable(),
  beloppTkr: z.number().int().nullable(),
});
const version = z.object({
  version: z.number().int(),
  frystAt: z.iso.datetime({ offset: true }),
  ramTkr: z.number().int().nullable(),
  summaTkr: z.number().int(),
  saknarBelopp: z.number().int(),
  rader: z.array(budgetlisteradSchema),
});
/** The ranking of a budget year as it stands now, and every version that has been frozen (C-07). */
export const budgetlistaSchema = z.object({
  budgetar: z.number().int(),
  nu: z.array(budgetlisteradSchema),
  summaTkr: z.number().int(),
  farFrysa: z.boolean(),
  versioner: z.array(version),
});
export const budgetarSchema = z.coerce.number().int().min(2000).max(2100);
export const frysKroppSchema = z.strictObject({
  budgetar: z.number().int().min(2000).max(2100),
  ramTkr: z.number().int().min(0).max(9_999_999).nullable(),
});
export const frystSchema = z.object({ id: z.uuid(), version: z.number().int() });
