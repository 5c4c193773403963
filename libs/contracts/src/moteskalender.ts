import { z } from 'zod';

const regel = z.union([
  z.object({
    typ: z.literal('manadsvis'),
    veckodag: z.enum(['man', 'tis', 'ons', 'tors', 'fre']),
    nr: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('sista')]),
    undantagManader: z.array(z.number().int()).optional(),
    installda: z.array(z.iso.date()).optional(),
  }),
  z.object({ typ: z.literal('lista'), datum: z.array(z.iso.date()) }),
]);

/** The meeting calendar of an organ as the register keeps it (`organ.moten`). */
export const moteskalenderSchema = z.union([regel, z.array(regel)]);
