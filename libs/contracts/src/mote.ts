import { z } from 'zod';
import { finansieringstyp } from './initiativ.js';

/**
 * The meeting of a group that advises (SM-18): a cycle for a budget year, the package that is frozen at the cut-off, the blind valuation, the
 * outcome per item and the ranking under a frame. The group recommends; it never decides (A-28, A-31, C-20). Money is whole tkr; null = missing.
 */
const uuid = z.uuid();
const datum = z.iso.date('Ange ett datum som finns, t.ex. 2026-03-04.');
const tid = z.iso.datetime({ offset: true });
const utanNul = (v: string) => !v.includes('\u0000');
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'Fyll i detta.')
    .max(max, `Högst ${max} tecken.`)
    .refine(utanNul, 'Texten innehåller tecken som inte kan sparas.');
const valfriText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Högst ${max} tecken.`)
    .refine(utanNul, 'Texten innehåller tecken som inte kan sparas.')
    .nullable()
    .default(null);
const poang = z.number().int().min(1).max(5);
const arsbelopp = z.record(z.string().regex(/^20\d\d$/), z.number().int().min(0).max(9_999_999).nullable());

/** The most items that one meeting may hold. */
export const FLEST_PUNKTER = 400;

/** C-19: what the group can recommend for an item. `uppskjuten` is no outcome of the valuation: the item waits for the next meeting. */
export const motesutfall = z.enum(['prioriterad', 'ej-prioriterad', 'aterford', 'omkategoriserad', 'uppskjuten']);
export type Motesutfall = z.infer<typeof motesutfall>;

/** The days of a cycle, in order; counted backwards from the budget's day by the organ's meeting calendar. */
export const motesdatumSchema = z.strictObject({
  begaran: datum,
  stopp: datum,
  paket: datum,
  vardering: datum,
  mote: datum,
  resultat: datum,
});
export type Motesdatum = z.infer<typeof motesdatumSchema>;

/** What a meeting starts with. */
export const nyttMoteSchema = z.strictObject({
  budgetar: z.number().int().min(2000).max(2100),
  datum: motesdatumSchema,
  ramTkr: arsbelopp,
});

/** POST /api/moten: a meeting of an organ. */
export const nyttMoteKroppSchema = nyttMoteSchema.extend({ organ: z.string().min(1).max(80), titel: text(200) });
/** An event of a meeting. Items carry their own version, so two screens can follow one meeting without a common step. */
export const moteHandelseKroppSchema = z.strictObject({ handelse: z.string().max(80), data: z.record(z.string(), z.unknown()) });
export const moteSidaSchema = z.strictObject({
  efter: z.string().max(60).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(50),
});

/** Forms of the meeting's events, one per event. */
export const begarUnderlagSchema = z.strictObject({ meddelande: valfriText(2000) });
export const stangUnderlagSchema = z.strictObject({ kommentar: valfriText(2000) });
export const kallaSchema = z.strictObject({ meddelande: valfriText(2000) });
export const andraDatumSchema = z.strictObject({ datum: motesdatumSchema, skal: text(2000) });
export const andraRamSchema = z.strictObject({ ramTkr: arsbelopp, skal: text(2000) });
export const installMoteSchema = z.strictObject({ skal: text(2000) });
export const laggTillPunktSchema = z.strictObject({ arendeId: uuid, skal: text(2000) });
export const provaSenAndringSchema = z.strictObject({ arendeId: uuid, skal: valfriText(2000) });
export const oppnaMoteSchema = z.strictObject({ narvarande: z.array(z.string().max(80)).max(50) });
export const narvaroSchema = z.strictObject({ personId: z.string().min(1).max(80), narvarande: z.boolean() });
export const avslutaPunktSchema = z.strictObject({
  arendeId: uuid,
  /** The version of the item that the chair saw; another one is refused. */
  radVersion: z.number().int().min(1),
  utfall: motesutfall,
  skal: text(2000),
  finansieringstyp: finansieringstyp.nullable().default(null),
  skalKommunbidrag: valfriText(2000),
  sarskildUppfoljning: z.boolean().default(false),
});
export const bekraftaSamtyckeSchema = z.strictObject({
  punkter: z
    .array(
      z.strictObject({
        arendeId: uuid,
        radVersion: z.number().int().min(1),
        finansieringstyp: finansieringstyp.nullable().default(null),
        /** F-04: a service gets kommunbidrag only with a reason of its own. */
        skalKommunbidrag: valfriText(2000),
      }),
    )
    .min(1, 'Samtyckeslistan är tom.')
    .max(FLEST_PUNKTER),
  skal: text(2000),
});
export const lyftPunktSchema = z.strictObject({ arendeId: uuid, skal: text(2000) });
export const avvikandeMeningSchema = z.strictObject({ arendeId: uuid, mening: text(2000) });
export const faststallRangSchema = z.strictObject({ versionId: uuid, radVersion: z.number().int().min(1), skal: valfriText(2000) });
export const avslutaMoteSchema = z.strictObject({ kommentar: valfriText(2000) });
export const faststallAnteckningarSchema = z.strictObject({ kommentar: valfriText(2000) });
export const moteExpedieratSchema = z.strictObject({ antal: z.number().int().min(0) });

export const moteFormular = {
  'begar-underlag': begarUnderlagSchema,
  'stang-underlag': stangUnderlagSchema,
  kalla: kallaSchema,
  'andra-datum': andraDatumSchema,
  'andra-ram': andraRamSchema,
  'installa-mote': installMoteSchema,
  'lagg-till-punkt': laggTillPunktSchema,
  'godta-sen-andring': provaSenAndringSchema,
  'oppna-mote': oppnaMoteSchema,
  narvaro: narvaroSchema,
  'avsluta-punkt': avslutaPunktSchema,
  'bekrafta-samtycke': bekraftaSamtyckeSchema,
  'lyft-punkt': lyftPunktSchema,
  'avvikande-mening': avvikandeMeningSchema,
  'faststall-rang': faststallRangSchema,
  'avsluta-mote': avslutaMoteSchema,
  'faststall-anteckningar': faststallAnteckningarSchema,
  'resultatet-expedierat': moteExpedieratSchema,
} as const;
export type MoteHandelse = keyof typeof moteFormular;

/** One member's values for one item. `jav` takes the member out of the item. Reasons are asked for where the value is ≤ 2 or ≥ 4. */
export const varderingKroppSchema = z.strictObject({
  /** 0 the first time; then the version that was read. */
  version: z.number().int().min(0),
  lage: z.enum(['varderad', 'avstar', 'jav']),
  nytta: poang.nullable().default(null),
  effektivitet: poang.nullable().default(null),
  innovation: poang.nullable().default(null),
  skalNytta: valfriText(1000),
  skalEffektivitet: valfriText(1000),
  skalInnovation: valfriText(1000),
  /** Why the member abstains, is disqualified, or changes values after they were shown. */
  skal: valfriText(1000),
});
export const egenVarderingSchema = varderingKroppSchema.extend({ vid: tid });

const kriterium = z.object({ median: z.number(), medel: z.number(), min: z.number(), max: z.number() });
/** The group's values for an item; null as long as they are hidden. */
export const gruppvarderingSchema = z.object({
  nytta: kriterium,
  effektivitet: kriterium,
  innovation: kriterium,
  /** Largest max − min of the three, and its word by the policy's limits. */
  spridning: z.number(),
  spridningsord: z.enum(['lag', 'medel', 'hog']),
  rader: z.array(
    z.object({
      ledamot: z.object({ id: z.string(), namn: z.string() }),
      lage: z.enum(['varderad', 'avstar', 'jav']),
      nytta: poang.nullable(),
      effektivitet: poang.nullable(),
      innovation: poang.nullable(),
      skal: z.array(z.string()),
    }),
  ),
});

export const motespunktSchema = z.object({
  arendeId: uuid,
  nr: z.number().int(),
  titel: z.string(),
  dnr: z.string().nullable(),
  process: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  omrade: z.string().nullable(),
  kategori: z.string().nullable(),
  foreslagenFinansieringstyp: z.string().nullable(),
  /** The group chooses the financing type; false where the track gives it (C-02). */
  valjerFinansiering: z.boolean(),
  /** What table F.1 allows for the category. */
  tillatnaFinansieringstyper: z.array(z.string()),
  kostnadTkr: arsbelopp,
  radVersion: z.number().int(),
  status: z.enum(['oppen', 'klar', 'tillbakadragen']),
  /** What the case's own track lets the group recommend. */
  mojligaUtfall: z.array(motesutfall),
  utfall: motesutfall.nullable(),
  skal: z.string().nullable(),
  finansieringstyp: z.string().nullable(),
  sarskildUppfoljning: z.boolean(),
  rang: z.number().int().nullable(),
  /** Where the item stands before the meeting: agreement → the consent list, otherwise the agenda. */
  laggsPa: z.enum(['samtycke', 'diskussion', 'vantar']),
  lyft: z.object({ skal: z.string() }).nullable(),
  /** The underlag has changed after the cut-off: what, and whether the convenor has accepted it. */
  senAndring: z.object({ formular: z.array(z.string()), godtagen: z.boolean() }).nullable(),
  /** "6 av 9 har värderat": all that is said while the values are hidden. */
  varderat: z.object({ antal: z.number().int(), av: z.number().int() }),
  min: egenVarderingSchema.nullable(),
  minAnteckning: z.string().nullable(),
  grupp: gruppvarderingSchema.nullable(),
  jav: z.array(z.object({ id: z.string(), namn: z.string() })),
  avvikande: z.array(z.object({ namn: z.string(), mening: z.string() })),
  beroendeAv: z.array(z.object({ arendeId: uuid, titel: z.string(), ingar: z.boolean() })),
});
export type Motespunkt = z.infer<typeof motespunktSchema>;

export const moteSchema = z.object({
  id: uuid,
  titel: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  budgetar: z.number().int(),
  steg: z.number().int(),
  tillstand: z.object({ id: z.string(), etikett: z.string(), beskrivning: z.string() }),
  datum: motesdatumSchema,
  ramTkr: arsbelopp,
  /** The kind of meeting: its process, and what people call it. */
  slag: z.string(),
  slagnamn: z.string(),
  /** Who the group is inside a sentence, and who decides: the group only recommends. */
  grupp: z.string(),
  beslutar: z.string(),
  /** `oppen`: values may be given and are seen at once; `blind`: nobody sees another's before the day. */
  vardering: z.enum(['blind', 'oppen']),
  minstNarvarande: z.number().int(),
  hogstNarvarande: z.number().int().nullable(),
  narvarande: z.array(z.string()),
  ledamoter: z.array(z.object({ id: z.string(), namn: z.string(), roll: z.string(), ordforande: z.boolean(), narvarande: z.boolean() })),
  jagArLedamot: z.boolean(),
  jagLederMotet: z.boolean(),
  varderingOppen: z.boolean(),
  kvarAttVardera: z.number().int(),
  antalPunkter: z.number().int(),
  handelser: z.array(
    z.object({
      typ: z.string(),
      verb: z.string(),
      tillaten: z.boolean(),
      hinder: z.array(z.object({ regel: z.string(), mening: z.string(), kalla: z.string(), kanGorasAv: z.string() })),
    }),
  ),
  anteckningar: z.object({ handlingId: uuid.nullable() }).nullable(),
  /** The item that the chair has in front of the group; null when none, or one that the person may not know of. */
  aktuellPunkt: uuid.nullable(),
});

export const motespunkterSchema = z.object({ rader: z.array(motespunktSchema), efter: z.string().nullable() });
export const motelistaSchema = z.object({
  rader: z.array(
    z.object({
      id: uuid,
      titel: z.string(),
      organ: z.object({ id: z.string(), namn: z.string() }),
      slag: z.string(),
      slagnamn: z.string(),
      budgetar: z.number().int(),
      tillstand: z.object({ id: z.string(), etikett: z.string() }),
      datum: motesdatumSchema,
      kvarAttVardera: z.number().int(),
      antalPunkter: z.number().int(),
    }),
  ),
  efter: z.string().nullable(),
});

/** C-04: what each leverantör has not handed in yet. */
export const saknadeUnderlagSchema = z.object({
  rader: z.array(
    z.object({
      organ: z.object({ id: z.string(), namn: z.string() }),
      inlamnade: z.number().int(),
      saknas: z.array(z.object({ arendeId: uuid, titel: z.string(), tillstand: z.string(), hos: z.string().nullable() })),
      /** Handed in, but not on this meeting's agenda: what the convenor can add. `utanPlats`: it was in by the cut-off, and the agenda was full. */
      utanfor: z.array(z.object({ arendeId: uuid, titel: z.string(), utanPlats: z.boolean() })),
    }),
  ),
});

/** The underlag of an item: each form as it was frozen, and as it stands now when it has changed since (null = the same). */
export const punktunderlagSchema = z.object({
  delar: z.array(
    z.object({
      formular: z.string(),
      fryst: z.object({ vid: tid, innehall: z.record(z.string(), z.unknown()) }).nullable(),
      nu: z.object({ vid: tid, innehall: z.record(z.string(), z.unknown()) }).nullable(),
    }),
  ),
});

/** An ordered list as one has tried it: one is the meeting's own (`huvud`), the others are what-ifs. */
export const rangversionSchema = z.object({
  id: uuid,
  namn: z.string(),
  huvud: z.boolean(),
  radVersion: z.number().int(),
  ramTkr: arsbelopp,
  ordning: z.array(uuid),
  andrad: tid,
  andradAv: z.string(),
  /** In the order of the list; the cost so far per year, and where the frame is passed. */
  rader: z.array(
    z.object({
      arendeId: uuid,
      rang: z.number().int(),
      titel: z.string(),
      kostnadTkr: arsbelopp,
      ackumuleratTkr: arsbelopp,
      overRam: z.array(z.string()),
      saknarKostnad: z.array(z.string()),
      varningar: z.array(z.string()),
    }),
  ),
  inomRam: z.object({ antal: z.number().int(), summaTkr: arsbelopp }),
});
export const rangversionerSchema = z.object({ versioner: z.array(rangversionSchema) });
export const nyRangversionSchema = z.strictObject({
  namn: text(120),
  franVersion: uuid.nullable().default(null),
  ramTkr: arsbelopp.optional(),
});
export const andraRangversionSchema = z.strictObject({
  radVersion: z.number().int().min(1),
  ordning: z.array(uuid).max(FLEST_PUNKTER).optional(),
  namn: text(120).optional(),
  ramTkr: arsbelopp.optional(),
});
export const rangforslagKroppSchema = z.strictObject({ obligatoriska: z.array(uuid).max(FLEST_PUNKTER).default([]) });
/** The aid's proposal: people rank. */
export const rangforslagSchema = z.object({
  status: z.enum(['optimal', 'olosbar', 'tidsgrans']),
  forklaring: z.string(),
  valda: z.array(uuid),
  varde: z.number(),
  summaTkr: arsbelopp,
  bortvalda: z.array(z.object({ arendeId: uuid, titel: z.string(), skal: z.string() })),
});
export const privatAnteckningKroppSchema = z.strictObject({ text: valfriText(4000) });
export const aktuellPunktKroppSchema = z.strictObject({ arendeId: uuid });
export const bjudInLedamotSchema = z.strictObject({
  namn: text(120),
  epost: z.email('Ange en e-postadress, t.ex. namn@kommun.example.').max(200),
  fran: datum,
  till: datum,
});
export const motesforslagSchema = z.object({
  organ: z.array(
    z.object({
      id: z.string(),
      namn: z.string(),
      slag: z.string(),
      slagnamn: z.string(),
      grupp: z.string(),
      beslutar: z.string(),
      infor: z.enum(['budgetunderlag', 'planbeslut']),
      forslag: z.array(z.object({ budgetar: z.number().int(), datum: motesdatumSchema.nullable() })),
    }),
  ),
});
