import type { Inloggad } from '#auth';
import type { Andring } from './andringar.repository.js';

/** The same rule as synligtVillkor, for a change that has been read already. */
export function farVeta(jag: Inloggad, andring: Andring): boolean {
  return !andring.sekretess || andring.personer.includes(jag.personId) || jag.roller.some((roll) => roll.organ === andring.organId);
}
