import type { Omgivning } from './las.js';
import { fristnamn } from './tillampa.js';

/** A state that a newer version of the machine has renamed since the case was last stepped. */
export interface Namnbyte {
  readonly fran: string;
  readonly till: string;
}

/** A state's deadline under the state's new name; other events as they are. */
export function nyttHandelsenamn(handelse: string, byte: Namnbyte): string {
  return fristnamn(handelse) && handelse.endsWith(`.${byte.fran}`) ? `${handelse.slice(0, -byte.fran.length)}${byte.till}` : handelse;
}

/** What surrounds the case, with the deadlines of its state under the new name, so that the new machine can fire and stop them. */
export function medNyaNamn(omgivning: Omgivning, byte: Namnbyte): { omgivning: Omgivning; bytta: readonly string[] } {
  const frister = omgivning.frister.map((rad) => ({ ...rad, handelse: nyttHandelsenamn(rad.handelse, byte) }));
  const bytta = frister.filter(({ handelse }, plats) => handelse !== omgivning.frister[plats]?.handelse).map(({ id }) => id);
  return { omgivning: { ...omgivning, frister }, bytta };
}
