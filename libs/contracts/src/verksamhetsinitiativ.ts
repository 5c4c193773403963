import { z } from 'zod';
import { anmalAvstegSchema } from './avsteg.js';
import { ar, datum, skal, text, tkr, valfriText } from './formularfalt.js';
import {
  aterupptaSchema,
  avbrytSchema,
  avser,
  begarKompletteringSchema,
  knaSchema,
  pausaSchema,
  rangordnaSchema,
  ursprung,
} from './initiativ.js';

/** Forms of SM-02, the track of one förvaltning or bolag, one per event. */
const id = z.string().min(1).max(80);

/** C-02 allows one of these; the others are known so that the refusal can say why. */
export const verksamhetsfinansiering = z.enum(['egen-budget', 'kostnadsfordelning', 'faktura', 'kommunbidrag']);
/** B-34: where the nämnd or the bolag plans its digital development. */
export const plantyp = z.enum(['budget', 'affarsplan', 'verksamhetsplan']);

/** POST /api/verksamhetsinitiativ: the need as the förvaltning or the bolag states it (B-03, B-04, B-05, B-07, B-24–B-27). */
export const nyttVerksamhetsinitiativSchema = z.strictObject({
  titel: text(200),
  organ: id,
  behov: text(),
  ursprung: ursprung.nullable().default(null),
  avser,
  mal: z.array(z.string().max(80)).max(20),
  arbetssatt: text(),
  uppdragsomrade: valfriText(500),
  malgrupper: valfriText(1000),
  agandeOrgan: z.array(id).max(20).default([]),
  kortSikt: valfriText(),
  langSikt: valfriText(),
  anvandare: valfriText(),
  utestangdaGrupper: valfriText(),
  sekretess: z.boolean().default(false),
});

/** B-07, B-24: the mission and the target groups that the need comes from, and the goals. Rules decide what must be there. */
export const analyseraSchema = z.strictObject({
  uppdragsomrade: valfriText(500),
  malgrupper: valfriText(1000),
  agandeOrgan: z.array(id).max(20).default([]),
  mal: z.array(z.string().max(80)).max(20),
});

const kriterium = z.strictObject({ poang: z.number().int().min(1).max(5).nullable(), motivering: valfriText() });
/** B-10: criteria, financing and long-term plan. */
export const sammanstallTillLedningenSchema = z.strictObject({
  kriterier: z.record(z.string().max(40), kriterium),
  finansieringstyp: verksamhetsfinansiering.nullable(),
  langsiktigPlan: valfriText(),
  anteckning: valfriText(),
});

const deltagare = z.number().int().min(1).max(50);
export const prioriteraILedningenSchema = z.strictObject({ rang: z.number().int().min(1).max(999), planar: ar, deltagare, skal });
export const prioriteraInteILedningenSchema = z.strictObject({ deltagare, skal });
export const aterforFranLedningenSchema = z.strictObject({ deltagare, skal });
export const aterkomIPlanenSchema = z.strictObject({ skal, planar: ar });

const namndbeslut = { namnd: id, datum, paragraf: z.number().int().min(1).max(9999) };
/** What the own nämnd is asked to decide: the plan that the initiative is to be part of, and the amount of its own budget (B-34, C-02). */
export const begarNamndensBeslutSchema = z.strictObject({ plantyp, beloppTkr: tkr });
/** The nämnd's or the board's own decision, with its place in one of the three plans (B-34). */
export const beslutaINamndenSchema = z.strictObject({ ...namndbeslut, plantyp: plantyp.nullable(), planar: ar, beloppTkr: tkr });
export const avslaINamndenSchema = z.strictObject({ ...namndbeslut, skal });

/** To the common track: the leverantör who receives it, and where the need comes from (B-12). */
export const bytTillGemensamtSchema = z.strictObject({ skal, organ: id, ursprung });

export const verksamhetsinitiativFormular = {
  analysera: analyseraSchema,
  'kna-klar': knaSchema,
  'komplettera-analysen': begarKompletteringSchema,
  'sammanstall-till-ledningen': sammanstallTillLedningenSchema,
  'prioritera-i-ledningen': prioriteraILedningenSchema,
  'prioritera-inte-i-ledningen': prioriteraInteILedningenSchema,
  'aterfor-fran-ledningen': aterforFranLedningenSchema,
  rangordna: rangordnaSchema,
  'aterkom-i-planen': aterkomIPlanenSchema,
  'begar-namndens-beslut': begarNamndensBeslutSchema,
  'besluta-i-namnden': beslutaINamndenSchema,
  'avsla-i-namnden': avslaINamndenSchema,
  pausa: pausaSchema,
  ateruppta: aterupptaSchema,
  avbryt: avbrytSchema,
  'byt-till-gemensamt': bytTillGemensamtSchema,
  'anmal-avsteg': anmalAvstegSchema,
} as const;
export type VerksamhetsinitiativHandelse = keyof typeof verksamhetsinitiativFormular;
