import { z } from 'zod';
import { ar, datum, skal, text, valfriText } from './formularfalt.js';

/** One area's service plan in one round of the rules that ended 2022-12-31: what a forum says of it, and the versions that come of it. */
const id = z.string().min(1).max(80);
/** A version's label (0.5, 2.1): a name and nothing else; no rule reads it. */
const version = z.string().trim().min(1).max(20);
const narvarande = z.array(z.string().max(80)).min(1, 'Ange vilka som var närvarande.').max(50);

/** Which rounds there are, the regime says. */
const rond = z.string('Välj rond.').min(1, 'Välj rond.').max(80);
export const nyRondSchema = z.strictObject({
  plan: id,
  omrade: id,
  omradesnamn: text(200),
  rond,
  planar: ar,
  /** The round's first day, when it is not today: the rules of that day govern it (0.4). */
  borjade: datum.nullable().default(null),
});

/** POST /api/tjansteplan/ronder: a round of an area, owned by the one who answers for the services. */
export const nyRondKroppSchema = nyRondSchema.extend({ organ: id });
/** What the form asks for; the plan and the area's name follow from it. */
export const nyRondFormularSchema = nyRondKroppSchema.omit({ plan: true, omradesnamn: true, organ: true });

export const nyVersionAvPlanenSchema = z.strictObject({ version, andrat: text(2000) });
export const lamnaTillForumSchema = z.strictObject({ version, andrat: valfriText(2000) });
export const tillstyrkMedAndringSchema = z.strictObject({ narvarande, andrat: text(2000), skal });
export const ingenAndringSchema = z.strictObject({ narvarande, skal });
export const aterforFranForumSchema = z.strictObject({ narvarande, skal });
export const styrelsensBeslutSchema = z.strictObject({ organ: id, datum, paragraf: z.number().int().min(1).max(9999) });
export const styrelsensAterremissSchema = styrelsensBeslutSchema.extend({ skal });
export const avbrytRondSchema = z.strictObject({ skal });
/** A row of a version history that is told again from its source. */
export const atergeVersionSchema = z.strictObject({
  datum,
  version,
  handelse: valfriText(2000),
  forum: valfriText(80),
  atgard: valfriText(80),
});
export const atergivenSchema = z.strictObject({
  beslut: z.strictObject({ organ: id, datum, paragraf: z.number().int().nullable(), dnr: valfriText(80) }).nullable(),
});

export const tjansteplanrondFormular = {
  'ny-version-av-planen': nyVersionAvPlanenSchema,
  'lamna-till-forum': lamnaTillForumSchema,
  'tillstyrk-med-andring': tillstyrkMedAndringSchema,
  'ingen-andring': ingenAndringSchema,
  'aterfor-fran-forum': aterforFranForumSchema,
  'registrera-styrelsens-beslut': styrelsensBeslutSchema,
  'styrelsen-aterremitterar': styrelsensAterremissSchema,
  'avbryt-rond': avbrytRondSchema,
  'aterge-version': atergeVersionSchema,
  'historiken-ar-atergiven': atergivenSchema,
} as const;
export type TjansteplanrondHandelse = keyof typeof tjansteplanrondFormular;

/** The forums of a round in their order, with who has a seat in them today. */
export const rondforumSchema = z.object({
  /** The forum whose turn it is; null when all have had theirs. */
  turen: z.string().nullable(),
  forum: z.array(
    z.object({
      organ: id,
      namn: z.string(),
      minst: z.number().int().nullable(),
      hogst: z.number().int().nullable(),
      ledamoter: z.array(z.object({ id: z.string(), namn: z.string() })),
    }),
  ),
});

/** How a version came to be. `tillstyrkt`: the source does not say whether anything was changed. */
export const versionsutfall = z.enum([
  'utkast',
  'inlamnad',
  'tillstyrkt',
  'tillstyrkt-med-andring',
  'ingen-andring',
  'ingen-erinran',
  'aterford',
  'efter-aterforing',
  'noterad',
  'beslutad',
  'aterremitterad',
]);
export type Versionsutfall = z.infer<typeof versionsutfall>;

/** A row of the version history as people see it. */
export const planversionSchema = z.object({
  arendeId: z.uuid(),
  rond: z.string(),
  nr: z.number().int(),
  version: z.string(),
  datum: z.iso.date(),
  forum: z.string().nullable(),
  utfall: z.string(),
  andrat: z.string().nullable(),
  aterges: z.boolean(),
  motsagelser: z.array(z.string()),
});
export const planversionerSchema = z.object({ rader: z.array(planversionSchema) });
