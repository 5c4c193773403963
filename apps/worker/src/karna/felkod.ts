/** What may be logged of an error: its code or name. Messages can carry values from a row. */
export function felkod(fel: unknown): string {
  if (typeof fel !== 'object' || fel === null) return typeof fel;
  if ('kod' in fel && typeof fel.kod === 'string') return fel.kod;
  if ('code' in fel && (typeof fel.code === 'string' || typeof fel.code === 'number')) return String(fel.code);
  return fel instanceof Error ? fel.name : 'okänt';
}
