import { z } from 'zod';
import { beslutarOmSchema, beslutsarendeSchema } from './beslutsarende.js';
import { planversionSchema } from './tjansteplanrond.js';

/** Shapes of the HTTP API. Dates are ISO dates, instants ISO with offset, money whole tkr; null = the value is missing. */
const datum = z.iso.date();
const tid = z.iso.datetime({ offset: true });
const uuid = z.uuid();

export const personSchema = z.object({ id: z.string(), namn: z.string() });
export const rollSchema = z.object({
  organ: z.string(),
  organNamn: z.string(),
  roll: z.string(),
  rollNamn: z.string(),
  forPersonId: z.string().nullable(),
});

export const jagSchema = z.object({
  person: personSchema,
  roller: z.array(rollSchema),
  navigation: z.array(z.object({ namn: z.string(), vag: z.string() })),
  startsida: z.string(),
  csrf: z.string(),
});

export const fristSchema = z.object({
  namn: z.string(),
  etikett: z.string(),
  datum,
  at: tid,
  regel: z.string(),
  kalla: z.string(),
  rakning: z.string(),
  lag: z.boolean(),
  status: z.enum(['aktiv', 'pausad', 'utford', 'struken']),
});

/** Why a row stands where it stands, strongest first. */
export const varforForst = z.enum(['lagfrist-passerad', 'lagfrist-nara', 'frist-passerad', 'frist-nara', 'intern-frist', 'aldst']);

export const inkorgRadSchema = z.object({
  id: uuid,
  typ: z.string(),
  titel: z.string(),
  process: z.string(),
  arende: z.object({ id: uuid, titel: z.string(), dnr: z.string().nullable() }),
  organ: z.object({ id: z.string(), namn: z.string() }),
  roll: z.string(),
  innehavare: personSchema.nullable(),
  min: z.boolean(),
  tagenAt: tid.nullable(),
  frist: z
    .object({ datum, at: tid, regel: z.string(), rakning: z.string(), lag: z.boolean(), arbetsdagarKvar: z.number().int() })
    .nullable(),
  varforForst,
  forPersonNamn: z.string().nullable(),
  sekretess: z.boolean(),
  radVersion: z.number().int(),
  skapad: tid,
  avslutad: tid.nullable(),
});

export const inkorgFragaSchema = z.strictObject({
  vy: z.enum(['mina', 'grupp', 'organ', 'klara']).default('mina'),
  typ: z.string().optional(),
  process: z.string().optional(),
  organ: z.string().optional(),
  roll: z.string().optional(),
  frist: z.enum(['forfallen', 'vecka', 'ingen']).optional(),
  sort: z.enum(['frist', '-frist', 'skapad', '-skapad']).default('frist'),
  efter: z.string().max(500).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(50),
});
/** Free text is sent in a POST body, never in a URL. */
export const inkorgSokSchema = inkorgFragaSchema.extend({ text: z.string().min(1).max(200) });
export const inkorgSchema = z.object({
  rader: z.array(inkorgRadSchema),
  efter: z.string().nullable(),
  antal: z.object({ mina: z.number().int(), grupp: z.number().int(), forfallna: z.number().int() }),
});

export const regelUtfallSchema = z.object({
  regel: z.string(),
  uppfylld: z.boolean(),
  mening: z.string(),
  kalla: z.string(),
  lagrum: z.string().nullable(),
  slag: z.enum(['lag', 'riktlinje', 'praxis']),
  prov: z.enum(['vem', 'laget', 'innehall']),
  saknas: z.array(z.string()),
  kanGorasAv: z.string(),
});
export const mojligHandelseSchema = z.object({
  typ: z.string(),
  verb: z.string(),
  formular: z.string(),
  tillaten: z.boolean(),
  regler: z.array(regelUtfallSchema),
  uppgiftTyp: z.string().nullable(),
  /** What follows: "När du skickar får handläggare i X uppgiften Y." */
  sedan: z.string(),
});

/** A case that another one belongs together with; `tillstand` in words. */
export const arendelankSchema = z.object({
  id: uuid,
  titel: z.string(),
  dnr: z.string().nullable(),
  process: z.string(),
  processNamn: z.string(),
  tillstand: z.string(),
  avslutad: z.boolean(),
});

/** What does not agree in a matter: what it holds (null = it only tells), in words, and its source. */
export const varningSchema = z.object({
  /** Its name in the rule catalogue. */
  regel: z.string(),
  id: z.string(),
  haller: z.enum(['underskrift', 'anmalan', 'beslut']).nullable(),
  mening: z.string(),
  kalla: z.string(),
});

export const arendeSchema = z.object({
  id: uuid,
  process: z.string(),
  processNamn: z.string(),
  titel: z.string(),
  dnr: z.string().nullable(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  regim: z.string(),
  regimNamn: z.string(),
  sekretess: z.boolean(),
  /** The provision of OSL that the secrecy rests on; null when none has been stated. */
  sekretessLagrum: z.string().nullable(),
  /** Organs that have a task in a secret case without anybody there being named in it: nobody can see the task. */
  utanNamngiven: z.array(z.object({ id: z.string(), namn: z.string() })),
  /** Open tasks whose role nobody has in the organ today, in words: nobody can take them. */
  obemannade: z.array(z.object({ uppgift: z.string(), mottagare: z.string() })),
  pausadSedan: tid.nullable(),
  avslutad: z.boolean(),
  steg: z.number().int(),
  tillstand: z.object({
    id: z.string(),
    etikett: z.string(),
    beskrivning: z.string(),
    fas: z.string(),
    ansvarig: z.string().nullable(),
    sedan: tid,
    ingenFrist: z.string().nullable(),
  }),
  /** The text twin: "Steg n av m. Väntar på … sedan … Nästa: … senast …". */
  laget: z.string(),
  stegar: z.array(z.object({ id: z.string(), etikett: z.string(), lage: z.enum(['klart', 'nu', 'kvar']), datum: datum.nullable() })),
  handelser: z.array(mojligHandelseSchema),
  uppgifter: z.array(inkorgRadSchema),
  frister: z.array(fristSchema),
  fakta: z.array(z.object({ etikett: z.string(), varde: z.string(), anmarkning: z.string().nullable() })),
  /** What does not agree in the case; `haller` says what it stops, null that it only is told. */
  varningar: z.array(varningSchema),
  personer: z.array(z.object({ id: z.string(), namn: z.string(), roll: z.string() })),
  handlingar: z.array(
    z.object({ id: uuid, titel: z.string(), version: z.number().int(), status: z.string(), slag: z.string(), skapad: tid }),
  ),
  /** Effects and wake-ups that Temporal has not taken up yet. */
  bevakasStrax: z.boolean(),
  /** The one who asks follows the case. */
  bevakas: z.boolean(),
  overtagetFran: z.string().nullable(),
  /** The case that this one was started by, and those that it has started; only what the person may know of. */
  overordnat: arendelankSchema.nullable(),
  underordnade: z.array(arendelankSchema),
  /** The matters in which an organ decides or has decided about the case, the newest first; and the cases that this matter decides about. */
  beslutsarenden: z.array(beslutsarendeSchema),
  beslutarOm: z.array(beslutarOmSchema),
});

export const loggRadSchema = z.object({
  steg: z.number().int(),
  typ: z.string(),
  text: z.string(),
  vem: z.string(),
  vid: tid,
  fran: z.string().nullable(),
  till: z.string(),
  skal: z.string().nullable(),
  inlamningId: uuid.nullable(),
  /** The rules that were tried for the step. */
  regler: z.array(z.object({ mening: z.string(), kalla: z.string(), lagrum: z.string().nullable() })),
  /** Documents that the step gave rise to. */
  handlingar: z.array(z.object({ id: uuid, titel: z.string() })),
  kedja: z.string(),
});
export const loggSchema = z.object({ rader: z.array(loggRadSchema), efter: z.string().nullable() });

export const uppgiftSchema = z.object({
  uppgift: inkorgRadSchema,
  hjalp: z.string(),
  arende: arendeSchema,
  formular: z.array(
    z.object({
      handelse: z.string(),
      verb: z.string(),
      formular: z.string(),
      schemaVersion: z.number().int(),
      tillaten: z.boolean(),
      sedan: z.string(),
      schema: z.record(z.string(), z.unknown()),
    }),
  ),
  utkast: z.object({ version: z.number().int(), innehall: z.record(z.string(), z.unknown()), andrad: tid }).nullable(),
  /** Values known from earlier in the case: shown as "Hämtat från ärendet". */
  forifyllt: z.record(z.string(), z.unknown()),
  historik: z.array(z.object({ typ: z.string(), vem: z.string(), vid: tid, skal: z.string().nullable() })),
});

export const utkastKroppSchema = z.strictObject({ version: z.number().int().min(0), innehall: z.record(z.string(), z.unknown()) });
export const utkastSvarSchema = z.object({ version: z.number().int(), andrad: tid });
export const utforKroppSchema = z.strictObject({
  handelse: z.string().max(80),
  forvantatSteg: z.number().int().min(0),
  data: z.record(z.string(), z.unknown()),
});
export const kvittoSchema = z.object({
  arendeId: uuid,
  steg: z.number().int(),
  tillstand: z.string(),
  fas: z.string(),
  avslutad: z.boolean(),
  inlamningId: uuid.nullable(),
  oppnadeUppgifter: z.array(uuid),
  /** Child cases that the step started. */
  startadeArenden: z.array(uuid).optional(),
});
export const taKroppSchema = z.strictObject({ skal: z.string().min(1).max(500).optional() });
export const overlatKroppSchema = z.strictObject({ tillPersonId: z.string().max(80), skal: z.string().min(1).max(500) });
export const bulkKroppSchema = z.strictObject({
  atgard: z.enum(['ta', 'slapp', 'overlat']),
  uppgifter: z.array(uuid).min(1).max(200),
  tillPersonId: z.string().max(80).optional(),
  skal: z.string().max(500).optional(),
});
export const bulkSvarSchema = z.object({
  resultat: z.array(z.object({ id: uuid, ok: z.boolean(), kod: z.string().nullable(), meddelande: z.string().nullable() })),
});

/** B-03: the track that an initiative follows; the name of its process. */
export const spar = z.enum(['initiativ', 'verksamhetsinitiativ']);
export type Spar = z.infer<typeof spar>;
export const initiativListaFragaSchema = z.strictObject({
  spar: spar.optional(),
  tillstand: z.string().optional(),
  organ: z.string().optional(),
  efter: z.string().max(500).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(50),
});
export const initiativRadSchema = z.object({
  id: uuid,
  spar,
  titel: z.string(),
  dnr: z.string().nullable(),
  tillstand: z.string(),
  etikett: z.string(),
  fas: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  andrad: tid,
  sekretess: z.boolean(),
});
export const initiativListaSchema = z.object({ rader: z.array(initiativRadSchema), efter: z.string().nullable() });
export const skapadSchema = z.object({ id: uuid, steg: z.number().int() });

const arsbelopp = z.record(z.string(), z.number().int().nullable());
const kontroll = z.object({
  stammer: z.boolean(),
  ar: z.string().nullable(),
  rader: z.number().int().nullable(),
  summa: z.number().int().nullable(),
  text: z.string(),
});
export const tjansteplanSchema = z.object({
  plan: z.string(),
  titel: z.string(),
  ar: z.array(z.string()),
  /** The kinds of round that the municipality's rules have, in the order of the year. */
  ronder: z.array(z.object({ id: z.string(), namn: z.string(), slutar: z.enum(['styrelsen', 'indikativt']) })),
  /** The areas that some of the rules have rounds for, whether the plan has them or not. */
  rondomraden: z.array(z.object({ id: z.string(), namn: z.string() })),
  /** The rounds that go on, the one that moved last first, with the forum whose turn it is. */
  pagaende: z.array(
    z.object({
      arendeId: z.uuid(),
      titel: z.string(),
      lage: z.string(),
      version: z.string().nullable(),
      forum: z.string().nullable(),
    }),
  ),
  omraden: z.array(
    z.object({
      id: z.string(),
      namn: z.string(),
      version: z.string().nullable(),
      status: z.string().nullable(),
      utveckling: arsbelopp,
      vidmakthallande: arsbelopp,
      kontroller: z.array(kontroll),
      /** The version history, round by round and in each round's own order. */
      versioner: z.array(planversionSchema),
      rader: z.array(
        z.object({
          id: z.string(),
          nr: z.number().int().nullable(),
          titel: z.string(),
          slag: z.enum(['initiativ', 'pott', 'ofordelat', 'gemensam']),
          utveckling: arsbelopp,
          vidmakthallande: arsbelopp,
          uppskjutet: z.string().nullable(),
          /** The row where the money is, when this one has none of its own. */
          ingarI: z.string().nullable(),
          arendeId: uuid.nullable(),
          tillstand: z.string().nullable(),
        }),
      ),
    }),
  ),
  summa: z.object({ utveckling: arsbelopp, vidmakthallande: arsbelopp }),
});

export const valSchema = z.object({
  /** `tarEmot`: somebody there takes the initiatives of a supplier. */
  organ: z.array(z.object({ id: z.string(), namn: z.string(), typ: z.string(), leverantor: z.boolean(), tarEmot: z.boolean() })),
  mal: z.array(z.object({ id: z.string(), namn: z.string() })),
  tjanster: z.array(z.object({ id: z.string(), namn: z.string(), infosakNiva: z.number().int().nullable() })),
});
export const personvalSchema = z.object({ personer: z.array(personSchema) });
export const notisInstallningSchema = z.strictObject({ typ: z.string().max(80), epost: z.boolean(), sammandrag: z.boolean() });
/** A kind of notice in words, with the person's choice or what holds when there is none. */
export const notisvalSchema = notisInstallningSchema.extend({ etikett: z.string() });
export const prenumerationSchema = z.object({ id: uuid, lank: z.string(), skapad: tid, hamtad: tid.nullable() });
