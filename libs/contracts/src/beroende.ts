import { z } from 'zod';

/** What one initiative needs of another (B-32). `anmarkning` is a source's own words and leads nowhere. */
export const beroendeslag = z.enum(['kraver', 'samordnas', 'anmarkning']);
const ande = z.object({ id: z.uuid(), titel: z.string(), etikett: z.string(), organ: z.string() });
export const beroendeSchema = z.object({
  id: z.uuid(),
  slag: beroendeslag,
  /** The other case; null when the source names something that is not among the cases (T-07). */
  arende: ande.nullable(),
  text: z.string().nullable(),
  anmarkning: z.string().nullable(),
  kalla: z.string(),
  /** The source names something that cannot be found: a warning, never mended. */
  saknas: z.boolean(),
});
export const beroendenSchema = z.object({
  /** What this case needs. */
  behover: z.array(beroendeSchema),
  /** What needs this case. */
  behovsAv: z.array(beroendeSchema),
  /** A ring that the case is part of, as the titles in order. */
  cykel: z.array(z.string()).nullable(),
  farAndra: z.boolean(),
});
export const nyttBeroendeSchema = z.strictObject({
  till: z.uuid(),
  slag: z.enum(['kraver', 'samordnas']),
  anmarkning: z.string().trim().max(500).nullable().default(null),
});
export const beroendeSkapatSchema = z.object({ id: z.uuid() });
