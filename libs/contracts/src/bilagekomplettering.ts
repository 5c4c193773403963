import { z } from 'zod';
import { datum, skal, text, valfriText } from './formularfalt.js';

/** H-12: a bilaga that is completed after the decision. `nr` is its place among the bilagor. */
export const nyBilagekompletteringSchema = z.strictObject({
  nr: z.number().int().min(1).max(99),
  titel: text(300),
  senast: datum,
});

export const bilagekompletteringFormular = {
  /** What came: whose document it is, and where it is found. */
  'lagg-till-bilagan': z.strictObject({
    organ: valfriText(200),
    dnr: valfriText(20),
    datum,
    paragraf: z.number().int().min(1).max(9999).nullable().default(null),
    beteckning: text(300),
  }),
  'avsta-fran-bilagan': z.strictObject({ skal }),
} as const;
export type BilagekompletteringHandelse = keyof typeof bilagekompletteringFormular;

/** What the matter gets back; without a date it was left out. */
export const bilagekompletteringUtfallSchema = z.strictObject({
  nr: z.number().int(),
  datum: datum.nullable(),
  beteckning: z.string().nullable(),
});
