import { z } from 'zod';

/** Task queue of every process's workflow and its activities. */
export const arbetsko = 'beslutsgang';
/** Name of the signal that carries a position. */
export const lageSignal = 'lage';
/** Workflow id of a case. */
export const arbetsflodesId = (arendeId: string) => `arende/${arendeId}` as const;

/** Effects that the engine itself lays down and delivers, from case to case; every process has them. */
export const motoreffekter = ['barn-utfall', 'overordnat-avslutat'] as const;
export type Motoreffekt = (typeof motoreffekter)[number];

/** Data of the parent's event when a child has ended: which child, the state it ended in, and its machine's output. */
export const barnUtfallSchema = <T extends z.ZodType>(utfall: T) =>
  z.strictObject({ barn: z.string(), barnId: z.uuid(), for: z.string().nullable(), tillstand: z.string(), utfall });

const tid = z.iso.datetime({ offset: true });

/** Position of a case as its workflow sees it: ids, enums and instants, never a rule, a snapshot or a name. */
export const lageSchema = z.object({
  arendeId: z.uuid(),
  process: z.string(),
  steg: z.number().int().min(0),
  fas: z.string(),
  tillstand: z.string(),
  avslutad: z.boolean(),
  pausad: z.boolean(),
  kedja: z.string(),
  frist: z.object({ id: z.string(), at: tid, namn: z.string(), regel: z.string() }).nullable(),
  effekter: z.array(z.object({ id: z.string(), typ: z.string() })).readonly(),
});
export type Lage = z.infer<typeof lageSchema>;

/** What a workflow's memo holds: the last step that Temporal has seen of the case. */
export const memoSchema = z.object({ steg: z.number().int(), kedja: z.string() });
export type LageMemo = z.infer<typeof memoSchema>;
