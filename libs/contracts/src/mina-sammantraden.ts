import { z } from 'zod';
import { arenderadSchema } from './skrivbord.js';

/** The page of one who has a seat: the next meetings with their papers, what awaits one's approval, the matters that one follows. */
const namngiven = z.object({ id: z.string(), namn: z.string() });
const tid = z.iso.datetime({ offset: true });
const antal = z.coerce.number().int().min(1).max(100).default(20);

export const minaSammantradenFragaSchema = z.strictObject({ efter: z.string().max(60).optional(), antal });

export const minaSammantradenSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      titel: z.string(),
      organ: namngiven,
      datum: z.string(),
      tid: z.string(),
      plats: z.string(),
      tillstand: z.object({ id: z.string(), etikett: z.string() }),
      kallelse: z.object({ handlingId: z.uuid() }).nullable(),
      antalPunkter: z.number().int(),
    }),
  ),
  efter: z.string().nullable(),
  /** What the person is in organs that hold meetings. */
  roller: z.array(z.object({ organ: namngiven, roll: z.string(), forPersonId: z.string().nullable() })),
});

/** Tasks of approval that are the person's, the nearest deadline first; a hundred at most. */
export const minJusteringSchema = z.object({
  rader: z.array(
    z.object({ uppgiftId: z.uuid(), titel: z.string(), arendeId: z.uuid(), arendeTitel: z.string(), fristDatum: z.string().nullable() }),
  ),
});

/** A page of a meeting's agenda with the papers of each item that the person may see. */
export const sammantradetsPapperSchema = z.object({
  rader: z.array(
    z.object({
      punktId: z.uuid(),
      nr: z.number().int(),
      rubrik: z.string(),
      paragraf: z.number().int().nullable(),
      arende: z.object({ id: z.uuid(), dnr: z.string().nullable() }).nullable(),
      handlingar: z.array(z.object({ id: z.uuid(), titel: z.string(), version: z.string(), skapad: tid })),
    }),
  ),
  efter: z.string().nullable(),
});

/** Followed cases, with what happened last in each. */
export const foljdaArendenSchema = z.object({
  rader: z.array(arenderadSchema.extend({ senast: z.object({ vad: z.string(), vid: tid }).nullable() })),
  efter: z.string().nullable(),
});

/** A calendar link to one organ's meetings; the link itself is shown once, when it is made. */
export const sammantradesprenumerationSchema = z.object({
  id: z.uuid(),
  organ: namngiven,
  lank: z.string(),
  skapad: tid,
  hamtad: tid.nullable(),
});
export const sammantradesprenumerationerSchema = z.object({
  prenumerationer: z.array(sammantradesprenumerationSchema),
  /** Organs that the person can make a link to. */
  kanSkapaFor: z.array(namngiven),
});
export const nySammantradesprenumerationSchema = z.strictObject({ organ: z.string().min(1).max(80) });
