import { type Datum, dagnummerAv, datumAv, veckodagAv } from '../datum/datum.js';
import { paskdagen } from './paskdagen.js';

/** A named day that is not a working day. */
export interface Helgdag {
  datum: Datum;
  namn: string;
}

const LAGENS_FORSTA_AR = 1990;
const LORDAG = 6;

/**
 * The public holidays of a year by name and in date order (lag 1989:253 1 §); two rows share a date when two holidays do.
 * Plain Sundays are public holidays too but are not listed. Throws RangeError before 1990, when the law came into force.
 */
export function helgdagar(ar: number): Helgdag[] {
  kravLagensTid(ar);
  const pask = paskdagen(ar);
  const rader: [nummer: number, namn: string][] = [
    [dagnummerAv(ar, 1, 1), 'nyårsdagen'],
    [dagnummerAv(ar, 1, 6), 'trettondedag jul'],
    [pask - 2, 'långfredagen'],
    [pask, 'påskdagen'],
    [pask + 1, 'annandag påsk'],
    [dagnummerAv(ar, 5, 1), 'första maj'],
    [pask + 39, 'Kristi himmelsfärdsdag'],
    [pask + 49, 'pingstdagen'],
    juniHelg(ar, pask),
    [midsommardagen(ar), 'midsommardagen'],
    [lordagFran(dagnummerAv(ar, 10, 31)), 'alla helgons dag'],
    [dagnummerAv(ar, 12, 25), 'juldagen'],
    [dagnummerAv(ar, 12, 26), 'annandag jul'],
  ];
  return somHelgdagar(rader);
}

/** The three eves on which a deadline may not end (lag 1930:173 2 §), in date order. */
export function aftnar(ar: number): Helgdag[] {
  kravLagensTid(ar);
  return somHelgdagar([
    [midsommardagen(ar) - 1, 'midsommarafton'],
    [dagnummerAv(ar, 12, 24), 'julafton'],
    [dagnummerAv(ar, 12, 31), 'nyårsafton'],
  ]);
}

/** SFS 2004:1320 made the national day a holiday from 2005 and took away annandag pingst. */
function juniHelg(ar: number, pask: number): [number, string] {
  return ar >= 2005 ? [dagnummerAv(ar, 6, 6), 'nationaldagen'] : [pask + 50, 'annandag pingst'];
}

function midsommardagen(ar: number): number {
  return lordagFran(dagnummerAv(ar, 6, 20));
}

function lordagFran(nummer: number): number {
  return nummer + LORDAG - veckodagAv(nummer);
}

function somHelgdagar(rader: [nummer: number, namn: string][]): Helgdag[] {
  return rader.toSorted(([a], [b]) => a - b).map(([nummer, namn]) => ({ datum: datumAv(nummer), namn }));
}

function kravLagensTid(ar: number): void {
  if (!Number.isInteger(ar) || ar < LAGENS_FORSTA_AR || ar > 9999) {
    throw new RangeError('Helgdagar räknas för åren 1990–9999 (lag 1989:253).', { cause: { ar } });
  }
}
