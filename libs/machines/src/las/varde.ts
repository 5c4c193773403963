/** Readers that never throw: a rule is also asked about forms that nobody has filled in yet. */

/** The value as an object; anything else is an empty one. */
export function objekt(varde: unknown): Readonly<Record<string, unknown>> {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde) ? (varde as Readonly<Record<string, unknown>>) : {};
}

/** The value as a list; anything else is an empty one. */
export function lista(varde: unknown): readonly unknown[] {
  return Array.isArray(varde) ? varde : [];
}

/** Trimmed text; null when blank or not text. */
export function text(varde: unknown): string | null {
  if (typeof varde !== 'string') return null;
  const trimmad = varde.trim();
  return trimmad === '' ? null : trimmad;
}

/** A finite number; null when blank. Blank is never 0. */
export function tal(varde: unknown): number | null {
  return typeof varde === 'number' && Number.isFinite(varde) ? varde : null;
}

/** The texts of a list, blanks left out. */
export function texter(varde: unknown): string[] {
  return lista(varde).flatMap((post) => text(post) ?? []);
}
