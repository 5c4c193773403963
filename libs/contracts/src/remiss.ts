import { z } from 'zod';
import { datum, text, valfriText } from './formularfalt.js';

/** Forms of SM-13: a matter sent to a nämnd for its opinion. */
export const stallningstagande = z.enum(['tillstyrker', 'avstyrker', 'avstar']);

/** H-24: what the opinion is asked on, so that a later change can be seen. */
const underlag = {
  version: z.number().int().min(1),
  summaTkr: z.number().int().nullable(),
  /** Of the sum of each year and the proposed points; null in a remiss from before it was kept. */
  avtryck: z.string().max(40).nullable().default(null),
};
export const nyRemissSchema = z.strictObject({ ...underlag, svarSenast: datum });

export const remissFormular = {
  'ta-emot-remissen': z.strictObject({ kommentar: valfriText(1000) }),
  'lamna-yttrande': z.strictObject({
    stallningstagande,
    datum,
    paragraf: z.number().int().min(1).max(9999),
    yttrande: text(20_000),
    omedelbartJusterad: z.boolean().default(false),
  }),
  'svara-inte': z.strictObject({ skal: text(2000) }),
} as const;
export type RemissHandelse = keyof typeof remissFormular;

/** What the matter gets back; without a stance the remiss ended unanswered. */
export const remissUtfallSchema = z.strictObject({
  ...underlag,
  stallningstagande: stallningstagande.nullable(),
  datum: datum.nullable(),
  paragraf: z.number().int().nullable(),
});
