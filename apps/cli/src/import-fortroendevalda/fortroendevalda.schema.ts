import { z } from 'zod';
import { datum, id, namn, text } from '../import-organisation/organisation.schema.js';

const roll = z.enum(
  ['ordforande', 'vice-ordforande', 'ledamot', 'ersattare', 'sekreterare'],
  'måste vara ordforande, vice-ordforande, ledamot, ersattare eller sekreterare',
);

const sate = z
  .strictObject({
    person: id,
    roll,
    ordning: z.number('måste vara ett tal eller null').int().min(1, 'är minst 1').nullable(),
    parti: id.nullable(),
    fran: datum,
    till: datum.nullable(),
  })
  .refine(({ fran, till }) => till === null || till >= fran, { path: ['till'], error: 'ligger före fran' });

/** The file format of `import fortroendevalda`, documented in demo/FORMAT.md. */
export const fortroendevaldaSchema = z.strictObject({
  format: z.literal('beslutsgang/fortroendevalda', 'måste vara beslutsgang/fortroendevalda'),
  version: z.literal(1, 'måste vara 1'),
  namn,
  anmarkningar: z.array(text).default([]),
  partier: z.array(z.strictObject({ id, namn, beteckning: z.string().trim().min(1, 'får inte vara tomt').max(10, 'är för lång') })),
  personer: z.array(z.strictObject({ id, namn, epost: z.email('är inte en e-postadress') })),
  organ: z.array(z.strictObject({ organ: id, saten: z.array(sate) })),
});
export type Fortroendevalda = z.infer<typeof fortroendevaldaSchema>;
