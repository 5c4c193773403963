import { z } from 'zod';
import { skal } from './formularfalt.js';

const uuid = z.uuid();
const tid = z.iso.datetime({ offset: true });
const organ = z.object({ id: z.string(), namn: z.string() });

export const handlingsstatusar = ['utkast', 'upprattad', 'expedierad', 'inkommen', 'makulerad'] as const;

/** A diary number and the authority that gave it: only together they are a key (H-18). */
export const dnrSchema = z.object({ organ, dnr: z.string() });

/** A version of a document, without what it says. */
export const handlingsversionSchema = z.object({
  id: uuid,
  /** As it is written: 0.1 for a first draft, 1.0 when upprättad (H-29). */
  version: z.string(),
  status: z.enum(handlingsstatusar),
  mediatyp: z.string(),
  /** Bytes. */
  storlek: z.number().int(),
  /** SHA-256 in hex. */
  hash: z.string(),
  beskrivning: z.string().nullable(),
  skapad: tid,
});

/** A document with its latest version that may be seen. */
export const handlingRadSchema = handlingsversionSchema.extend({
  dokumentId: uuid,
  titel: z.string(),
  slag: z.string(),
  mottagare: z.string().nullable(),
  /** How many versions of it that may be seen. */
  antalVersioner: z.number().int(),
});

export const handlingarFragaSchema = z.strictObject({
  antal: z.coerce.number().int().min(1).max(100).default(50),
  efter: z.string().max(200).optional(),
});
/** GET /api/arenden/:id/tillfragan: the version that a remiss or a samverkan is about; null when the person is not asked, or there is none yet. */
export const tillfraganSchema = z.object({
  underlag: z
    .object({ id: z.uuid(), titel: z.string(), version: z.string(), skapad: z.iso.datetime({ offset: true }), dnr: z.string().nullable() })
    .nullable(),
});
/** GET /api/handlingar/:id/innehall: shown in the browser, or a file to keep. */
export const innehallFragaSchema = z.strictObject({ laddaNer: z.literal('ja').optional() });
export const handlingarSchema = z.object({ rader: z.array(handlingRadSchema), efter: z.string().nullable() });

export const handlingSchema = handlingRadSchema.extend({
  arendeId: uuid,
  dnr: z.array(dnrSchema),
  mall: z.object({ id: z.string(), version: z.number().int() }).nullable(),
  /** Latest first. */
  versioner: z.array(handlingsversionSchema),
  /** What has been done with it in the register, latest first: never an edit, always an event with its reason. */
  handelser: z.array(
    z.object({
      typ: z.enum(['status', 'makulerad', 'dnr']),
      fran: z.enum(handlingsstatusar).nullable(),
      till: z.enum(handlingsstatusar).nullable(),
      dnr: dnrSchema.nullable(),
      skal: z.string(),
      vem: z.string(),
      vid: tid,
    }),
  ),
  /** Whether the person may change it in the register. */
  farAndra: z.boolean(),
});

/** POST /api/handlingar/:id/status */
export const andraStatusSchema = z.strictObject({ status: z.enum(['expedierad', 'makulerad']), skal });
/** POST /api/handlingar/:id/dnr: the same document registered by another authority keeps both numbers (H-19). */
export const laggTillDnrSchema = z.strictObject({ organ: z.string().min(1, 'Välj myndighet.').max(80), dnr: dnrText(), skal });
/** POST /api/arenden/:id/lankar/:lankId/ta-bort */
export const taBortLankSchema = z.strictObject({ skal });

/** How two matters in different authorities hang together (H-20). */
export const lanktyper = {
  'hemstallan-fran': { namn: 'Hemställan från', omvant: 'Hemställan till' },
  'hemstallan-till': { namn: 'Hemställan till', omvant: 'Hemställan från' },
  'yttrande-over': { namn: 'Yttrande över', omvant: 'Yttrande i' },
  'foljer-av': { namn: 'Följer av', omvant: 'Har lett till' },
  'ror-samma-sak': { namn: 'Rör samma sak som', omvant: 'Rör samma sak som' },
} as const;
export type Lanktyp = keyof typeof lanktyper;

export const nyLankSchema = z.strictObject({
  typ: z.enum(Object.keys(lanktyper) as [Lanktyp, ...Lanktyp[]], 'Välj hur ärendena hör ihop.'),
  organ: z.string().min(1, 'Välj myndighet.').max(80),
  dnr: dnrText(),
});

/** H-18, as it is written. */
function dnrText() {
  return z
    .string()
    .trim()
    .regex(/^\d{4,6}\/\d{2}$/, 'Skriv diarienumret som NNNN/ÅÅ, till exempel 0123/26.');
}

/** The case's own numbers, and the matters that it is linked to, in both directions. */
export const diarietSchema = z.object({
  dnr: z.array(dnrSchema),
  lankar: z.array(
    z.object({
      id: uuid,
      typ: z.string(),
      organ,
      dnr: z.string(),
      /** The case, when it is kept here and may be seen. */
      arende: z.object({ id: uuid, titel: z.string() }).nullable(),
      /** The link stands in this case and can be taken away here. */
      egen: z.boolean(),
    }),
  ),
  /** Links of this case that have been taken away, each with the reason, latest first. */
  borttagna: z.array(z.object({ id: uuid, typ: z.string(), organ, dnr: z.string(), skal: z.string(), vem: z.string(), vid: tid })),
  /** Whether the person may add a link. */
  farLanka: z.boolean(),
});
