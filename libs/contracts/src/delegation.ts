import { z } from 'zod';
import { beslutsslag, delegerbarhet, FLEST_ANMALDA } from './delegationsbeslut.js';
import { datum, skal, text, tkr, valfriText } from './formularfalt.js';

/** The delegation register and what the desk asks of it. Money is whole tkr; null = no limit, or no amount. */
const organ = z.string().min(1).max(80);
const namngivet = z.object({ id: z.string(), namn: z.string() });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Skriv med små bokstäver a–z, siffror och bindestreck.')
  .max(80);
const sida = { efter: z.string().max(500).optional(), antal: z.coerce.number().int().min(1).max(100).default(50) };

/** POST /api/delegation/vem-far: who may decide this matter on the day. */
export const vemFarFragaSchema = z.strictObject({
  delegerandeOrgan: organ,
  /** The organ whose matter it is. */
  organ,
  arendetyp: slug,
  beslutsslag,
  delegerbarhet: delegerbarhet.default('lopande'),
  beloppTkr: tkr.default(null),
  bradskande: z.boolean().default(false),
  /** Today when left out. */
  datum: datum.nullable().default(null),
});
const hinder = z.object({ regel: z.string(), mening: z.string(), lagrum: z.string().nullable(), kanGorasAv: z.string() });
const innehavare = z.object({ id: z.string(), namn: z.string(), vikarie: z.boolean() });
const punkt = z.object({
  id: z.string(),
  punkt: z.string().nullable(),
  text: z.string(),
  kalla: z.string().nullable(),
  funktion: z.string(),
  takTkr: z.number().int().nullable(),
  forhandsgodkannande: z.string().nullable(),
  anmals: z.boolean(),
});
export const vemFarSchema = z.object({
  datum: z.string(),
  /** Points that give the right, with the people who hold the function on the day; none hold it: nobody may, until somebody does. */
  punkter: z.array(punkt.extend({ personer: z.array(innehavare) })),
  /** Points that do not, and why. */
  nekade: z.array(punkt.extend({ hinder: z.array(hinder) })),
  /** Why nobody may; null when somebody may. */
  ingen: hinder.nullable(),
});

export const delegationsvalSchema = z.object({
  organ: z.array(namngivet.extend({ arendetyper: z.array(z.string()) })),
  /** The organs whose matters the person may prepare. */
  mina: z.array(namngivet),
  /** The delegating bodies whose lists the person keeps. */
  sekreterareI: z.array(namngivet),
});

export const delegationssidaSchema = z.strictObject(sida);
export const delegationsbeslutRadSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  dnr: z.string().nullable(),
  tillstand: z.string(),
  etikett: z.string(),
  organ: namngivet,
  delegerandeOrgan: namngivet,
  punkt: z.string().nullable(),
  beloppTkr: z.number().int().nullable(),
  bradskande: z.boolean(),
  beslutat: z.string().nullable(),
  anmalanSenast: z.string().nullable(),
  anmald: z.string().nullable(),
  tillkannagivet: z.string().nullable(),
});
export const delegationsbeslutListaSchema = z.object({ rader: z.array(delegationsbeslutRadSchema), efter: z.string().nullable() });

export const anmalanSchema = z.object({
  organ: namngivet,
  /** The next meetings of the organ; empty when it has no calendar. */
  moten: z.array(z.string()),
  /** Decisions that wait to be reported, oldest first. */
  vantar: z.array(delegationsbeslutRadSchema),
  /** There are more than are shown. */
  flera: z.boolean(),
  /** Appealable decisions that are not reported: to be announced, or announced (KL 8:10). */
  attTillkannage: z.array(delegationsbeslutRadSchema),
  tillkannagivna: z.array(delegationsbeslutRadSchema),
  listor: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      dnr: z.string().nullable(),
      mote: z.string(),
      antal: z.number().int(),
      etikett: z.string(),
      handlingId: z.uuid().nullable(),
    }),
  ),
});
export const nyAnmalningslistaKroppSchema = z.strictObject({
  organ,
  mote: datum,
  beslut: z.array(z.uuid()).min(1, 'Välj minst ett beslut.').max(FLEST_ANMALDA),
});

/** A point of the register as it is added; it ends by another change, on a date. */
export const nyDelegationspunktSchema = z.strictObject({
  id: slug,
  punkt: text(20),
  text: text(1000),
  delegerandeOrgan: organ,
  delegatOrgan: organ,
  delegatRoll: slug,
  delegatSlag: z.enum(['funktion', 'grupp']).default('funktion'),
  arendetyp: slug,
  takTkr: tkr.default(null),
  omfattarOrgan: z.array(organ).max(50).nullable().default(null),
  omfattarSlag: z.array(beslutsslag).max(4).nullable().default(null),
  bradskande: z.boolean().default(false),
  vidaredelegering: z.boolean().default(false),
  vidaredelegeradFran: slug.nullable().default(null),
  forhandsOrgan: organ.nullable().default(null),
  forhandsRoll: slug.nullable().default(null),
  anmals: z.boolean().default(true),
  giltigFran: datum,
  giltigTill: datum.nullable().default(null),
  /** Where it is decided: body, date and §. */
  kalla: text(300),
});
export type NyDelegationspunkt = z.infer<typeof nyDelegationspunktSchema>;
export const delegationsandringKroppSchema = z.discriminatedUnion('slag', [
  z.strictObject({ slag: z.literal('ny'), punkt: nyDelegationspunktSchema, skal }),
  z.strictObject({ slag: z.literal('avsluta'), punktId: slug, giltigTill: datum, skal }),
]);
export const avgorAndringSchema = z.strictObject({ godkann: z.boolean(), skal: valfriText(1000) });

export const delegationsregisterSchema = z.object({
  rader: z.array(
    punkt.extend({
      typ: z.string(),
      delegerandeOrgan: namngivet.nullable(),
      arendetyp: z.string().nullable(),
      bradskande: z.boolean(),
      vidaredelegering: z.boolean(),
      vidaredelegeradFran: z.string().nullable(),
      /** The organs and the kinds of decision that it covers; null = all. */
      omfattarOrgan: z.array(namngivet).nullable(),
      omfattarSlag: z.array(z.string()).nullable(),
      giltigFran: z.string().nullable(),
      giltigTill: z.string().nullable(),
      gallerIdag: z.boolean(),
    }),
  ),
  efter: z.string().nullable(),
});
export const delegationsandringarSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      slag: z.enum(['ny', 'avsluta']),
      punktId: z.string(),
      text: z.string(),
      skal: z.string(),
      foreslagenAv: z.string(),
      foreslagenAt: z.string(),
      status: z.enum(['vantar', 'godkand', 'avvisad']),
      avgjordAv: z.string().nullable(),
      /** The person who asks may decide it: somebody else has proposed it. */
      farAvgora: z.boolean(),
    }),
  ),
});
