import type { Inloggad } from './inloggad.js';

/** Whether the person, or somebody for whom the person substitutes, has one of the roles; in the organ when one is given. */
export function harRoll(jag: Inloggad, roller: readonly string[], organ?: string): boolean {
  return jag.roller.some((min) => roller.includes(min.roll) && (organ === undefined || min.organ === organ));
}
