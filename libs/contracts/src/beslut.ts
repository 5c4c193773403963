import { z } from 'zod';
import { datum, text } from './formularfalt.js';

/**
 * How a decision travels between cases. A meeting that decides sends `beslut-fattat` to the case of the item in the decision's own transaction; after the
 * meeting the protocol sends `protokollet-justerat`, `anslaget` and `laga-kraft`, in that order. Dates are ISO dates in Sweden. A decision's identity is
 * the organ, the year of the date and the paragraph (H-17).
 */

/** What an organ can decide in a case (H-14, KL 5:50). */
export const beslutsutfall = z.enum(['bifall', 'avslag', 'aterremiss', 'bordlagd']);
export type Beslutsutfall = z.infer<typeof beslutsutfall>;

/** A numbered sentence of a decision (H-05, H-13). */
export const beslutspunktSchema = z.strictObject({ nr: z.number().int().min(1).max(200), text: text(4000) });
export type Beslutspunkt = z.infer<typeof beslutspunktSchema>;

/** `beslut-fattat`: an organ has decided in the case. */
export const beslutFattatSchema = z.strictObject({
  organ: z.string().min(1).max(80),
  datum,
  paragraf: z.number().int().min(1),
  sammantradeId: z.uuid(),
  punktId: z.uuid(),
  utfall: beslutsutfall,
  beslutspunkter: z.array(beslutspunktSchema).max(200),
  omedelbartJusterad: z.boolean(),
});
export type BeslutFattat = z.infer<typeof beslutFattatSchema>;

/** `protokollet-justerat`: the protocol with the decision has been approved. */
export const protokolletJusteratSchema = z.strictObject({ datum });
/** `anslaget`: the approval has been announced, and the last day to appeal. */
export const anslagetSchema = z.strictObject({ datum, overklagandeTill: datum });
/** `laga-kraft`: the time to appeal has passed, or the appeals have ended. */
export const lagaKraftSchema = z.strictObject({ datum });
