import { adderaArbetsdagar } from '../arbetsdag/addera-arbetsdagar.js';
import { adderaAr } from '../datum/addera-ar.js';
import { adderaDagar } from '../datum/addera-dagar.js';
import { adderaManader } from '../datum/addera-manader.js';
import { adderaVeckor } from '../datum/addera-veckor.js';
import type { Datum } from '../datum/datum.js';

/** The units in which a deadline's length is given. */
export type Langdenhet = 'arbetsdagar' | 'dagar' | 'veckor' | 'manader' | 'ar';

/** A length of time, such as ten working days. */
export interface Langd<Enhet extends Langdenhet = Langdenhet> {
  antal: number;
  enhet: Enhet;
}

const ADDERA = {
  arbetsdagar: adderaArbetsdagar,
  dagar: adderaDagar,
  veckor: adderaVeckor,
  manader: adderaManader,
  ar: adderaAr,
} satisfies Record<Langdenhet, (datum: Datum, antal: number) => Datum>;

const ORD = {
  arbetsdagar: ['arbetsdag', 'arbetsdagar'],
  dagar: ['dag', 'dagar'],
  veckor: ['vecka', 'veckor'],
  manader: ['månad', 'månader'],
  ar: ['år', 'år'],
} satisfies Record<Langdenhet, [en: string, flera: string]>;

/** The date a length later, or earlier when the count is negative, without shifting to a working day. */
export function adderaLangd(datum: Datum, { antal, enhet }: Langd): Datum {
  return ADDERA[enhet](datum, antal);
}

/** A length in words: "1 vecka", "10 arbetsdagar". */
export function skrivLangd({ antal, enhet }: Langd): string {
  const [en, flera] = ORD[enhet];
  return `${antal} ${antal === 1 ? en : flera}`;
}
