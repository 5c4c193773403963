import { antalArbetsdagar } from '../arbetsdag/antal-arbetsdagar.js';
import { dagnummer, type Datum } from '../datum/datum.js';
import { type Langd, skrivLangd } from '../frist/langd.js';

/**
 * A date seen from today: "i dag", "om 3 arbetsdagar", "för 2 arbetsdagar sedan". Where no working day lies between, such as
 * Saturday seen from Friday, it counts calendar days: "om 1 dag".
 */
export function skrivRelativt(datum: Datum, idag: Datum): string {
  const dagar = dagnummer(datum) - dagnummer(idag);
  if (dagar === 0) return 'i dag';
  const avstand = skrivLangd(langdTill(datum, idag, dagar));
  return dagar > 0 ? `om ${avstand}` : `för ${avstand} sedan`;
}

function langdTill(datum: Datum, idag: Datum, dagar: number): Langd {
  const arbetsdagar = Math.abs(antalArbetsdagar(idag, datum));
  return arbetsdagar === 0 ? { antal: Math.abs(dagar), enhet: 'dagar' } : { antal: arbetsdagar, enhet: 'arbetsdagar' };
}
