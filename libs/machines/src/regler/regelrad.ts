import type { InitiativKontext } from '../initiativ/kontext.js';
import type { MaskinHandelse, Regel } from '../process.js';

/** A catalogue row about a case (an initiative of SM-01 unless said otherwise): it is fulfilled exactly when nothing is missing, so the reason and the rule cannot drift apart. */
export interface Regelrad<Kontext = InitiativKontext> extends Omit<Regel, 'namn' | 'saknas' | 'iFallet'> {
  readonly saknas: (kontext: Kontext, handelse: MaskinHandelse) => readonly string[];
  readonly iFallet?: (kontext: Kontext, handelse: MaskinHandelse) => { readonly mening?: string; readonly kanGorasAv?: string };
}

/** `namn` when the condition does not hold, otherwise nothing. */
export function utan(uppfyllt: boolean, namn: string): string[] {
  return uppfyllt ? [] : [namn];
}
