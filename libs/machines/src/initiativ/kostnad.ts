import { objekt, tal } from '../las/varde.js';

/**
 * The cost of an initiative per year, whole tkr: the one-off cost of the year, and the yearly cost from the first year that has a one-off one
 * (from the start when no year has). Null when nothing is said of the year; missing is never 0.
 */
export function kostnadPerAr(kontext: Readonly<Record<string, unknown>>, ar: readonly string[]): Record<string, number | null> {
  const engang = objekt(kontext.engangskostnadTkr);
  const arlig = tal(kontext.arligKostnadTkr);
  const forst = Object.keys(engang)
    .filter((ett) => tal(engang[ett]) !== null)
    .toSorted((a, b) => a.localeCompare(b))[0];
  return Object.fromEntries(
    ar.map((ett) => {
      const ettars = tal(engang[ett]);
      const lopande = forst === undefined || ett >= forst ? arlig : null;
      return [ett, ettars === null && lopande === null ? null : (ettars ?? 0) + (lopande ?? 0)];
    }),
  );
}
