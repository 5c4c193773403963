import { Indatafel } from '../fel.js';
import type { Svar } from './besokare.js';
import { mening } from './steg.js';

/** What every scene of the demo shares. */
export interface Scen {
  readonly adress: string;
  /** Today, yyyy-mm-dd. */
  readonly idag: string;
  readonly skriv: (rad: string) => void;
  /** Rules that have refused something so far. */
  readonly nekat: Set<string>;
}

/** Tells which rule said no, and counts it. Throws Indatafel when nobody did. */
export function noteraNej({ skriv, nekat }: Pick<Scen, 'skriv' | 'nekat'>, svar: Svar<unknown>, vad: string): void {
  if (!('nekad' in svar)) throw new Indatafel([`${vad} skulle ha nekats.`]);
  nekat.add(svar.nekad.regel ?? svar.nekad.kod);
  skriv(`  NEJ ${vad}: ${mening(svar.nekad)}`);
}
