import { z } from 'zod';
import { datum, skal, text, valfriText } from './formularfalt.js';
import { barnUtfallSchema } from './lage.js';

/**
 * The notice on the anslagstavla that minutes have been approved, or that a delegated decision has been recorded (KL 8 kap.). A notice is a child case of
 * what it announces: a meeting, or a delegated decision that is not reported. Dates are ISO dates in Sweden. Nothing here may hold personal data: all of
 * it is shown to anybody.
 */
const anslagsslag = z.enum(['protokoll', 'omedelbart-justerade', 'delegationsbeslut']);
/** How a decision can be appealed: KL 13 kap., FL 40–47 §§, or not at all. */
const overklagandeslag = z.enum(['laglighetsprovning', 'forvaltningsbesvar', 'ej-overklagbart']);

/** One decision that the notice announces. */
const anslagsparagrafSchema = z.strictObject({
  /** 0 for a decision that has no paragraph of its own (delegated ones are told by their number in the register). */
  paragraf: z.number().int().min(0).max(99_999),
  /** The item of the meeting, or the case of the delegated decision: unique in the notice. */
  punktId: z.string().min(1).max(120),
  arendeId: z.uuid().nullable(),
  /** Without personal data; "Sekretess" for a secret item. */
  rubrik: text(300),
  overklagande: overklagandeslag,
});

/** What a notice starts with, as a child case (`startaBarn`). */
export const nyttAnslagSchema = z.strictObject({
  slag: anslagsslag,
  organ: z.string().min(1).max(80),
  sammantradeId: z.uuid().nullable(),
  sammantradesdatum: datum.nullable(),
  beslutsdatum: datum.nullable(),
  justeringsdatum: datum,
  paragrafer: z.array(anslagsparagrafSchema).min(1, 'Ett anslag avser minst en paragraf.').max(500),
  /** Where the minutes are kept: "Kommunens webbplats och kansliet, Exempelgatan 1". */
  forvaring: text(300),
  /** The document that is announced, when it is in the register. */
  handlingId: z.uuid().nullable(),
});
export type NyttAnslag = z.infer<typeof nyttAnslagSchema>;

/** The notice as its parent hears of it when it has ended; a notice that never was up has no dates. */
const anslagUtfallSchema = z.strictObject({
  utfall: z.enum(['anslagsbevis', 'aterkallat']),
  uppsatt: datum.nullable(),
  nedtaget: datum.nullable(),
});
/** The form of the parent's own event for it: `{ barn, barnId, for, tillstand, utfall }`. */
export const anslagetAvslutatSchema = barnUtfallSchema(anslagUtfallSchema);

/** Forms of the notice. */
export const anslagFormular = {
  /** The secretary puts it up by hand, when the product has not done so already. */
  'satt-upp': z.strictObject({ kommentar: valfriText(500) }),
  /** The product has put it up. */
  'anslaget-publicerat': z.strictObject({}),
  /** Asks for it to be taken down; refused while the time for appeal runs. */
  'ta-ned': z.strictObject({ kommentar: valfriText(500) }),
  'overklagande-inkom': z.strictObject({ punktId: z.string().min(1).max(120), inkom: datum, domstol: text(200) }),
  /** The decision has been withdrawn by the organ: the notice goes with it. */
  'aterkalla-anslag': z.strictObject({ skal }),
  /** What the notice said was wrong: a new one goes up, and the time for appeal begins anew. */
  'ratta-anslag': z.strictObject({ skal, forvaring: text(300), justeringsdatum: datum }),
  'anslagsbevis-registrerat': z.strictObject({ hash: z.string().max(128) }),
} as const;
export type AnslagHandelse = keyof typeof anslagFormular;
