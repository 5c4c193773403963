import { z } from 'zod';
import { inkorgFragaSchema } from './api.js';

/** Shapes of what a person has chosen for the desk, and of the words that the desk shows. */
const uuid = z.uuid();
const tid = z.iso.datetime({ offset: true });

/** A list's columns and density; new columns show until they are hidden. */
export const listvalSchema = z.strictObject({
  dolda: z.array(z.string().max(40)).max(30),
  tathet: z.enum(['tat', 'normal', 'luftig']),
});
/** Ids of the single-key shortcuts that are switched off (WCAG 2.1.4). */
export const genvagsvalSchema = z.strictObject({ av: z.array(z.string().max(40)).max(60) });
/** Which list a choice is for: the name of a view, or the id of a saved one. */
export const listnamnSchema = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const egnaValSchema = z.object({ listor: z.record(z.string(), listvalSchema), genvagar: genvagsvalSchema });

/** Free text is never saved in a view: it can be a person's name. */
export const sparadFragaSchema = inkorgFragaSchema
  .pick({ typ: true, organ: true, roll: true, frist: true })
  .extend({ vy: inkorgFragaSchema.shape.vy.unwrap(), sort: inkorgFragaSchema.shape.sort.unwrap().optional() });
export const nyVySchema = z.strictObject({
  namn: z.string().trim().min(1).max(80),
  organ: z.string().max(80).nullable(),
  fraga: sparadFragaSchema,
});
export const sparadVySchema = z.object({
  id: uuid,
  namn: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }).nullable(),
  agare: z.string(),
  min: z.boolean(),
  fraga: sparadFragaSchema,
});
export const sparadeVyerSchema = z.object({ vyer: z.array(sparadVySchema) });

/** A case in a list: where it stands, in the words of its process. */
export const arenderadSchema = z.object({
  id: uuid,
  process: z.string(),
  processNamn: z.string(),
  titel: z.string(),
  dnr: z.string().nullable(),
  tillstand: z.string(),
  etikett: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  andrad: tid,
  sekretess: z.boolean(),
});
export const bevakningarSchema = z.object({ rader: z.array(arenderadSchema), efter: z.string().nullable(), antal: z.number().int() });
/** Free text goes in a body, never in a URL. */
export const arendeSokSchema = z.strictObject({ text: z.string().trim().min(1).max(200) });
export const arendeTraffarSchema = z.object({ rader: z.array(arenderadSchema) });

/** The processes' own words for states, tasks and what a start leads to. */
export const processerSchema = z.object({
  processer: z.array(
    z.object({
      namn: z.string(),
      etikett: z.string(),
      tillstand: z.array(z.object({ id: z.string(), etikett: z.string() })),
      uppgifter: z.array(z.object({ typ: z.string(), titel: z.string() })),
      sedanStart: z.string(),
    }),
  ),
});
/** The tasks of a list as they stand now, so that a list can show what others have finished without moving. */
export const inkorgLageSchema = z.strictObject({ uppgifter: z.array(uuid).min(1).max(200) });
