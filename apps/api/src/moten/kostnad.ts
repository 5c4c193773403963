import type { PerAr } from '#rangordning';

/** The cost of an initiative per year of the frame, whole tkr: the one-off of the year and the yearly one; null when nothing is said. */
export function kostnadPerAr(kontext: Readonly<Record<string, unknown>>, ar: readonly string[]): Record<string, number | null> {
  const engang = objekt(kontext.engangskostnadTkr);
  const arlig = typeof kontext.arligKostnadTkr === 'number' ? kontext.arligKostnadTkr : null;
  return Object.fromEntries(
    ar.map((ett) => {
      const ettars = typeof engang[ett] === 'number' ? engang[ett] : null;
      return [ett, ettars === null && arlig === null ? null : (ettars ?? 0) + (arlig ?? 0)];
    }),
  );
}

/** The years of a frame, in order. */
export const arI = (ramTkr: PerAr): string[] => Object.keys(ramTkr).toSorted();

function objekt(varde: unknown): Readonly<Record<string, unknown>> {
  return typeof varde === 'object' && varde !== null ? (varde as Readonly<Record<string, unknown>>) : {};
}
