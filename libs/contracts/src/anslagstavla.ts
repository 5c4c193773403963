import { z } from 'zod';
import { datum, text } from './formularfalt.js';

/** What the noticeboard answers: to everybody without login, and to those who keep it. */
const organ = z.object({ id: z.string(), namn: z.string() });
const tid = z.iso.datetime({ offset: true });
const sida = { efter: z.string().max(500).optional(), antal: z.coerce.number().int().min(1).max(100).default(50) };

/** GET /api/offentligt/anslag */
export const offentligtAnslagSidaSchema = z.strictObject(sida);
const offentligRad = z.object({
  id: z.uuid(),
  slag: z.enum(['protokoll', 'omedelbart-justerade', 'delegationsbeslut']),
  organ: z.string(),
  sammantradesdatum: datum.nullable(),
  beslutsdatum: datum.nullable(),
  justeringsdatum: datum,
  /** The paragraphs in words: "§ 18–20, 24". Empty when there are none. */
  paragrafer: z.string(),
  uppsatt: datum,
  /** The last day to appeal; the notice is gone the day after. */
  overklagandeTill: datum,
  tasNed: datum,
  forvaring: z.string(),
});
export const offentligaAnslagSchema = z.object({ rader: z.array(offentligRad), efter: z.string().nullable() });
/** GET /api/offentligt/anslag/:id; a secret decision is told of by its paragraph only. */
export const offentligtAnslagSchema = offentligRad.extend({
  /** 1 for the first; a rectified notice has the next number. */
  nr: z.number().int(),
  beslut: z.array(
    z.object({
      paragraf: z.number().int(),
      rubrik: z.string(),
      dnr: z.string().nullable(),
      overklagande: z.enum(['laglighetsprovning', 'forvaltningsbesvar', 'ej-overklagbart']),
    }),
  ),
  /** How to appeal, sentence by sentence, naming who hears it; `galler` says which paragraphs when they differ. */
  overklagande: z.array(z.object({ galler: z.string().nullable(), meningar: z.array(z.string()) })),
});

/** GET /api/anslag */
export const anslagFragaSchema = z.strictObject({
  ...sida,
  tillstand: z.string().max(40).optional(),
  organ: z.string().max(80).optional(),
});
export const anslagslistaSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      organ,
      tillstand: z.string(),
      etikett: z.string(),
      justeringsdatum: datum,
      uppsatt: datum.nullable(),
      overklagandeTill: datum.nullable(),
      sekretess: z.boolean(),
    }),
  ),
  efter: z.string().nullable(),
});

/** GET /api/anslag/:id */
export const anslagSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  organ,
  steg: z.number().int(),
  tillstand: z.object({ id: z.string(), etikett: z.string(), beskrivning: z.string() }),
  slag: z.enum(['protokoll', 'omedelbart-justerade', 'delegationsbeslut']),
  nr: z.number().int(),
  sammantradesdatum: datum.nullable(),
  beslutsdatum: datum.nullable(),
  justeringsdatum: datum,
  anslasSenast: datum,
  forvaring: z.string(),
  uppsatt: datum.nullable(),
  overklagandeTill: datum.nullable(),
  nedtaget: datum.nullable(),
  beslut: z.array(
    z.object({
      punktId: z.string(),
      paragraf: z.number().int(),
      rubrik: z.string(),
      overklagande: z.enum(['laglighetsprovning', 'forvaltningsbesvar', 'ej-overklagbart']),
      /** Null when there is no case, or none that one may know of. */
      arende: z.object({ id: z.uuid(), dnr: z.string().nullable(), etikett: z.string() }).nullable(),
    }),
  ),
  overklaganden: z.array(z.object({ punktId: z.string(), inkom: datum, domstol: z.string(), iTid: z.boolean() })),
  bevis: z
    .object({
      antal: z.number().int(),
      forsta: tid.nullable(),
      sista: tid.nullable(),
      luckor: z.array(z.object({ fran: tid, till: tid, slag: z.enum(['borta', 'fel', 'inte-iakttaget', 'klocka']) })),
    })
    .nullable(),
  /** The document, when the notice has come down. */
  anslagsbevis: z.uuid().nullable(),
  kanRegistreraOverklagande: z.boolean(),
  handelser: z.array(z.object({ typ: z.string(), verb: z.string(), tillaten: z.boolean(), hinder: z.array(z.string()) })),
});

/** GET /api/anslag/:id/iakttagelser: latest first. */
export const iakttagelserSchema = z.object({
  rader: z.array(
    z.object({
      id: z.string(),
      vid: tid,
      utfall: z.enum(['synligt', 'borta', 'fel']),
      detalj: z.string().nullable(),
      klockaTillbaka: z.boolean(),
    }),
  ),
  efter: z.string().nullable(),
});

/** POST /api/anslag/:id/overklaganden */
export const nyttOverklagandeSchema = z.strictObject({ punktId: z.string().min(1).max(120), inkom: datum, domstol: text(200) });
