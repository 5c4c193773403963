import { z } from 'zod';
import { datum, skal, text } from './formularfalt.js';

/** Forms of the dataskyddsombud's advice in a matter about personal data. */
export const dsobedomning = z.enum(['utan-invandning', 'med-synpunkter', 'avrader']);
export type Dsobedomning = z.infer<typeof dsobedomning>;

/** What the ombud is asked, by when, and who wrote the text so far: the one who advises has not written it. */
export const nyDsoradSchema = z.strictObject({
  fraga: text(1000),
  svarSenast: datum,
  forfattare: z.string().max(80).nullable().default(null),
});

export const dsoradFormular = {
  'lamna-dso-rad': z.strictObject({ bedomning: dsobedomning, rad: text(8000) }),
  'avsta-fran-dso-rad': z.strictObject({ skal }),
} as const;
export type DsoradHandelse = keyof typeof dsoradFormular;

/** What the matter gets back; without an assessment the ombud had nothing to advise on. */
export const dsoradUtfallSchema = z.strictObject({ bedomning: dsobedomning.nullable(), datum: datum.nullable() });
