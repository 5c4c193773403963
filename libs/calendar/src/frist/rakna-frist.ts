import type { Datum } from '../datum/datum.js';
import { dagnummer } from '../datum/datum.js';
import { kravHeltal } from '../datum/krav-heltal.js';
import { skrivDatum } from '../text/skriv-datum.js';
import { forskjut, type Slutdag } from './lagstadgad-tid.js';
import { adderaLangd, type Langdenhet, skrivLangd } from './langd.js';

/** The units of a deadline in a process; `fast-datum` is a date that is given and not counted. */
export type Fristenhet = Exclude<Langdenhet, 'ar'> | 'fast-datum';

/** How a deadline is counted; `datum` is for `fast-datum` and `antal` for all the others. */
export interface Fristspec {
  antal: number;
  enhet: Fristenhet;
  datum?: Datum | null | undefined;
  /** Move a last day that is not a working day to the next one, as lag 1930:173 2 § does. */
  forskjut: boolean;
}

/** A deadline's last day and, as a sentence for the person, how it was counted. */
export interface Frist {
  datum: Datum;
  oforskjutet: Datum;
  rakning: string;
}

/** Counts a deadline from `fran`. Throws RangeError for a negative or broken count and for a fixed date that is missing. */
export function raknaFrist(spec: Fristspec, fran: Datum): Frist {
  const { dag, borjan } = oforskjuten(spec, fran);
  const slut = spec.forskjut ? forskjut(dag) : stilla(dag);
  return { datum: slut.datum, oforskjutet: slut.oforskjutet, rakning: borjan + skrivSlut(slut) };
}

function oforskjuten(spec: Fristspec, fran: Datum): { dag: Datum; borjan: string } {
  const { antal, enhet } = spec;
  if (enhet === 'fast-datum') return { dag: kravFastDatum(spec.datum), borjan: 'fast datum ' };
  kravHeltal(antal, 0);
  return { dag: adderaLangd(fran, { antal, enhet }), borjan: `${skrivLangd({ antal, enhet })} från ${skrivDatum(fran, 'full')} = ` };
}

function kravFastDatum(datum: Datum | null | undefined): Datum {
  if (datum == null) throw new RangeError('En frist med fast datum behöver ett datum.');
  dagnummer(datum);
  return datum;
}

function stilla(datum: Datum): Slutdag {
  return { datum, oforskjutet: datum, forskjutet: false, skal: null };
}

function skrivSlut({ datum, oforskjutet, skal }: Slutdag): string {
  const dag = skrivDatum(oforskjutet, 'full');
  return skal === null ? dag : `${dag}, ${skal} → ${skrivDatum(datum, 'full')} (nästa arbetsdag)`;
}
