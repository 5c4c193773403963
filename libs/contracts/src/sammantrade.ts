import { z } from 'zod';
import { anslagetAvslutatSchema, nyttAnslagSchema } from './anslag.js';
import { beslutspunktSchema, beslutsutfall } from './beslut.js';
import { datum, skal, text, valfriText } from './formularfalt.js';
import { delfragaSchema, delfragaslag, omrostningsformular, rost, sida, voteringsforslagSchema } from './sammantrade-omrostning.js';
import { javsgrund, proportionelltSchema, rumsformular, sedlarSchema } from './sammantrade-rummet.js';

/**
 * A meeting of a nämnd, kommunstyrelsen or kommunfullmäktige that decides (H-13–H-17; KL 4–6 kap.): who serves, what is moved, what is put to the
 * question, how each voted and what was decided under which paragraph. Dates are ISO dates in Sweden.
 */
const uuid = z.uuid();
const person = z.string().min(1).max(80);
const personer = z.array(person).max(200);
const radVersion = z.number().int().min(1);

/** The most items that one meeting may hold. */
export const FLEST_SAMMANTRADESPUNKTER = 300;

/** By which rules the organ decides. */
export const organtyp = z.enum(['namnd', 'ks', 'kf']);
export type Organtyp = z.infer<typeof organtyp>;
/** The register's types of organ that meet and decide by kommunallagen, and by which rules: whatever a nämnd is set for, it is a nämnd (KL 3:3–4). */
export const sammantradandeOrgan: Readonly<Record<string, Organtyp>> = { namnd: 'namnd', arkivnamnd: 'namnd', ks: 'ks', kf: 'kf' };
export const listpunktslag = z.enum(['arende', 'anmalan', 'val', 'initiativ', 'ovrigt']);
export type Listpunktslag = z.infer<typeof listpunktslag>;
export const yrkandeslag = z.enum(['bifall', 'avslag', 'andring', 'aterremiss', 'bordlaggning']);
export type Yrkandeslag = z.infer<typeof yrkandeslag>;

const tid = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Ange klockslaget så här: 09:00.');
const platser = z.number('Ange hur många ledamöter organet har.').int().min(3, 'Organet har minst tre ledamöter.').max(200);
const kallelsedagar = z.number().int().min(0).max(60).default(0);

/** What a meeting starts with. `platser` is the number of members that fullmäktige has decided, `kallelsedagar` what the organ's own rules ask. */
export const nyttSammantradeSchema = z.strictObject({ organtyp, datum, tid, plats: text(200), platser, kallelsedagar });
/** POST /api/sammantraden: the kind of organ is taken from the register. */
export const nyttSammantradeKroppSchema = nyttSammantradeSchema.omit({ organtyp: true }).extend({ organ: person, titel: text(200) });
export const sammantradeHandelseKroppSchema = z.strictObject({ handelse: z.string().max(80), data: z.record(z.string(), z.unknown()) });
export const sammantradeSidaSchema = z.strictObject({
  efter: z.string().max(60).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(50),
});

const iPunkten = { punktId: uuid, radVersion };
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Ange den version som du har läst.');
/** A document that the product has made: what it is signed by, where it is, and its version. */
const framstallt = { hash: sha256, handlingId: uuid, version: z.string().max(20) };

/** Forms of the meeting's events, one per event. */
export const sammantradeFormular = {
  'lagg-till-punkt': z.strictObject({
    slag: listpunktslag,
    rubrik: text(300),
    arendeId: uuid.nullable().default(null),
    forslag: z.array(beslutspunktSchema).max(50).default([]),
    bradskande: z.boolean().default(false),
  }),
  'stryk-punkt': z.strictObject({ ...iPunkten, skal: text(2000) }),
  kalla: z.strictObject({ ersattare: personer, meddelande: valfriText(2000) }),
  'oppna-sammantradet': z.strictObject({ ordforande: person, narvarande: personer, distans: personer.default([]) }),
  'faststall-dagordning': z.strictObject({
    justerare: personer.min(1, 'Välj minst en justerare.'),
    /** Who take over, in order, when one of them declines. */
    ersattareForJusterare: personer.default([]),
  }),
  narvaro: z.strictObject({ personId: person, narvarande: z.boolean(), distans: z.boolean().default(false) }),
  'byt-ordforande': z.strictObject({ personId: person }),
  'anmal-jav': z.strictObject({ ...iPunkten, personId: person, grund: javsgrund.default('annat'), skal: text(2000) }),
  yrka: z.strictObject({ ...iPunkten, personId: person, slag: yrkandeslag, mening: text(4000) }),
  'inga-yrkanden': z.strictObject(iPunkten),
  /** `forSig`: motions that stand against no other proposal and are settled by themselves. */
  'stall-proposition': z.strictObject({
    ...iPunkten,
    ordning: text(4000),
    finner: beslutsutfall,
    forSig: z.array(uuid).max(50).optional(),
  }),
  ...omrostningsformular,
  'faststall-beslut': z.strictObject({
    ...iPunkten,
    utfall: beslutsutfall,
    beslutspunkter: z.array(beslutspunktSchema).max(50),
    omedelbartJusterad: z.boolean().default(false),
    skalOmedelbar: valfriText(2000),
    bradskandeMedges: z.boolean().default(false),
  }),
  reservera: z.strictObject({ punktId: uuid, personId: person, mening: text(4000) }),
  ...rumsformular,
  'avsluta-sammantradet': z.strictObject({ kommentar: valfriText(2000) }),
  'stall-in': z.strictObject({ skal: text(2000) }),
  'flytta-sammantradet': z.strictObject({ datum, tid, plats: text(200), skal: text(2000) }),
  'protokollet-upprattat': z.strictObject(framstallt),
  /** Writes something into the protocol after the meeting: a new version is made, and what has been signed has to be signed anew. */
  'komplettera-protokollet': z.strictObject({ punktId: uuid.nullable().default(null), text: text(4000) }),
  'skicka-for-justering': z.strictObject({ hash: sha256, forvaring: text(300) }),
  justera: z.strictObject({ hash: sha256 }),
  'avboj-justering': z.strictObject({ skal }),
  /** The chair names somebody who was there, instead of one who has not signed, or for a seat that nobody holds. */
  'utse-justerare': z.strictObject({ personId: person, istallet: person.nullable().default(null), skal }),
  'skriv-omedelbar-justering': z.strictObject({ punkter: z.array(uuid).min(1, 'Välj minst en punkt.').max(100), forvaring: text(300) }),
  'omedelbart-protokoll-upprattat': z.strictObject({ nr: z.number().int().min(1), ...framstallt }),
  'justera-omedelbart': z.strictObject({ nr: z.number().int().min(1), hash: sha256 }),
  /** The paragraph is approved with the rest of the protocol after all. */
  'avsta-omedelbar-justering': z.strictObject({ punktId: uuid, skal }),
  'justerat-protokoll-framstallt': z.strictObject({
    ...framstallt,
    paragrafer: z.array(nyttAnslagSchema.shape.paragrafer.element).max(500),
  }),
  'omedelbart-justerat-framstallt': z.strictObject({
    nr: z.number().int().min(1),
    ...framstallt,
    paragrafer: nyttAnslagSchema.shape.paragrafer,
  }),
  'anslaget-avslutat': anslagetAvslutatSchema,
  'omedelbart-anslag-avslutat': anslagetAvslutatSchema,
} as const;
export type SammantradeHandelse = keyof typeof sammantradeFormular;

const namngiven = z.object({ id: z.string(), namn: z.string() });
const roster = z.array(z.object({ ledamot: namngiven, rost }));
const voteringSchema = z.object({
  ja: voteringsforslagSchema,
  nej: voteringsforslagSchema,
  utslagsrost: sida.nullable(),
  antal: z.object({ ja: z.number().int(), nej: z.number().int(), avstar: z.number().int() }),
  roster,
});
/** What an item's votes have come to, and what can be put against what. */
const omrostningSchema = z.object({
  /** The question that stands next; null when one proposal is left, or none. */
  nasta: z.enum([...delfragaslag.exclude(['for-sig']).options, 'huvud']).nullable(),
  /** Proposals that still stand against each other. */
  kvar: z.array(voteringsforslagSchema),
  /** Motions that are settled by themselves and have not been. */
  forSig: z.array(voteringsforslagSchema),
  /** What the decision is as it stands; null while something has to be put to the question. */
  avgjort: beslutsutfall.nullable(),
});

export const sammantradespunktSchema = z.object({
  id: uuid,
  nr: z.number().int(),
  slag: listpunktslag,
  rubrik: z.string(),
  arende: z.object({ id: uuid, dnr: z.string().nullable() }).nullable(),
  forslag: z.array(beslutspunktSchema),
  bradskande: z.boolean(),
  status: z.enum(['oppen', 'beslutad', 'struken']),
  radVersion: z.number().int(),
  ingaYrkanden: z.boolean(),
  proposition: z.object({ ordning: z.string(), finner: beslutsutfall, forSig: z.array(uuid).optional() }).nullable(),
  yrkanden: z.array(z.object({ id: uuid, ledamot: namngiven, slag: yrkandeslag, mening: z.string() })),
  jav: z.array(z.object({ ledamot: namngiven, grund: javsgrund, skal: z.string() })),
  sedlar: sedlarSchema.nullable(),
  proportionellt: proportionelltSchema.extend({ begartAv: z.array(namngiven), bitradande: z.array(namngiven) }).nullable(),
  /** Statements of parties and notes for the protocol, in the order they came. */
  tillagg: z.array(
    z.object({
      id: uuid,
      slag: z.enum(['yttrande', 'protokollsanteckning']),
      ledamot: namngiven,
      partier: z.array(namngiven),
      mening: z.string(),
    }),
  ),
  vacktAv: namngiven.nullable(),
  /** Who led the item when it was decided. */
  leddAv: namngiven.nullable(),
  /** The latest version of each document of the item's case: the one stored object that everybody reads (H-31). */
  handlingar: z.array(z.object({ id: uuid, titel: z.string(), version: z.string().nullable() })),
  votering: voteringSchema.nullable(),
  /** Questions that were settled beside the main one, in order, each with how everyone voted. */
  delfragor: z.array(delfragaSchema.extend({ roster })),
  omrostning: omrostningSchema,
  reservationer: z.array(z.object({ ledamot: namngiven, mening: z.string() })),
  /** Those who serve in the item as the meeting stands, or stood when it was decided. */
  tjanstgor: z.array(namngiven),
  beslutsfor: z.boolean(),
  paragraf: z.number().int().nullable(),
  utfall: beslutsutfall.nullable(),
  beslutspunkter: z.array(beslutspunktSchema),
  omedelbartJusterad: z.boolean(),
  skalOmedelbar: z.string().nullable(),
  minAnteckning: z.string().nullable(),
  /** What the reader has typed in the item's forms and not sent. */
  mittUtkast: z.record(z.string(), z.string()),
});
/** The agenda in one answer: what a list shows of each item, and the version that its events name. */
export const dagordningSchema = z.object({
  rader: z.array(
    sammantradespunktSchema.pick({
      id: true,
      nr: true,
      slag: true,
      rubrik: true,
      arende: true,
      bradskande: true,
      status: true,
      radVersion: true,
      paragraf: true,
      utfall: true,
    }),
  ),
});
export const sammantradespunkterSchema = z.object({ rader: z.array(sammantradespunktSchema), efter: z.string().nullable() });

export const sammantradeSchema = z.object({
  id: uuid,
  titel: z.string(),
  organ: namngiven,
  organtyp,
  datum: z.string(),
  tid: z.string(),
  plats: z.string(),
  platser: z.number().int(),
  steg: z.number().int(),
  tillstand: z.object({ id: z.string(), etikett: z.string(), beskrivning: z.string() }),
  /** Last day to send the summons. */
  kallelseSenast: z.string(),
  ordforande: z.string().nullable(),
  justerare: z.array(namngiven),
  ledamoter: z.array(
    z.object({
      id: z.string(),
      namn: z.string(),
      roll: z.enum(['ordforande', 'vice-ordforande', 'ledamot', 'ersattare']),
      parti: namngiven.extend({ beteckning: z.string() }).nullable(),
      narvarande: z.boolean(),
      distans: z.boolean(),
      tjanstgor: z.boolean(),
    }),
  ),
  beslutsfor: z.boolean(),
  /** The organ lets members take part from elsewhere (KL 5:16, 6:24). */
  tillaterDistans: z.boolean(),
  /** The item that those who follow the meeting are shown, if the reader may know of it. */
  aktuellPunkt: z.number().int().nullable(),
  /** The votes are being given in that item: what yes and no mean. */
  pagaendeVotering: z.object({ ja: z.string(), nej: z.string(), slag: delfragaslag.nullish() }).nullable(),
  jagForProtokollet: z.boolean(),
  antalPunkter: z.number().int(),
  antalBeslutade: z.number().int(),
  handelser: z.array(
    z.object({
      typ: z.string(),
      verb: z.string(),
      tillaten: z.boolean(),
      hinder: z.array(z.object({ regel: z.string(), mening: z.string(), kalla: z.string(), kanGorasAv: z.string() })),
    }),
  ),
  protokoll: z.object({ handlingId: uuid, utkast: z.boolean() }).nullable(),
});

export const sammantradelistaSchema = z.object({
  rader: z.array(
    z.object({
      id: uuid,
      titel: z.string(),
      organ: namngiven,
      datum: z.string(),
      tid: z.string(),
      tillstand: z.object({ id: z.string(), etikett: z.string() }),
      antalPunkter: z.number().int(),
      antalBeslutade: z.number().int(),
    }),
  ),
  efter: z.string().nullable(),
  /** Organs for which the reader may plan a meeting, with as many members as the register has. */
  kanPlaneraFor: z.array(namngiven.extend({ platser: z.number().int() })),
});
/** Cases that stand ready for the organ and are not on the agenda yet; the oldest first, two hundred at most. */
export const vantandeArendenSchema = z.object({
  rader: z.array(z.object({ arendeId: uuid, titel: z.string(), dnr: z.string().nullable() })),
  flerFinns: z.boolean(),
});
export const egenPunktanteckningSchema = z.strictObject({ text: valfriText(4000) });

const justeringsbladSchema = z.object({ handlingId: uuid, version: z.string(), hash: z.string(), upprattat: z.string() });
const underskrivareSchema = z.object({
  person: namngiven,
  som: z.enum(['sekreterare', 'ordforande', 'justerare']),
  /** When this version was signed; null while it waits. */
  vid: z.string().nullable(),
});
const justeringsparagrafSchema = z.object({ punktId: uuid, paragraf: z.number().int(), rubrik: z.string() });

/** GET /api/sammantraden/:id/justering: which version is to be signed, by whom, and what I can do. Instants are ISO, days yyyy-mm-dd. */
export const justeringSchema = z.object({
  tillstand: z.object({ id: z.string(), etikett: z.string(), beskrivning: z.string() }),
  /** Last day to approve (KL 5:69). */
  senast: z.string(),
  forvaring: z.string(),
  /** The version that is to be signed. */
  protokoll: justeringsbladSchema.nullable(),
  underskrivare: z.array(underskrivareSchema),
  /** How many more must be chosen. */
  ledigaPlatser: z.number().int(),
  justerat: z.string().nullable(),
  /** The approved protocol with its signatures. */
  justeratHandlingId: uuid.nullable(),
  kompletteringar: z.array(z.object({ id: uuid, paragraf: z.number().int().nullable(), text: z.string(), vid: z.string() })),
  attJusteraOmedelbart: z.array(justeringsparagrafSchema),
  omedelbara: z.array(
    z.object({
      nr: z.number().int(),
      paragrafer: z.array(justeringsparagrafSchema),
      blad: justeringsbladSchema.nullable(),
      underskrivare: z.array(underskrivareSchema),
      justerat: z.string().nullable(),
    }),
  ),
  anslag: z.array(z.object({ arendeId: uuid, titel: z.string(), etikett: z.string() })),
  jag: z.object({
    personId: z.string(),
    /** Until when I may sign without logging in anew; null when I have to. */
    farskTill: z.string().nullable(),
    /** Elected and not yet signed: I may decline. */
    kanAvboja: z.boolean(),
  }),
  /** Those who were there and do not approve already; for the chair to choose among. */
  kanUtses: z.array(namngiven),
  handelser: sammantradeSchema.shape.handelser,
});
