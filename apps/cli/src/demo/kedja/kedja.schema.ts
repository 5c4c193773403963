import { beslutsutfall } from '#contracts';
import { z } from 'zod';

/** The file format of a chain of matters with historical dates (demo/FORMAT.md). Unknown fields are refused. */
const id = z.string().min(1).max(80);
const datum = z.iso.date();
const ar = z.number().int().min(2000).max(2100);
const data = z.record(z.string().max(80), z.unknown());
/** `g1` is the step of the source's own table; `antaget` says what the source does not. */
const ursprung = { g1: z.string().max(10).optional(), kalla: z.string().max(200).optional(), antaget: z.string().max(300).optional() };
const nummer = z.strictObject({ organ: id, ar, senast: z.number().int().min(1) });

const start = z.strictObject({
  slag: z.literal('start'),
  datum,
  vem: id,
  arende: id,
  process: id,
  titel: z.string().min(1).max(200),
  organ: id,
  data,
  /** A matter of the file that it is a part of: it carries its number. */
  iArende: id.optional(),
  ...ursprung,
});
/** `arende` is a name of the file's own, or `namn/process` for the newest child of that matter. */
const handelse = z.strictObject({
  slag: z.literal('handelse'),
  datum,
  vem: id,
  arende: z.string().min(1).max(160),
  handelse: id,
  data,
  /** The rule that is to say no. */
  nekas: z.string().max(80).optional(),
  motsagelse: z.string().max(10).optional(),
  ...ursprung,
});
/** A whole meeting that decides one matter. `omedelbart` is the reason for an immediate justering; `paragraf` what the source says it became; `justerat` the day of its minutes. */
const sammantrade = z.strictObject({
  slag: z.literal('sammantrade'),
  datum,
  planerat: datum,
  listat: datum,
  kallat: datum,
  vem: id,
  organ: id,
  titel: z.string().min(1).max(200),
  platser: z.number().int().min(3).max(200),
  arende: id,
  rubrik: z.string().min(1).max(300),
  utfall: beslutsutfall,
  beslutspunkter: z.array(z.string().min(1).max(4000)).min(1).max(50),
  omedelbart: z.string().max(2000).nullable(),
  paragraf: z.number().int().min(1).nullable(),
  justerat: datum,
  ...ursprung,
});

export const kedjeSchema = z.strictObject({
  format: z.literal('beslutsgang/arendekedja'),
  version: z.literal(1),
  namn: z.string().min(1).max(200),
  anmarkningar: z.array(z.string().max(500)),
  /** What the old registers had used when the chain begins, and who was what then. */
  ingangsvarden: z.strictObject({
    dnr: z.array(nummer),
    paragrafer: z.array(nummer),
    medlemskap: z.array(z.strictObject({ person: id, organ: id, roll: id, fran: datum, till: datum })),
    /** The seats of these organs in the period before are those of the period that begins on `som`. */
    mandatperiod: z.strictObject({ organ: z.array(id), som: datum, fran: datum, till: datum }),
  }),
  steg: z.array(z.discriminatedUnion('slag', [start, handelse, sammantrade])).min(1),
  /** Where the sources contradict themselves: the product must say each of them in words. */
  motsagelser: z.array(z.strictObject({ id: z.string().max(10), arende: id, kalla: z.string().max(200), ord: z.string().max(500) })),
});
export type Kedja = z.infer<typeof kedjeSchema>;
export type Kedjesteg = Kedja['steg'][number];
export type Kedjesammantrade = z.infer<typeof sammantrade>;
