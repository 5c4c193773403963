import { z } from 'zod';
import { begarBeslutSchema } from './beslutsarende.js';
import { ar, datum, skal, text, tkr, valfriText } from './formularfalt.js';

/** Forms of SM-01, one per event. Every object is strict: unknown fields are refused. Money is whole tkr; null = missing, never 0. */
export const ursprung = z.enum(['kunddialog', 'omvarldsbevakning', 'anvandarforum', 'tjansteplan']);
export const avser = z.enum(['ny-tjanst', 'forandrad-tjanst', 'forandringsinsats', 'omprovning-av-befintlig']);
/** F-01: the categories of table F.1; `forandringsinsats` is not a service. */
export const kategori = z.enum(['bastjanst-fast', 'bastjanst-rorlig', 'tillaggstjanst', 'specialisttjanst', 'forandringsinsats']);
export const finansieringstyp = z.enum(['kostnadsfordelning', 'faktura', 'kommunbidrag']);
export const ateranvandning = z.enum(['ateranvand', 'delvis', 'inte-mojlig']);
/** B-29: the order of choice; own development comes last. */
export const anskaffning = z.enum(['befintlig', 'upphandling', 'egen-utveckling']);
/** T-13: who pays a line. `extern` money stands in the plan and does not burden the budget. */
export const finansieringskalla = z.enum(['kommunbidrag', 'kostnadsfordelning', 'faktura', 'egen-budget', 'extern']);
/** C-17: the budget process that a cost which cannot be known yet is referred to. */
export const malprocess = z.enum(['kompletteringsbudget', 'nasta-budget']);
/** B-32: how the connection to a service that another one requires is arranged. */
export const anslutningslage = z.enum(['ansluten', 'ansluts-forst']);
export type Kategori = z.infer<typeof kategori>;
export type Anskaffning = z.infer<typeof anskaffning>;
export type Finansieringstyp = z.infer<typeof finansieringstyp>;

/** POST /api/initiativ: the need as the proposer states it (B-03, B-05, B-12, B-24, B-25, B-26). */
export const nyttInitiativSchema = z.strictObject({
  titel: text(200),
  organ: z.string().min(1).max(80),
  behov: text(),
  ursprung,
  avser,
  mal: z.array(z.string().max(80)).max(20),
  arbetssatt: text(),
  kortSikt: valfriText(),
  langSikt: valfriText(),
  anvandare: valfriText(),
  utestangdaGrupper: valfriText(),
  sekretess: z.boolean().default(false),
});
/** What a case starts with: the need, and for a case taken over from a service plan the area (tjänsteområde) that it belongs to. */
export const startInitiativSchema = nyttInitiativSchema.extend({ omrade: z.string().min(1).max(80).nullable().default(null) });

export const kategoriseraSchema = z.strictObject({ kategori, mal: z.array(z.string().max(80)).max(20), anteckning: valfriText() });
export const gaVidareSchema = z.strictObject({
  kriterieanteckning: text(),
  kunder: z.array(z.string().max(80)).min(1, 'Ange minst en berörd kund.').max(50),
});
export const avfardaSchema = z.strictObject({ skal });

const nytta = z.strictObject({
  nytta: text(500),
  typ: z.enum(['ekonomisk', 'kvalitativ']),
  matt: text(200),
  nulage: valfriText(100),
  malvarde: text(100),
  vardeTkrPerAr: tkr,
  nar: ar,
  effekt: text(500),
});
/** The KNA: stakeholder → benefit → measure → value → when; one-off and yearly cost; horizons, users, requirements, choice and information (B-14–B-17, B-22–B-33). Rules decide what must be there. */
export const knaSchema = z.strictObject({
  behovOchMal: text(),
  arbetssatt: text(),
  intressenter: z.array(z.strictObject({ namn: text(200), nyttor: z.array(nytta).max(30) })).max(30),
  deltagandeKunder: z.array(z.strictObject({ organ: z.string().min(1).max(80), deltagare: text(200) })).max(50),
  engangskostnadTkr: z.record(z.string().regex(/^20\d\d$/), tkr),
  arligKostnadTkr: tkr,
  /** C-14: spreads the cost over time; it is not a financing type. */
  leasing: z.boolean().default(false),
  ateranvandning: z.strictObject({ resultat: ateranvandning.nullable(), skal: valfriText() }),
  anskaffning: z.strictObject({ val: anskaffning.nullable(), skal: valfriText() }).default({ val: null, skal: null }),
  kortSikt: valfriText(),
  langSikt: valfriText(),
  anvandare: valfriText(),
  utestangdaGrupper: valfriText(),
  krav: z
    .array(z.strictObject({ organ: z.string().min(1, 'Välj en kund.').max(80), krav: text(1000) }))
    .max(200)
    .default([]),
  nyttorealisering: z
    .strictObject({ hur: valfriText(), ansvarig: valfriText(200), uppfoljning: valfriText(500) })
    .default({ hur: null, ansvarig: null, uppfoljning: null }),
  bevarande: valfriText(),
  oppnaFormat: valfriText(1000),
});
/** B-16, B-20, B-21: three criteria, security level per service, proposed financing type. */
const kriterium = z.strictObject({ poang: z.number().int().min(1).max(5).nullable(), motivering: valfriText() });
export const sammanfattaSchema = z.strictObject({
  nytta: kriterium,
  effektivitet: kriterium,
  innovation: kriterium,
  tjanster: z.array(z.strictObject({ namn: text(200), infosakNiva: z.number().int().min(1).max(4).nullable() })).max(50),
  /** B-32: services that those above require, by id. */
  anslutningar: z
    .array(z.strictObject({ tjanst: z.string().min(1, 'Välj en tjänst.').max(80), lage: anslutningslage }))
    .max(50)
    .default([]),
  foreslagenFinansieringstyp: finansieringstyp.nullable(),
  skalKommunbidrag: valfriText(),
});
export const informeraNamndSchema = z.strictObject({
  namnd: z.string().min(1).max(80),
  informeradDatum: datum,
  sattAttInformera: z.enum(['sammantrade', 'skriftligt']),
  kommentar: valfriText(),
});
export const oversandSchema = z.strictObject({ oversandDatum: datum, meddelande: valfriText() });
export const andraUnderlagSchema = z.strictObject({ skal });
export const sammanstallSchema = z.strictObject({ langsiktigPlan: text(), anteckning: valfriText() });
export const begarKompletteringSchema = z.strictObject({ skal, senast: datum.nullable().default(null) });
/** SSG's outcome is a recommendation; financing type is settled here (C-06). */
export const prioriteraSchema = z.strictObject({
  nytta: z.number().int().min(1).max(5),
  effektivitet: z.number().int().min(1).max(5),
  innovation: z.number().int().min(1).max(5),
  rang: z.number().int().min(1).max(999),
  finansieringstyp: finansieringstyp.nullable(),
  skalKommunbidrag: valfriText(),
  skal,
  narvarande: z.number().int().min(0).max(50),
  budgetar: ar,
});
export const prioriteraInteSchema = z.strictObject({ skal, narvarande: z.number().int().min(0).max(50) });
export const aterforSchema = z.strictObject({ skal, narvarande: z.number().int().min(0).max(50) });
export const omkategoriseraSchema = z.strictObject({ skal, narvarande: z.number().int().min(0).max(50) });
/** The group's place for an initiative that it has recommended already (C-06). */
export const rangordnaSchema = z.strictObject({ rang: z.number().int().min(1).max(999) });
const budgetrad = z.strictObject({ rubrik: text(200), beloppTkr: tkr, finansieringskalla: finansieringskalla.nullable().default(null) });
/** C-07, C-17, C-18, T-13: the amount, its lines with the source of each, and costs that cannot be known yet. */
export const tillBudgetunderlagSchema = z.strictObject({
  budgetar: ar,
  beloppTkr: tkr,
  rader: z.array(budgetrad).max(100).default([]),
  hanskjutet: z
    .array(z.strictObject({ rubrik: text(200), skal: valfriText(500), malprocess: malprocess.nullable() }))
    .max(50)
    .default([]),
});
const beslutsreferens = { organ: z.string().min(1).max(80), datum, paragraf: z.number().int().min(1).max(9999), budgetar: ar };
/** C-16: central money may be split per responsible body; an empty list leaves it with the owner. */
/** C-16: the money, or the frame, per responsible body. */
const fordelning = z
  .array(z.strictObject({ organ: z.string().min(1, 'Välj ett organ.').max(80), beloppTkr: tkr }))
  .max(100)
  .default([]);
export const finansieraSchema = z.strictObject({ ...beslutsreferens, beloppTkr: tkr, fordelning });
export const finansieraDelvisSchema = z.strictObject({
  ...beslutsreferens,
  ramTkr: z.number().int().min(0).max(9_999_999),
  skal,
  fordelning,
});
export const finansieraInteSchema = z.strictObject({ ...beslutsreferens, skal });
/** C-16: a responsible body draws of its part when the plan is carried out. */
export const avropaSchema = z.strictObject({
  organ: z.string().min(1, 'Välj ett organ.').max(80),
  datum,
  beloppTkr: z.number('Ange beloppet i hela tusental kronor.').int('Ange hela tkr.').min(1, 'Minst 1 tkr.').max(9_999_999),
  avser: text(500),
});
export const nyVersionSchema = z.strictObject({
  rader: z.array(budgetrad).min(1, 'Ange minst en rad.').max(100),
  beskrivning: text(),
});
export const aterkomSchema = z.strictObject({ skal, budgetar: ar });
export const pausaSchema = z.strictObject({ skal });
export const aterupptaSchema = z.strictObject({ kommentar: valfriText() });
export const avbrytSchema = z.strictObject({ skal });
/** To the own track of a förvaltning or a bolag; null = the one that owns the case (B-03). */
export const bytSparSchema = z.strictObject({ skal, organ: z.string().min(1).max(80).nullable().default(null) });
/** C-11: responsibility moves between bodies only with an analysis of what it does to the kommunbidrag. */
export const bytAgareSchema = z.strictObject({
  organ: z.string().min(1, 'Välj en ny ägare.').max(80),
  kommunbidragspaverkan: z.strictObject({ analys: valfriText(), beloppTkr: tkr }),
  skal,
});

/** Hash of what was sent and of the receiver's receipt; null when the channel gives none. */
export const utskickskvittensSchema = z.strictObject({
  hash: z.string().max(128).nullable().default(null),
  kvittohash: z.string().max(128).nullable().default(null),
});

export const initiativFormular = {
  kategorisera: kategoriseraSchema,
  'ga-vidare': gaVidareSchema,
  avfarda: avfardaSchema,
  'kna-klar': knaSchema,
  sammanfatta: sammanfattaSchema,
  'informera-namnd': informeraNamndSchema,
  oversand: oversandSchema,
  'andra-underlag': andraUnderlagSchema,
  sammanstall: sammanstallSchema,
  'begar-komplettering': begarKompletteringSchema,
  prioritera: prioriteraSchema,
  'prioritera-inte': prioriteraInteSchema,
  aterfor: aterforSchema,
  omkategorisera: omkategoriseraSchema,
  rangordna: rangordnaSchema,
  'till-budgetunderlag': tillBudgetunderlagSchema,
  'begar-beslut': begarBeslutSchema,
  finansiera: finansieraSchema,
  'finansiera-delvis': finansieraDelvisSchema,
  'finansiera-inte': finansieraInteSchema,
  'ny-version': nyVersionSchema,
  avropa: avropaSchema,
  aterkom: aterkomSchema,
  pausa: pausaSchema,
  ateruppta: aterupptaSchema,
  avbryt: avbrytSchema,
  'byt-spar': bytSparSchema,
  'byt-agare': bytAgareSchema,
} as const;
export type InitiativHandelse = keyof typeof initiativFormular;
