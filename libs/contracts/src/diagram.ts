import { z } from 'zod';

/** A case's process as a drawing, made from the machine: every state that people are shown, and the ways between them. */
export const diagramSchema = z.object({
  etikett: z.string(),
  noder: z.array(
    z.object({
      id: z.string(),
      etikett: z.string(),
      beskrivning: z.string(),
      lage: z.enum(['nu', 'passerat', 'kvar']),
      /** The case ends here. */
      slut: z.boolean(),
      /** When the case came here last; null when it has not been here. */
      datum: z.iso.date().nullable(),
    }),
  ),
  pilar: z.array(
    z.object({
      fran: z.string(),
      till: z.string(),
      /** All that takes a case this way: what somebody does, a time that has gone, or of itself. */
      vad: z.array(z.object({ text: z.string(), slag: z.enum(['handelse', 'frist', 'sjalvt']) })),
      gangen: z.boolean(),
      harifran: z.boolean(),
    }),
  ),
  /** What leads to the same end from most states, said once: from which, by their labels. */
  overallt: z.array(z.object({ vad: z.string(), till: z.string(), fran: z.array(z.string()) })),
});
