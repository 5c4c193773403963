import { z } from 'zod';
import { datum, text, valfriText } from './formularfalt.js';

/** Forms of SM-14: consultation with the unions. */
export const samverkansorgan = z.enum(['fsg', 'csg', 'facklig-referensgrupp']);
export const samverkansslag = z.enum(['samverkan', 'information']);
export const samverkansutfall = z.enum(['enighet', 'oenighet']);

export const nySamverkanSchema = z.strictObject({ samverkansorgan, slag: samverkansslag, datum });

export const samverkanFormular = {
  informera: z.strictObject({ datum, anteckning: valfriText(2000) }),
  'genomfor-samverkan': z.strictObject({ datum, utfall: samverkansutfall, anteckning: valfriText(2000) }),
  'bilagg-samverkansprotokoll': z.strictObject({ beteckning: text(200) }),
  'stall-in-samverkan': z.strictObject({ skal: text(2000) }),
} as const;
export type SamverkanHandelse = keyof typeof samverkanFormular;

/** What the matter gets back; without a date it was never held. */
export const samverkanUtfallSchema = z.strictObject({
  samverkansorgan,
  slag: samverkansslag,
  genomford: datum.nullable(),
  utfall: samverkansutfall.nullable(),
});
