import { z } from 'zod';
import { beslutsutfall } from './beslut.js';
import { skal, text, valfriText } from './formularfalt.js';

/** What anybody may read without logging in (L-16), and the forms by which a matter comes there. No answer here holds personal data or anything secret. */
const namngiven = z.object({ id: z.string(), namn: z.string() });
const organId = z.string().min(1).max(80);
const antal = z.coerce.number().int().min(1).max(100).default(20);

/** The summary for everybody is written, or left out for a reason; whoever writes it has seen to it that nobody can be pointed out. */
export const sammanfattningForAllmanhetenSchema = z.strictObject({
  sammanfattning: valfriText(3000),
  avstaSkal: valfriText(500),
  utanPersonuppgifter: z.boolean().default(false),
});
/** The heading is the page's own: the matter's title may hold what the web shall not. */
export const publiceraBeslutetSchema = z.strictObject({
  rubrik: text(200),
  utanPersonuppgifter: z.boolean().default(false),
  visaProtokollsutdrag: z.boolean().default(false),
});
export const taBortFranWebbenSchema = z.strictObject({ skal });

/** A decision that takes no events of its own: the text and its publication in one. */
export const publiceraDirektSchema = z.strictObject({
  rubrik: text(200),
  sammanfattning: valfriText(3000),
  avstaSkal: valfriText(500),
  utanPersonuppgifter: z.boolean().default(false),
  visaProtokollsutdrag: z.boolean().default(false),
});

/** GET /api/offentligt/beslut */
export const offentligaBeslutFragaSchema = z.strictObject({
  organ: organId.optional(),
  ar: z.coerce.number().int().min(2000).max(2100).optional(),
  text: z.string().trim().max(200).optional(),
  efter: z.string().max(60).optional(),
  antal,
});
const rad = {
  id: z.uuid(),
  rubrik: z.string(),
  organ: namngiven,
  /** Of a matter, by delegation, or of an item of a meeting that has no case. */
  slag: z.enum(['arende', 'delegation', 'punkt']),
  /** ISO date. */
  beslutsdatum: z.string(),
  paragraf: z.number().int().nullable(),
  /** In plain words: "Kan överklagas till och med 3 mars 2026." */
  lage: z.string(),
};
export const offentligaBeslutSchema = z.object({ rader: z.array(z.object(rad)), efter: z.string().nullable() });
export const offentligtBeslutSchema = z.object({
  ...rad,
  dnr: z.string().nullable(),
  /** null when the organ has left it out; the page then says so. */
  sammanfattning: z.string().nullable(),
  utfall: beslutsutfall.nullable(),
  /** Who decided by delegation, as a function and never a name: "Stadsdirektör, på delegation". */
  beslutsfattare: z.string().nullable(),
  /** What was decided and what follows, sentence by sentence in plain Swedish. */
  forklaring: z.array(z.string()),
  protokollsutdrag: z.object({ titel: z.string(), storlek: z.number().int() }).nullable(),
});
/** What the list can be narrowed by: only what has something to show. */
export const offentligtUrvalSchema = z.object({ organ: z.array(namngiven), ar: z.array(z.number().int()) });

/** GET /api/arenden/:id/webben, GET /api/sammantraden/:moteId/punkter/:punktId/webben: what of the decision anybody can read, for those who work with it. */
export const pawebbenSchema = z.object({
  id: z.uuid(),
  publicerat: z.boolean(),
  rubrik: z.string().nullable(),
  sammanfattning: z.string().nullable(),
  avstattSkal: z.string().nullable(),
  utdrag: z.boolean(),
  /** There may be an extract of the minutes to show. */
  harProtokollsutdrag: z.boolean(),
  /** The decision takes no events of its own, and the person may publish it here. */
  farPubliceras: z.boolean(),
  /** The same for what is wrong on the web and must be taken away. */
  farTasBort: z.boolean(),
});

/** GET /api/offentligt/sammantraden: meetings that the public may attend (KL 5:42), the next first. */
export const offentligaSammantradenSchema = z.object({
  rader: z.array(
    z.object({ id: z.uuid(), organ: namngiven, datum: z.string(), tid: z.string(), plats: z.string(), installt: z.boolean() }),
  ),
});
