import { cyklerI, grafAv } from './beroenden.js';
import { kostnad, type PerAr, type Post } from './post.js';

/** A place in a ranked list with what has been summed up so far. */
export interface Rangrad {
  readonly id: string;
  /** 1 is first. */
  readonly rang: number;
  /** The sum of this item and all before it, tkr by year of the frame. Missing costs add nothing and are listed in `saknar`. */
  readonly kumuleratTkr: Readonly<Record<string, number>>;
  /** The years in which the sum has passed the frame, and by how much. */
  readonly over: readonly { readonly ar: string; readonly medTkr: number }[];
  /** The years of the frame for which the item has no cost. */
  readonly saknar: readonly string[];
}

/** The years of a frame, in order. A year without an amount has no frame, and is summed but never passed. */
export function arI(ramTkr: PerAr): string[] {
  return Object.keys(ramTkr).toSorted();
}

/** Sums a ranked list under a frame, item by item (C-12). Pure; the order given is the rank. */
export function kumulera(rangordnade: readonly Post[], ramTkr: PerAr): Rangrad[] {
  const ar = arI(ramTkr);
  const summa: Record<string, number> = Object.fromEntries(ar.map((a) => [a, 0]));
  return rangordnade.map((post, i) => {
    for (const a of ar) summa[a] = (summa[a] ?? 0) + (kostnad(post, a) ?? 0);
    return {
      id: post.id,
      rang: i + 1,
      kumuleratTkr: { ...summa },
      over: ar.flatMap((a) => over(a, summa[a] ?? 0, ramTkr[a] ?? null)),
      saknar: ar.filter((a) => kostnad(post, a) === null),
    };
  });
}

/** Where the frame is passed: the first rank in each year that brings the sum over it. */
export function ramensGrans(rader: readonly Rangrad[]): { ar: string; rang: number; id: string; medTkr: number }[] {
  const forst = new Map<string, { ar: string; rang: number; id: string; medTkr: number }>();
  for (const rad of rader)
    for (const { ar, medTkr } of rad.over) if (!forst.has(ar)) forst.set(ar, { ar, rang: rad.rang, id: rad.id, medTkr });
  return [...forst.values()].toSorted((a, b) => a.ar.localeCompare(b.ar));
}

export type Rangvarning =
  /** Ranked before something that it needs (B-32). */
  | { readonly slag: 'fore-sitt-beroende'; readonly id: string; readonly beroende: string }
  /** Needs something that is not in the list (T-07). */
  | { readonly slag: 'beroende-saknas'; readonly id: string; readonly beroende: string }
  | { readonly slag: 'cykel'; readonly ids: readonly string[] };

/** What a person should look at in a ranked list: order against dependencies, and dependencies that go round. Warnings, never refusals. */
export function granskaRangordning(rangordnade: readonly Post[]): Rangvarning[] {
  const plats = new Map(rangordnade.map((post, i) => [post.id, i]));
  const cykler = cyklerI(grafAv(rangordnade));
  const iCykel = (a: string, b: string) => cykler.some((ids) => ids.includes(a) && ids.includes(b));
  const rader = rangordnade.flatMap((post, i) =>
    post.beroendeAv.flatMap((beroende): Rangvarning[] => {
      const dess = plats.get(beroende);
      if (dess === undefined) return [{ slag: 'beroende-saknas', id: post.id, beroende }];
      return dess > i && !iCykel(post.id, beroende) ? [{ slag: 'fore-sitt-beroende', id: post.id, beroende }] : [];
    }),
  );
  return [...rader, ...cykler.map((ids): Rangvarning => ({ slag: 'cykel', ids }))];
}

function over(ar: string, summa: number, ram: number | null): { ar: string; medTkr: number }[] {
  return ram !== null && summa > ram ? [{ ar, medTkr: summa - ram }] : [];
}
