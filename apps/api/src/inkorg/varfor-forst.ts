import { antalArbetsdagar, datumI } from '#calendar';
import type { varforForst as skal } from '#contracts';
import type { z } from 'zod';

export type VarforForst = z.infer<typeof skal>;

/** Working days left before a deadline is near (ux 3.1). */
const NARA = 3;

/** The strongest reason why a row stands where it stands. */
export function varforForst(
  frist: { readonly at: Date; readonly arbetsdagarKvar: number; readonly lag: boolean } | null,
  nu: Date,
): VarforForst {
  if (frist === null) return 'aldst';
  if (frist.at < nu) return frist.lag ? 'lagfrist-passerad' : 'frist-passerad';
  if (frist.arbetsdagarKvar <= NARA) return frist.lag ? 'lagfrist-nara' : 'frist-nara';
  return frist.lag ? 'aldst' : 'intern-frist';
}

/** Working days from today until a date, negative when it has passed. */
export function arbetsdagarKvar(datum: string, nu: Date): number {
  const vid = nu.getTime();
  if (vid !== raknadVid) {
    const idag = datumI(nu);
    if (idag !== raknadeDag || raknade.size > FLEST_RAKNADE) raknade.clear();
    [raknadVid, raknadeDag] = [vid, idag];
  }
  const kvar = raknade.get(datum) ?? antalArbetsdagar(raknadeDag, datum);
  raknade.set(datum, kvar);
  return kvar;
}

/** A page has many rows of the same few dates: each is counted once a day. */
const raknade = new Map<string, number>();
const FLEST_RAKNADE = 5_000;
let raknadeDag = '';
let raknadVid = Number.NaN;
