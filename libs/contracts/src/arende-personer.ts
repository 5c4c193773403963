import { z } from 'zod';

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Fyll i detta.')
    .max(max, `Högst ${max} tecken.`)
    .refine((v) => !v.includes('\u0000'), 'Texten innehåller tecken som inte kan sparas.');
const datum = z.iso.date('Ange ett datum som finns, t.ex. 2026-03-04.');
const tid = z.iso.datetime({ offset: true });

/** What a person can be named as in a case, besides forslagsstallare, which the start gives. */
export const arendeRoll = z.enum([
  'beredare',
  'sakkunnig',
  'beslutsfattare',
  'granskare',
  'kontaktperson',
  'informerad',
  'forslagsstallare',
]);

export const namngeKroppSchema = z.strictObject({
  personId: text(80),
  roll: arendeRoll,
  skal: text(500),
  till: datum.nullable().default(null),
});
export const taBortPersonKroppSchema = z.strictObject({ skal: text(500) });
export const namngivenSchema = z.object({ arendeId: z.uuid(), personId: z.string(), roll: z.string() });
export const borttagenSchema = z.object({
  arendeId: z.uuid(),
  personId: z.string(),
  /** What the person was named as, so that the removal can be undone. */
  roller: z.array(z.object({ roll: z.string(), till: z.string().nullable() })),
});

export const arendePersonerSchema = z.object({
  personer: z.array(
    z.object({
      id: z.string(),
      namn: z.string(),
      aktiv: z.boolean(),
      roller: z.array(
        z.object({
          roll: z.string(),
          rollNamn: z.string(),
          fran: z.iso.date().nullable(),
          till: z.iso.date().nullable(),
          skal: z.string().nullable(),
          galler: z.boolean(),
        }),
      ),
    }),
  ),
  /** Newest first; `efter` is the key of the next page. */
  handelser: z.array(
    z.object({
      id: z.string(),
      typ: z.enum(['namngiven', 'andrad', 'borttagen']),
      namn: z.string(),
      rollNamn: z.string(),
      till: z.iso.date().nullable(),
      skal: z.string(),
      av: z.string(),
      vid: tid,
    }),
  ),
  efter: z.string().nullable(),
  farAndra: z.boolean(),
  farAndraSekretess: z.boolean(),
  kanGorasAv: z.string(),
});
export const arendePersonerFragaSchema = z.strictObject({ efter: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional() });

/** Free text is sent in a body, never in a URL. */
export const personsokKroppSchema = z.strictObject({
  text: z.string().trim().max(100).default(''),
  organ: z.string().max(80).optional(),
  efter: z.string().max(500).optional(),
});
export const personsokSchema = z.object({
  personer: z.array(z.object({ id: z.string(), namn: z.string(), roller: z.array(z.string()) })),
  efter: z.string().nullable(),
});

export const sekretessKroppSchema = z.strictObject({
  forvantatSteg: z.number().int().min(0),
  sekretess: z.boolean(),
  /** "OSL 18 kap. 8 §"; null when secrecy is lifted. */
  lagrum: text(120).nullable(),
  skal: text(2000),
});
