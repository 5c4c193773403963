import { type Datum, dagnummerAv, datumAv, delarAv } from './datum.js';
import { kravHeltal } from './krav-heltal.js';

/**
 * The same day number `antal` months later, or earlier when negative; the month's last day when it has no such day
 * (lag 1930:173 1 §). Does not shift to a working day.
 */
export function adderaManader(datum: Datum, antal: number): Datum {
  kravHeltal(antal);
  const { ar, manad, dag } = delarAv(datum);
  const sistaDagen = dagnummerAv(ar, manad + antal + 1, 0);
  const sammaDag = dagnummerAv(ar, manad + antal, dag);
  return datumAv(Math.min(sammaDag, sistaDagen));
}
