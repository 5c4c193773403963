import type { PerAr } from '#rangordning';

/** The years of a frame, in order. */
export const arI = (ramTkr: PerAr): string[] => Object.keys(ramTkr).toSorted();
