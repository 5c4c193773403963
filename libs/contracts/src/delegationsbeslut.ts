import { z } from 'zod';
import { datum, skal, text, tkr, valfriText } from './formularfalt.js';
import { avbrytSchema } from './initiativ.js';

/**
 * SM-11, a decision that a named function takes for a nämnd, and the list with which it is reported to the nämnd. Money is whole tkr; null =
 * the matter has no amount.
 */
const organ = z.string().min(1).max(80);
const id = z.string().min(1).max(120);
const uuid = z.uuid();
const arendetyp = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Välj en ärendetyp.')
  .max(80);

/** KL 6:38: what the matter is, as far as the law lets it be delegated. All but the first are the nämnd's own. */
export const delegerbarhet = z.enum([
  'lopande',
  'mal-och-inriktning',
  'framstallning-eller-yttrande-till-fullmaktige',
  'yttrande-over-overklagande',
  'myndighetsutovning-av-storre-vikt',
  'undantaget-i-lag',
]);
/** What a point may be limited to. */
export const beslutsslag = z.enum(['antagande', 'avtal', 'yttrande', 'ovrigt']);

/** What the decision rests on (H-22): a request from a body, and fullmäktige's own decision. */
const hanvisning = z.strictObject({ organ, datum, paragraf: z.number().int().min(1).max(9999).nullable().default(null) });

/** What a delegated decision starts with (H-21, H-22). */
export const nyttDelegationsbeslutSchema = z.strictObject({
  delegerandeOrgan: organ,
  arendetyp,
  beslutsslag,
  delegerbarhet,
  beloppTkr: tkr.default(null),
  /** KL 6:39: so urgent that the nämnd cannot be waited for; says why, otherwise null. */
  bradskandeSkal: valfriText(1000),
  /** Can be appealed under KL 13 kap. */
  overklagbart: z.boolean().default(true),
  arendet: text(4000),
  forslagTillBeslut: text(4000),
  bilagor: z.array(text(200)).max(50).default([]),
  hemstallan: hanvisning.nullable().default(null),
  kfBeslut: hanvisning.nullable().default(null),
  effekt: valfriText(2000),
  startdatum: datum.nullable().default(null),
});
export type NyttDelegationsbeslut = z.infer<typeof nyttDelegationsbeslutSchema>;
/** POST /api/delegationsbeslut. */
export const nyttDelegationsbeslutKroppSchema = nyttDelegationsbeslutSchema.extend({
  organ,
  titel: text(200),
  sekretess: z.boolean().default(false),
  /** The matter in which the decision is taken: it then carries the matter's number (H-19). Null when it is a matter of its own. */
  iArende: uuid.nullable().default(null),
});

export const kontrolleraDelegationSchema = z.strictObject({ punkt: id });
export const forhandsgodkannSchema = z.strictObject({ kommentar: valfriText(2000) });
export const nekaForhandsgodkannandeSchema = z.strictObject({ skal });
export const taTillbakaDelegationSchema = z.strictObject({ skal });
export const anmalJavSchema = z.strictObject({ skal });
/** The signed decision: the one who sends it is the one who signs, and says that no jäv is known (KL 6:28–30, 7:4). */
export const beslutaPaDelegationSchema = z.strictObject({ beslut: text(4000), ingenJav: z.boolean() });
export const beslutetRegistreratSchema = z.strictObject({ hash: z.string().max(128) });
export const anmalTillOrganetSchema = z.strictObject({ mote: datum });
/** KL 8:10: recorded separately, and announced on this day. */
export const tillkannageDelegationsbeslutSchema = z.strictObject({ datum, protokoll: text(200) });
export const avslutaUtanAnmalanSchema = z.strictObject({ kommentar: valfriText(2000) });

export const delegationsbeslutFormular = {
  'kontrollera-delegation': kontrolleraDelegationSchema,
  forhandsgodkann: forhandsgodkannSchema,
  'neka-forhandsgodkannande': nekaForhandsgodkannandeSchema,
  'ta-tillbaka-delegation': taTillbakaDelegationSchema,
  'anmal-jav-i-beslutet': anmalJavSchema,
  'besluta-pa-delegation': beslutaPaDelegationSchema,
  'beslutet-registrerat': beslutetRegistreratSchema,
  'anmal-till-organet': anmalTillOrganetSchema,
  'tillkannage-delegationsbeslut': tillkannageDelegationsbeslutSchema,
  'avsluta-utan-anmalan': avslutaUtanAnmalanSchema,
  avbryt: avbrytSchema,
} as const;
export type DelegationsbeslutHandelse = keyof typeof delegationsbeslutFormular;

/** The most decisions that one list may hold. */
export const FLEST_ANMALDA = 200;
/** H-37: a list of decisions to one meeting of the delegating body. */
export const nyAnmalningslistaSchema = z.strictObject({ mote: datum });
export const anmalSchema = z.strictObject({ beslut: z.array(uuid).min(1, 'Välj minst ett beslut.').max(FLEST_ANMALDA) });
export const listanRegistreradSchema = z.strictObject({ hash: z.string().max(128) });
export const anmalningslistaFormular = {
  anmal: anmalSchema,
  'listan-registrerad': listanRegistreradSchema,
  avbryt: avbrytSchema,
} as const;
export type AnmalningslistaHandelse = keyof typeof anmalningslistaFormular;
