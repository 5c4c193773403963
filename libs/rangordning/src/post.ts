/** Amounts in tkr by year, for example `{ '2027': 1200 }`. `null` is a missing figure and never zero. */
export type PerAr = Readonly<Record<string, number | null>>;

/** Something that can be taken into the proposed set. The order in which items are given is the order of the list. */
export interface Post {
  readonly id: string;
  /** What people read in the reasons; the id where it is missing. */
  readonly namn?: string;
  /** Counted to three decimals. */
  readonly varde: number;
  readonly kostnadTkr: PerAr;
  readonly obligatorisk: boolean;
  /** What this item needs and is not already there. An id that is not among the items is missing. */
  readonly beroendeAv: readonly string[];
}

/** What people read for an id. */
export function namnFor(poster: readonly Post[]): (id: string) => string {
  const namn = new Map(poster.map((post) => [post.id, post.namn ?? post.id]));
  return (id) => namn.get(id) ?? id;
}

/** A year's cost of an item; null where nothing is said about the year. */
export function kostnad(post: Post, ar: string): number | null {
  return post.kostnadTkr[ar] ?? null;
}
