import { z } from 'zod';
import { anslagetSchema, beslutFattatSchema, lagaKraftSchema, protokolletJusteratSchema } from './beslut.js';
import { angeUtfallSchema } from './beslutsarende.js';
import { ar, datum, skal, text, tkr, valfriText } from './formularfalt.js';
import { barnUtfallSchema } from './lage.js';
import { publiceraBeslutetSchema, sammanfattningForAllmanhetenSchema, taBortFranWebbenSchema } from './offentligt.js';
import { bilagekompletteringUtfallSchema } from './bilagekomplettering.js';
import { dsoradUtfallSchema } from './dsorad.js';
import { remissUtfallSchema } from './remiss.js';
import { samverkansorgan, samverkansslag, samverkanUtfallSchema } from './samverkan.js';

/** Forms of SM-10, the matter that a nämnd, kommunstyrelsen or kommunfullmäktige decides, one per event. */
const id = z.string().min(1).max(80);
const paragraf = z.number().int().min(1).max(9999).nullable().default(null);

export const arendetyp = z.enum([
  'hemstallan',
  'yttrande',
  'styrande-dokument',
  'verksamhet',
  'overlamnande-av-handlingar',
  'enskilt',
  'tillsyn-miljobalken',
  'motion',
]);
export type Arendetyp = z.infer<typeof arendetyp>;
/** Which organs decide, in what order; which organs they are, the regime's configuration says. */
export const beslutsgang = z.enum(['namnd', 'namnd-ks', 'namnd-ks-kf', 'ks', 'ks-kf']);
export type Beslutsgang = z.infer<typeof beslutsgang>;
/** H-05: what a proposed point does. */
export const punktslag = z.enum([
  'godkanns',
  'antas',
  'faststalls',
  'upphor',
  'hemstaller',
  'tillstyrker',
  'avstyrker',
  'oversands',
  'overlamnas',
  'omedelbar-justering',
  'ovrigt',
]);
export type Punktslag = z.infer<typeof punktslag>;
/** H-04: whose decision a point is; the same text can be for two organs. */
export const punktmottagare = z.enum(['namnd', 'ks', 'kf', 'ks-kf']);
export type Punktmottagare = z.infer<typeof punktmottagare>;

/** H-20: a matter of another authority, with its own number. */
const koppling = z.strictObject({
  slag: z.enum(['hemstallan-fran', 'yttrande-over', 'foljer-av']),
  organ: text(200),
  dnr: valfriText(20),
  datum: datum.nullable().default(null),
  paragraf,
});

/** POST /api/formella-arenden: what the register asks of a matter (OSL 5:2) and the way it is to be decided. */
export const nyttFormelltArendeSchema = z.strictObject({
  titel: text(200),
  organ: id,
  arendetyp,
  beslutsgang,
  namnd: id.nullable().default(null),
  registrerat: datum.nullable().default(null),
  avsandare: valfriText(200),
  beskrivning: text(),
  kopplingar: z.array(koppling).max(20).default([]),
  personalBerors: z.boolean().default(false),
  personuppgifter: z.boolean().default(false),
  sekretess: z.boolean().default(false),
});

const bilagenummer = z.number().int().min(1).max(99).nullable().default(null);
/** H-02: an answer is always given; "inga särskilda aspekter" is one. */
const dimension = z.strictObject({
  svar: z.enum(['inga-sarskilda-aspekter', 'beskrivs', 'hanvisas']).nullable().default(null),
  text: valfriText(8000),
  /** H-03: the bilaga with another body's assessment, which is adopted instead of repeated. */
  bilaga: bilagenummer,
});
const punkt = z.strictObject({
  text: text(),
  slag: punktslag,
  mottagare: punktmottagare,
  aldreOrgan: valfriText(200),
  aldreDatum: datum.nullable().default(null),
  aldreParagraf: paragraf,
  bilaga: bilagenummer,
});
/** H-11, H-12: numbered by its place. */
const bilaga = z.strictObject({
  titel: text(300),
  organ: valfriText(200),
  dnr: valfriText(20),
  datum: datum.nullable().default(null),
  paragraf,
  kompletteras: z.boolean().default(false),
  /** H-12: when it shall be there; four weeks after the decision when it is left out. */
  kompletterasSenast: datum.nullable().default(null),
});

/** The tjänsteutlåtande, in any state of completeness; the rules say what must be there when it is handed on. */
export const tjansteutlatandeSchema = z.strictObject({
  sammanfattning: valfriText(8000),
  punkter: z.array(punkt).max(50).default([]),
  skalOmedelbar: valfriText(500),
  dimensioner: z.record(z.string().max(40), dimension).default({}),
  ekonomi: z.strictObject({
    nuvarandeTkr: tkr.default(null),
    vemBar: valfriText(500),
    effekter: z
      .array(z.strictObject({ ar, beloppTkr: tkr }))
      .max(20)
      .default([]),
    senare: valfriText(2000),
  }),
  samverkan: z.strictObject({
    lage: z.enum(['genomford', 'planerad', 'inte-aktuell']).nullable().default(null),
    organ: valfriText(200),
    datum: datum.nullable().default(null),
    beskrivning: valfriText(2000),
  }),
  arendet: valfriText(4000),
  bakgrund: valfriText(20_000),
  bedomning: valfriText(20_000),
  bilagor: z.array(bilaga).max(99).default([]),
  aberopade: z
    .array(z.strictObject({ vad: text(300), organ: text(200), datum, paragraf }))
    .max(50)
    .default([]),
  mottagare: z
    .array(z.strictObject({ namn: text(200) }))
    .max(50)
    .default([]),
  forklaring: valfriText(1000),
  /** The day of the version; today when it is left out. */
  datum: datum.nullable().default(null),
  andring: valfriText(500),
  /** The saved sections that the form was put together from (section → version); null when it was written in another way. */
  avsnittsversioner: z.record(z.string().max(40), z.number().int().min(0)).nullable().default(null),
});
export type Tjansteutlatande = z.infer<typeof tjansteutlatandeSchema>;

const kommentar = z.strictObject({ kommentar: valfriText(2000) });
const medSkal = z.strictObject({ skal });

/** The same as a meeting sends, entered by the organ's secretary: with the reason for an immediate justering and the day that the minutes give the tjänsteutlåtande. */
const registreraBeslutSchema = beslutFattatSchema.omit({ sammantradeId: true, punktId: true }).extend({
  paragraf: z.number().int().min(1).max(9999),
  skalOmedelbar: valfriText(500),
  tuDatum: datum.nullable().default(null),
});

export const formelltarendeFormular = {
  'paborja-beredning': kommentar,
  'spara-version': tjansteutlatandeSchema,
  'lamna-till-granskning': tjansteutlatandeSchema,
  'godkann-granskning': kommentar,
  'atersand-till-handlaggaren': medSkal,
  underteckna: z.strictObject({ datum, kommentar: valfriText(500) }),
  'underteckna-inte': medSkal,
  /** What the matter concerns, when it turns out otherwise than when it was registered: it decides what it must wait for. */
  'andra-vad-som-berors': z.strictObject({
    personal: z.enum(['berors', 'berors-inte']),
    personuppgifter: z.enum(['berors', 'berors-inte']),
    skal,
  }),
  /** a dialogue before the matter, which decides nothing. */
  'anteckna-dialog': z.strictObject({ datum, mellan: text(300), innehall: text(4000) }),
  'skicka-remiss': z.strictObject({ instanser: z.array(id).min(1, 'Välj minst en remissinstans.').max(40), svarSenast: datum }),
  'avsta-remiss': z.strictObject({ skal, ersattning: text(2000) }),
  'prova-fornyad-remiss': medSkal,
  'planera-samverkan': z.strictObject({ samverkansorgan, slag: samverkansslag, datum }),
  'begar-dso-rad': z.strictObject({ fraga: text(1000), svarSenast: datum }),
  'bemot-dso-rad': z.strictObject({ foljs: z.boolean(), skal }),
  'ga-vidare-utan-dso-rad': medSkal,
  'anmal-till-foredragningslistan': kommentar,
  'ange-utfall-per-arende': angeUtfallSchema,
  'registrera-beslut': registreraBeslutSchema,
  'beslut-fattat': beslutFattatSchema,
  'protokollet-justerat': protokolletJusteratSchema,
  /** The last day to appeal is counted here; when it is given it must agree. */
  anslaget: anslagetSchema.extend({ overklagandeTill: datum.nullable().default(null) }),
  /** A notice for a decision that no meeting in the product has taken; what is written is shown to anybody. */
  'skriv-anslag': z.strictObject({ rubrik: text(300), forvaring: text(300) }),
  'laga-kraft': lagaKraftSchema,
  /** FL 44 §: the day that a party got the decision; `flerParter` when others have not got it yet. */
  'registrera-delfaende': z.strictObject({ datum, satt: text(200), flerParter: z.boolean().default(false) }),
  'registrera-overklagande': z.strictObject({ inkom: datum, domstol: text(200) }),
  'avgor-overklagande': z.strictObject({
    utfall: z.enum(['avslaget', 'avvisat', 'aterkallat', 'upphavt']),
    domstol: text(200),
    malnummer: valfriText(40),
    datum,
  }),
  'verkstall-fore-laga-kraft': z.strictObject({ datum, kanAterstallas: z.boolean(), sarskildaSkal: z.boolean(), skal }),
  expediera: z.strictObject({
    datum,
    mottagare: z
      .array(
        z.strictObject({
          namn: text(200),
          /** Null when it is sent in another way than by e-mail. */
          epost: z.email('Ange en e-postadress, t.ex. namn@exempel.se.').max(254).nullable().default(null),
        }),
      )
      .min(1, 'Ange minst en mottagare.')
      .max(50),
  }),
  verkstall: z.strictObject({ datum, hur: text(2000) }),
  avsluta: kommentar,
  ratta: z.strictObject({ datum, vad: text(2000), skal }),
  aterkalla: medSkal,
  /** The organ takes its decision back by a new one. */
  'aterta-beslutet': z.strictObject({ datum, paragraf: z.number().int().min(1).max(9999), skal }),
  'sammanfattning-for-allmanheten': sammanfattningForAllmanhetenSchema,
  'publicera-beslutet': publiceraBeslutetSchema,
  'ta-bort-fran-webben': taBortFranWebbenSchema,
} as const;
export type FormelltarendeHandelse = keyof typeof formelltarendeFormular;

/** What the matter's own child cases tell it when they end. */
export const formelltarendeUtfall = {
  'remiss-besvarad': barnUtfallSchema(remissUtfallSchema),
  'samverkan-avslutad': barnUtfallSchema(samverkanUtfallSchema),
  'dso-rad-inkom': barnUtfallSchema(dsoradUtfallSchema),
  'bilagan-kompletterades': barnUtfallSchema(bilagekompletteringUtfallSchema),
} as const;

const dagEller = z.iso.date().optional();
/** POST /api/formella-arenden/diarium: what of the diary is shown. Dates are days of registration, both included. */
export const diariumFragaSchema = z.strictObject({
  tillstand: z.string().max(60).optional(),
  /** The organ whose turn it is, or that has decided. */
  instans: z.string().max(80).optional(),
  /** The förvaltning that has the matter. */
  organ: z.string().max(80).optional(),
  arendetyp: arendetyp.optional(),
  handlaggare: z.string().max(80).optional(),
  fran: dagEller,
  till: dagEller,
  /** Words of the title, or the number. */
  text: z.string().trim().max(200).optional(),
  efter: z.string().max(500).optional(),
  antal: z.number().int().min(1).max(100).default(50),
});
/** GET /api/formella-arenden: the same without words, which are never part of an address. */
export const formellaArendenFragaSchema = diariumFragaSchema.omit({ text: true }).extend({
  antal: z.coerce.number().int().min(1).max(100).default(50),
});
const idNamn = z.object({ id: z.string(), namn: z.string() });
/** What OSL 5:2 asks of a register, of the matters that the person may know of, the latest registered first. */
export const formellaArendenSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      dnr: z.string().nullable(),
      /** When it came in or was drawn up. */
      registrerat: z.string(),
      /** From whom; null when the matter was begun in the organ itself. */
      avsandare: z.string().nullable(),
      /** When the decision was sent, and to whom. */
      expedierat: z.string().nullable(),
      mottagare: z.array(z.string()),
      arendetyp: z.string(),
      tillstand: z.string(),
      etikett: z.string(),
      organ: idNamn,
      /** The organ whose meeting it waits for, or that has decided. */
      instans: idNamn.nullable(),
      handlaggare: idNamn.nullable(),
      andrad: z.iso.datetime({ offset: true }),
      sekretess: z.boolean(),
    }),
  ),
  efter: z.string().nullable(),
});
/** GET /api/formella-arenden/val: what the diary can be filtered by. */
export const diariumValSchema = z.object({
  organ: z.array(idNamn),
  instanser: z.array(idNamn),
  handlaggare: z.array(idNamn),
  arendetyper: z.array(idNamn),
});
