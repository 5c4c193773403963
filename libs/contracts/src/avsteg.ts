import { z } from 'zod';
import { datum, skal, text } from './formularfalt.js';

/** Forms of a planned avsteg: an organ that will not use a common service says so in time, and the strategiska samordningsgruppen is told before its nämnd decides (A-30, E-01–E-07). */
const id = z.string().min(1).max(80);
const kostnad = z.number('Ange beloppet i hela tusental kronor; 0 om det inte kostar något.').int('Ange hela tkr.').min(0).max(9_999_999);

/** What is planned: from which service, what instead, why, what it costs, and when the nämnd is to decide. */
const planerat = {
  titel: text(200),
  /** The service by its name: not all that are common stand in the register. */
  tjanst: text(200),
  vad: text(),
  skal: text(),
  engangskostnadTkr: kostnad,
  arligKostnadTkr: kostnad,
  beslutsdatum: datum,
  gallerTill: datum,
};
/** POST /api/avsteg. */
export const nyttAvstegSchema = z.strictObject({ ...planerat, organ: id, sekretess: z.boolean().default(false) });
/** The same from an initiative in the organ's own track: the organ and the secrecy are the initiative's. */
export const anmalAvstegSchema = z.strictObject(planerat);

/** GET /api/avsteg: the latest changed first, with how far the information to the group has come. */
export const avstegListaFragaSchema = z.strictObject({
  efter: z.string().max(500).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(50),
});
const avstegRadSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  dnr: z.string().nullable(),
  tillstand: z.string(),
  etikett: z.string(),
  organ: z.object({ id: z.string(), namn: z.string() }),
  tjanst: z.string(),
  beslutsdatum: z.string(),
  /** The day when the group was informed; null until then. */
  gruppenInformerad: z.string().nullable(),
  antalKvitterat: z.number().int(),
  antalLedamoter: z.number().int(),
  /** The reader's own task to acknowledge; null when there is none. */
  minUppgift: z.uuid().nullable(),
  sekretess: z.boolean(),
});
export const avstegListaSchema = z.object({ rader: z.array(avstegRadSchema), efter: z.string().nullable() });

const namndbeslut = { namnd: id, datum, paragraf: z.number().int().min(1).max(9999) };

export const avstegFormular = {
  /** E-03, E-05: the dialogue with the leverantör, and what the original assessment looks like now. */
  'informera-gruppen': z.strictObject({ dialogDatum: datum, dialog: text(), omvardering: text() }),
  /** A receipt and nothing else: no word of what one thinks of it. */
  'kvittera-information': z.strictObject({}),
  'ta-upp-avsteget': z.strictObject({}),
  'bevilja-avsteg': z.strictObject(namndbeslut),
  'avsla-avsteg': z.strictObject({ ...namndbeslut, skal }),
  'aterkalla-avsteg': z.strictObject({ skal }),
  'avsluta-avsteg': z.strictObject({ skal }),
} as const;
export type AvstegHandelse = keyof typeof avstegFormular;
