import { z } from 'zod';

/** Free text is sent in a body, never in a URL. */
export const sokSchema = z.strictObject({ text: z.string().trim().min(2, 'Skriv minst två tecken.').max(500) });
export const traffSchema = z.object({
  slag: z.enum(['initiativ', 'tjanst']),
  id: z.string(),
  titel: z.string(),
  /** Words around the hit. */
  utdrag: z.string(),
  etikett: z.string(),
  organ: z.string().nullable(),
  /** `ord`: the words are there, in any of their forms. `stavning`: something spelled nearly so is. */
  traff: z.enum(['ord', 'stavning']),
});
export const traffarSchema = z.object({ traffar: z.array(traffSchema), flerFinns: z.boolean() });
