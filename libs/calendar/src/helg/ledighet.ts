import { arAv, dagnummer, dagnummerAv, type Datum, veckodagAv } from '../datum/datum.js';
import { aftnar, type Helgdag, helgdagar } from './helgdagar.js';

type Namn = ReadonlyMap<number, string>;
interface Arsblad {
  helgdagar: Namn;
  lediga: Namn;
}

const arsblad = new Map<number, Arsblad>();

/** Why a date is not a working day, in words for a person ("långfredagen", "lördag"); null for a working day. */
export function ledighetsskal(datum: Datum): string | null {
  return ledighetAv(dagnummer(datum));
}

/** Why a day number is not a working day — a holiday's or eve's name, "söndag" or "lördag" — or null when it is one. */
export function ledighetAv(nummer: number): string | null {
  return bladFor(nummer).lediga.get(nummer) ?? null;
}

/** The name of the public holiday on a day number, "söndag" for a plain Sunday, otherwise null. */
export function helgdagAv(nummer: number): string | null {
  return bladFor(nummer).helgdagar.get(nummer) ?? null;
}

/** The year's days off by day number; laid out once per year, because every deadline of every case asks. */
function bladFor(nummer: number): Arsblad {
  const ar = arAv(nummer);
  const kant = arsblad.get(ar);
  if (kant) return kant;
  const helger = new Map([...veckodagarI(ar, 0, 'söndag'), ...efterNummer(helgdagar(ar))]);
  const lediga = new Map([...veckodagarI(ar, 6, 'lördag'), ...efterNummer(aftnar(ar)), ...helger]);
  const nytt = { helgdagar: helger, lediga };
  arsblad.set(ar, nytt);
  return nytt;
}

function veckodagarI(ar: number, veckodag: number, namn: string): [number, string][] {
  const dagar: [number, string][] = [];
  const nyarsdagen = dagnummerAv(ar, 1, 1);
  const forsta = nyarsdagen + ((veckodag - veckodagAv(nyarsdagen) + 7) % 7);
  for (let nummer = forsta; nummer < dagnummerAv(ar + 1, 1, 1); nummer += 7) dagar.push([nummer, namn]);
  return dagar;
}

function efterNummer(dagar: Helgdag[]): Namn {
  const namn = new Map<number, string>();
  for (const dag of dagar) {
    const nummer = dagnummer(dag.datum);
    const tidigare = namn.get(nummer);
    namn.set(nummer, tidigare === undefined ? dag.namn : `${tidigare} och ${dag.namn}`);
  }
  return namn;
}
