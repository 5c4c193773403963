import type { Motespunkt } from '#contracts';
import { Indatafel } from '../../fel.js';

/** Which of the items plays which part in the meeting; ids of cases. */
export interface Urval {
  /** Everybody values these alike. */
  readonly samtycke: readonly string[];
  readonly oense: string;
  readonly jav: string;
  readonly aterfors: string;
  readonly omkategoriseras: string;
  /** Its underlag changes after the cut-off. */
  readonly andras: string;
  /** It is lifted to the discussion, and then withdrawn. */
  readonly dras: string;
}

/** Gives the items their parts: those brought in from the analysis first, the rest in agenda order. Throws Indatafel when they are too few. */
export function valjUrval(punkter: readonly Motespunkt[], intagna: readonly string[]): Urval {
  const [andras, , dras] = intagna;
  const [oense, a, jav, b, aterfors, c, omkategoriseras, ...fler] = punkter
    .map(({ arendeId }) => arendeId)
    .filter((id) => id !== andras && id !== dras);
  if (!andras || !dras || !oense || !a || !jav || !b || !aterfors || !c || !omkategoriseras)
    throw new Indatafel([`Dagordningen har bara ${punkter.length} punkter. Läs in tjänsteplanen på nytt i en tom databas.`]);
  return { samtycke: [a, b, c, ...fler], oense, jav, aterfors, omkategoriseras, andras, dras };
}
