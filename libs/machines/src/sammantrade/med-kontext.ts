import { objekt } from '../las/varde.js';

/** A snapshot whose context also remembers these fields; what it remembers already is not changed. */
export function medKontext(bild: unknown, nya: Readonly<Record<string, unknown>>): unknown {
  const { context, ...resten } = objekt(bild);
  return { ...resten, context: { ...nya, ...objekt(context) } };
}
