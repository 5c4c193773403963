import { kategori } from '#contracts';
import { z } from 'zod';

const id = z.string('måste vara text').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ett id är gemener a–z, siffror och bindestreck');
const text = z.string('måste vara text').max(4000, 'är för lång');
const namn = text.trim().min(1, 'får inte vara tomt');
const datum = z.iso.date('är inte ett datum som finns, skrivet åååå-mm-dd');
const ar = z.number('måste vara ett årtal').int('måste vara ett årtal').min(2000, 'är före 2000').max(2100, 'är efter 2100');
const tkr = z
  .number('måste vara hela tkr eller null')
  .int('måste vara hela tkr')
  .min(-9_999_999, 'är för litet')
  .max(9_999_999, 'är för stort')
  .nullable();
const manad = z.string('måste vara text').regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/, 'är inte ett år eller en månad, skrivet åååå eller åååå-mm');
const arsbelopp = z.record(z.string().regex(/^20\d\d$/, 'är inte ett årtal'), tkr);
const belopp = z.strictObject({ utveckling: arsbelopp, vidmakthallande: arsbelopp });
const nytta = z.strictObject({ text, typ: text.nullable(), for: text.nullable() });
const fritt = z.record(z.string(), z.unknown()).default({});

const rad = z.strictObject({
  id,
  nr: z.number('måste vara ett tal eller null').int('måste vara ett heltal').nullable(),
  titel: namn,
  slag: z.enum(['initiativ', 'pott', 'ofordelat'], 'måste vara initiativ, pott eller ofordelat'),
  tabelltitel: text.nullable().default(null),
  belopp,
  ingar_i: z
    .union([z.strictObject({ kostnadsrad: text }), z.strictObject({ rad: id })], 'måste vara null, {kostnadsrad} eller {rad}')
    .nullable()
    .default(null),
  uppskjutet: text.nullable().default(null),
  planerad_period: z.strictObject({ fran: manad.nullable(), till: manad.nullable() }).nullable().default(null),
  budgetandring_2022_tkr: z.strictObject({ fran: tkr, till: tkr }).nullable().default(null),
  nyttor: z.array(nytta).default([]),
  risker: z.array(text).default([]),
  lagkrav: z.array(text).default([]),
  beroenden: z.array(text).default([]),
  beroendeanmarkningar: z.array(text).default([]),
  paverkan: text.nullable().default(null),
  angelagenhet: text.nullable().default(null),
  ovrigt: fritt,
});

const omrade = z.strictObject({
  id,
  namn,
  versioner: z
    .array(
      z.strictObject({
        datum: text.nullable(),
        version: text.nullable(),
        handelse: text.nullable(),
        forum: text.nullable(),
        atgard: text.nullable(),
      }),
    )
    .default([]),
  sakerhetsniva: text.nullable().default(null),
  summor: belopp,
  kostnadsrader: z.array(z.strictObject({ titel: namn, belopp })),
  nyttor: z.array(nytta).default([]),
  rader: z.array(rad),
  ovrigt: fritt,
});

/** The file format of `import tjansteplan`, documented in demo/FORMAT.md. Amounts are whole tkr; null is blank, never 0. */
export const tjansteplanFilSchema = z.strictObject({
  format: z.literal('beslutsgang/tjansteplan', 'måste vara beslutsgang/tjansteplan'),
  version: z.literal(1, 'måste vara 1'),
  id,
  titel: namn,
  beslut: z.strictObject({ organ: id, datum, dnr: text.nullable(), anmarkning: text.nullable().default(null) }),
  senast_reviderad: datum.nullable().default(null),
  ar: z.array(ar).min(1, 'får inte vara tom'),
  agare: id,
  kategori: kategori.nullable().default(null),
  anmarkningar: z.array(text).default([]),
  budget: fritt,
  omraden: z.array(omrade),
});
export type Tjansteplan = z.infer<typeof tjansteplanFilSchema>;
export type Omrade = Tjansteplan['omraden'][number];
export type Planrad = Omrade['rader'][number];
