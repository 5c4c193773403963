import { z } from 'zod';
import { datum, text, tkr, valfriText } from './formularfalt.js';

/**
 * How any case asks an organ for a decision: a matter (`formelltarende`) is started for one case as its child, or for several that share it, and what the
 * organ decides comes back to each of them. The process of the case says by `Process.beslut` what event that is; these are the rest of what it hears.
 */

/** What a matter's decision is to one of the cases that it decides about. */
export const arendeutfall = z.enum(['bifall', 'delvis', 'avslag']);
export type Arendeutfall = z.infer<typeof arendeutfall>;

/** The typed outcome: whose decision, where it is found (H-17), and what it is to this case. Money is whole tkr; null = none is stated. */
export interface Arendebeslut {
  /** The matter, and its number in the register. */
  readonly arendeId: string;
  readonly dnr: string;
  readonly organ: string;
  readonly datum: string;
  readonly paragraf: number;
  readonly utfall: Arendeutfall;
  readonly beloppTkr: number | null;
  /** C-16: the amount per responsible body; empty: it stays with the owner. */
  readonly fordelning: readonly { readonly organ: string; readonly beloppTkr: number }[];
  readonly skal: string;
}

const beslutet = { organ: z.string().min(1).max(80), datum, paragraf: z.number().int().min(1) };

/** Events between the matter and the cases; only the runtime and the engine's own commands send them. */
export const beslutsarendeFormular = {
  /** The case shares a matter with others. */
  'tas-upp-i-beslutsarende': z.strictObject({ arendeId: z.uuid(), dnr: z.string().max(20) }),
  'beslutsarendet-aterkallades': z.strictObject({ arendeId: z.uuid(), dnr: z.string().max(20) }),
  /** null: an appeal came in time, and the decision no longer has it. */
  'beslutets-laga-kraft': z.strictObject({ ...beslutet, lagaKraft: datum.nullable() }),
  'beslutet-upphavdes': z.strictObject(beslutet),
} as const;

/** What the organ is asked to decide, or decides otherwise than was proposed, for each of the matter's cases. */
export const angeUtfallSchema = z
  .strictObject({
    rader: z
      .array(z.strictObject({ arendeId: z.uuid(), utfall: arendeutfall, beloppTkr: tkr, skal: valfriText(500) }))
      .max(500)
      .default([]),
    /** C-16: the money of a case per responsible body. A case that is named here, or above, has the split that stands here and no other. */
    fordelning: z
      .array(z.strictObject({ arendeId: z.uuid(), organ: z.string().min(1, 'Välj ett organ.').max(80), beloppTkr: tkr }))
      .max(1000)
      .default([]),
  })
  .refine(({ rader, fordelning }) => rader.length + fordelning.length > 0, {
    path: ['rader'],
    error: 'Ange minst ett ärende eller en fördelning.',
  });

/** POST /api/budgetlistor/:ar/arende: one matter for what waits for the year's budget decision. */
export const budgetarendeKroppSchema = z.strictObject({ titel: text(200) });

/** What the request for a decision says besides what the case knows. */
export const begarBeslutSchema = z.strictObject({ kommentar: valfriText(500) });

const fordelning = z.array(z.object({ organ: z.string(), beloppTkr: z.number().int() }));
/** A case's matter as its page shows it, and one of a matter's cases. */
export const beslutsarendeSchema = z.object({
  id: z.uuid(),
  dnr: z.string().nullable(),
  titel: z.string(),
  tillstand: z.string(),
  /** What is decided or proposed for the case. */
  utfall: arendeutfall,
  beloppTkr: z.number().int().nullable(),
  fordelning,
  beslut: z.object({ organ: z.string(), datum: z.string(), paragraf: z.number().int(), lagaKraft: z.string().nullable() }).nullable(),
  /** False when the matter was withdrawn or its decision set aside. */
  galler: z.boolean(),
});
export const beslutarOmSchema = z.object({
  id: z.uuid(),
  dnr: z.string().nullable(),
  titel: z.string(),
  tillstand: z.string(),
  utfall: arendeutfall,
  beloppTkr: z.number().int().nullable(),
  fordelning,
  skal: z.string().nullable(),
  /** False while it is what is proposed. */
  beslutat: z.boolean(),
});
