import { z } from 'zod';
import { varningSchema } from './api.js';
import type { Tjansteutlatande } from './formelltarende.js';

/** The parts of a tjänsteutlåtande that one person writes at a time, each with the fields of the form that it holds. */
export const tuAvsnitt = {
  forslag: ['punkter', 'skalOmedelbar', 'forklaring'],
  sammanfattning: ['sammanfattning'],
  dimensioner: ['dimensioner'],
  ekonomi: ['ekonomi'],
  samverkan: ['samverkan'],
  arendet: ['arendet', 'bakgrund'],
  bedomning: ['bedomning'],
  bilagor: ['bilagor', 'aberopade', 'mottagare'],
  version: ['datum', 'andring'],
} as const satisfies Record<string, readonly (keyof Tjansteutlatande)[]>;
export type TuAvsnitt = keyof typeof tuAvsnitt;
export const tuAvsnittNamn = z.enum(Object.keys(tuAvsnitt) as [TuAvsnitt, ...TuAvsnitt[]]);

/** The parts of the document, in the order that a template gives them (H.1). */
export const tudel = z.enum([
  'forslag',
  'sammanfattning',
  'ekonomi',
  'dimensioner',
  'samverkan',
  'mottagare',
  'bilagor',
  'arendet',
  'bakgrund',
  'remiss',
  'bedomning',
]);
export type Tudel = z.infer<typeof tudel>;

/** How long a lock holds after the last sign of life of the one who writes, in seconds. */
export const LASTID_S = 60;
/** The largest text of one section, in bytes. */
export const AVSNITTSGRANS = 65_536;

const person = z.object({ id: z.string(), namn: z.string() });
const tid = z.iso.datetime({ offset: true });

/** A section as it is saved. `las` is who writes in it now; null when nobody does. */
export const tuAvsnittSchema = z.object({
  avsnitt: tuAvsnittNamn,
  version: z.number().int(),
  innehall: z.record(z.string(), z.unknown()),
  andrad: tid.nullable(),
  av: person.nullable(),
  las: person.extend({ min: z.boolean() }).nullable(),
});

/** GET /api/formella-arenden/:id/tjansteutlatande */
export const tjansteutlatandeVySchema = z.object({
  arendeId: z.uuid(),
  titel: z.string(),
  dnr: z.string().nullable(),
  steg: z.number().int(),
  /** Whether the text is open: the matter is being prepared, and is not with its reviewer or signers. */
  oppet: z.boolean(),
  farSkriva: z.boolean(),
  /** The task by which the text becomes a version, and who has taken it; null when there is none. */
  uppgift: z.object({ id: z.uuid(), innehavare: person.nullable() }).nullable(),
  /** H-01: the template in force for the body on the day of the version. */
  mall: z.object({
    id: z.string(),
    namn: z.string(),
    dimensioner: z.array(z.object({ id: z.string(), rubrik: z.string() })),
    samverkan: z.boolean(),
  }),
  avsnitt: z.array(tuAvsnittSchema),
  /** What does not agree in the text as it stands, before it is handed on. */
  varningar: z.array(varningSchema),
  /** The version table (H-29), the latest first. */
  versioner: z.array(
    z.object({
      version: z.string(),
      datum: z.string(),
      andring: z.string().nullable(),
      av: z.string().nullable(),
      mall: z.string(),
      /** The form as it was sent in. */
      inlamningId: z.uuid(),
    }),
  ),
});

export const sparaAvsnittKroppSchema = z.strictObject({ version: z.number().int().min(0), innehall: z.record(z.string(), z.unknown()) });
