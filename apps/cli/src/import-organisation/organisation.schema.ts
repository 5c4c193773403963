import { z } from 'zod';

export const id = z.string('måste vara text').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ett id är gemener a–z, siffror och bindestreck');
export const namn = z.string('måste vara text').trim().min(1, 'får inte vara tomt').max(300, 'är för långt');
export const datum = z.iso.date('är inte ett datum som finns, skrivet åååå-mm-dd');
export const text = z.string('måste vara text').max(4000, 'är för lång');
const lista = z.array(z.unknown()).default([]);
const tid = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'är inte ett klockslag tt:mm');

const manad = z.number().int().min(1).max(12);
const motesregel = z.discriminatedUnion('typ', [
  z.strictObject({
    typ: z.literal('manadsvis'),
    veckodag: z.enum(['man', 'tis', 'ons', 'tors', 'fre']),
    nr: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('sista')]),
    undantagManader: z.array(manad).optional(),
    installda: z.array(datum).optional(),
    start: tid.optional(),
  }),
  z.strictObject({ typ: z.literal('lista'), datum: z.array(datum), start: tid.optional() }),
]);

const organ = z.strictObject({
  id,
  namn,
  typ: id,
  overordnat: id.nullable(),
  efterfoljare: id.nullable(),
  leverantor: z.boolean('måste vara true eller false').default(false),
  giltig_fran: datum.nullable(),
  giltig_till: datum.nullable(),
  moten: z
    .union([motesregel, z.array(motesregel)])
    .nullable()
    .default(null),
  alias: z.array(text).default([]),
  antal: z.number().int().nullable().default(null),
  del_av: id.nullable().default(null),
  agarandel: z.number().nullable().default(null),
  regim: id.nullable().default(null),
  uppdragsomraden: z.array(text).default([]),
  dnr_prefix: text.nullable().default(null),
  dnr_format: text.nullable().default(null),
  dnr_exempel: z.array(text).default([]),
  sammantraden: lista,
  /** Fullmäktige has let its members take part from elsewhere (KL 5:16, 6:24). */
  distans: z.boolean('måste vara true eller false').default(false),
  /** How long a meeting of the organ is planned to take, for calendars; null: what is usual for its kind. */
  moteslangd_minuter: z.number().int().min(15).max(1440).nullable().default(null),
  harledd: z.boolean().default(false),
  anmarkning: text.nullable().default(null),
  forumregel: z.record(z.string(), z.unknown()).nullable().default(null),
});

const roll = z.strictObject({ id, namn, organtyper: z.array(id), far: text, anmarkning: text.nullable().default(null) });

const delegationspunkt = z.strictObject({
  id,
  typ: z.enum(['delegation', 'forummandat'], 'måste vara delegation eller forummandat'),
  punkt: text.nullable(),
  delegerande_organ: id.nullable(),
  delegat_organ: id.nullable(),
  delegat_roll: id.nullable(),
  arendetyp: id.nullable(),
  text,
  giltig_fran: datum.nullable(),
  giltig_till: datum.nullable(),
  regim: id.nullable().default(null),
  praktiskt_slut: datum.nullable().default(null),
  tak_tkr: z.number().int().min(0).nullable().default(null),
  omfattar_organ: z.array(id).nullable().default(null),
  omfattar_slag: z.array(id).nullable().default(null),
  bradskande: z.boolean().default(false),
  delegat_slag: z.enum(['funktion', 'grupp'], 'måste vara funktion eller grupp').default('funktion'),
  vidaredelegering: z.boolean().default(false),
  vidaredelegerad_fran: id.nullable().default(null),
  forhands_organ: id.nullable().default(null),
  forhands_roll: id.nullable().default(null),
  anmals: z.boolean().default(true),
  kalla: text.nullable().default(null),
  villkor: z.array(text).default([]),
  tillampningar: lista,
  anmarkning: text.nullable().default(null),
});

const tjanst = z.strictObject({
  id,
  namn,
  kategori: id.nullable(),
  agare: id.nullable(),
  infosak_niva: z.number('måste vara ett tal eller null').int('måste vara ett heltal').min(1, 'är minst 1').max(4, 'är högst 4').nullable(),
  gemensam_till: datum.nullable(),
  tjansteomrade: id.nullable().default(null),
  deltjansteomrade: text.nullable().default(null),
  mottagare: z.array(text).default([]),
  kategori_fran: datum.nullable().default(null),
  kategori_grund: text.nullable().default(null),
  kategori_ledtrad: text.nullable().default(null),
  obligatorisk_gammal_regim: z.boolean().nullable().default(null),
  status: text.nullable().default(null),
  uppgar_i: id.nullable().default(null),
  forutsatter: z.array(text).default([]),
  del_av: id.nullable().default(null),
  beskrivning: text.default(''),
  anmarkning: text.nullable().default(null),
});

const tjansteomrade = z.looseObject({
  id,
  namn,
  tjansteforum: id,
  prioriteringsforum: id,
  giltig_fran: datum.nullable(),
  giltig_till: datum.nullable(),
});

const mal = z.strictObject({ id, namn, beslutad_av: id.nullable(), giltig_fran: datum.nullable(), giltig_till: datum.nullable() });

const medlemskap = z
  .strictObject({ organ: id, roll: id, fran: datum, till: datum.nullable() })
  .refine(({ fran, till }) => till === null || till >= fran, { path: ['till'], error: 'ligger före fran' });

const person = z.strictObject({
  id,
  namn,
  epost: z.email('är inte en e-postadress'),
  medlemskap: z.array(medlemskap),
  javsfall: z.unknown().optional(),
});

const vikariat = z
  .strictObject({ for_person: id, ersattare: id, organ: id.nullable(), roll: id.nullable(), fran: datum, till: datum })
  .refine(({ fran, till }) => till >= fran, { path: ['till'], error: 'ligger före fran' })
  .refine(({ for_person, ersattare }) => for_person !== ersattare, { path: ['ersattare'], error: 'är samma person som den ersätter' });

/** The file format of `import organisation`, documented in demo/FORMAT.md. */
export const organisationSchema = z.strictObject({
  format: z.literal('beslutsgang/organisation', 'måste vara beslutsgang/organisation'),
  version: z.literal(1, 'måste vara 1'),
  namn,
  /** Who hears appeals in the municipality's county, by name (H-39); left out: only the kind of court is said. */
  overklagande: z.strictObject({ forvaltningsratt: namn, lansstyrelse: namn }).nullable().default(null),
  anmarkningar: z.array(text).default([]),
  regimer: lista,
  roller: z.array(roll),
  organ: z.array(organ),
  tjansteomraden: z.array(tjansteomrade).default([]),
  delegationspunkter: z.array(delegationspunkt).default([]),
  tjanster: z.array(tjanst).default([]),
  mal: z.array(mal).default([]),
  personer: z.array(person),
  vikariat: z.array(vikariat).default([]),
});
export type Organisation = z.infer<typeof organisationSchema>;
