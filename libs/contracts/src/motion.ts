import { z } from 'zod';
import { arendeutfall } from './beslutsarende.js';
import { datum, skal, text, valfriText } from './formularfalt.js';

/** Forms of a motion: a member of fullmäktige raises a matter there (KL 5:22), and it is prepared so that fullmäktige can decide within a year (KL 5:35). */
const id = z.string().min(1).max(80);
const paragraf = z.number().int().min(1).max(9999);

/** What a motion starts with; it is handed in at a meeting of fullmäktige. */
export const nyMotionSchema = z.strictObject({ motionar: id, forslag: text(4000), motivering: valfriText(20_000), vackt: datum });

export const motionFormular = {
  /** Starts the matter that goes through kommunstyrelsen to fullmäktige. */
  'begar-fullmaktiges-beslut': z.strictObject({ anteckning: valfriText(2000) }),
  /** The preparation cannot be ended within the year: that, and what it has shown so far (KL 5:35). */
  'anmal-beredningslaget': z.strictObject({ laget: text(4000) }),
  'avskriv-motionen': z.strictObject({ datum, paragraf, skal }),
  'aterta-motionen': z.strictObject({ skal }),
  /** What fullmäktige decided in the matter. */
  'besvara-motionen': z.strictObject({ organ: id, datum, paragraf, utfall: arendeutfall, skal: valfriText(2000) }),
} as const;
export type MotionHandelse = keyof typeof motionFormular;
