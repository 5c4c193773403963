import type { Inloggad } from '#auth';
import type { Andring } from './andringar.repository.js';

/** The same rule as synligtVillkor, for a change that has been read already. */
export function farVeta(jag: Inloggad, andring: Andring): boolean {
  return !andring.sekretess || andring.personer.includes(jag.personId) || jag.roller.some((roll) => roll.organ === andring.organId);
}

/** Whether the person is told that somebody writes in the case's shared text: it is a draft, and is heard of in the case's own organ. */
export function handlagger(jag: Inloggad, andring: Andring): boolean {
  return jag.roller.some((roll) => roll.organ === andring.organId);
}
