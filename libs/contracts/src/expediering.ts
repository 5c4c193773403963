import { z } from 'zod';

/** GET /api/arenden/:id/expediering: to whom the decision has been sent, and what became of each letter (H-28). */
export const expedieringSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      namn: z.string(),
      /** Null when it was sent in another way. */
      epost: z.string().nullable(),
      status: z.enum(['vantar', 'skickad', 'misslyckad', 'annat']),
      forsok: z.number().int(),
      skickad: z.iso.datetime({ offset: true }).nullable(),
      /** What the receiving server answered. */
      kvitto: z.string().nullable(),
      handlingar: z.array(z.uuid()),
    }),
  ),
});
