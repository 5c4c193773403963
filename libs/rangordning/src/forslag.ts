/** Why something is not in the proposed set, as data and as a sentence. */
export type Bortvald = { readonly id: string; readonly text: string } & (
  | { readonly skal: 'kostnad-saknas'; readonly ar: readonly string[] }
  | { readonly skal: 'beroende-saknas'; readonly beroenden: readonly string[] }
  | { readonly skal: 'ryms-inte'; readonly ar: string; readonly overTkr: number }
  /** To force it in would lower the value of the set by at least `minst` and at most `hogst`. */
  | { readonly skal: 'lagre-varde'; readonly minst: number; readonly hogst: number }
  | { readonly skal: 'lika-varde' }
  /** The time was out before it could be told whether a set with this item is better. */
  | { readonly skal: 'inte-fardigprovad' }
);

/** What the caller should know of an item that is in the set because it must be. */
export interface Forslagsvarning {
  readonly id: string;
  readonly skal: 'kostnad-saknas' | 'beroende-saknas';
  readonly text: string;
}

/** A year in which what is mandatory does not fit in the frame. */
export interface Hinder {
  readonly ar: string;
  readonly ramTkr: number;
  readonly obligatorisktTkr: number;
  readonly overTkr: number;
  readonly text: string;
}

/** The set with the highest value inside the frame of each year. It proposes; people rank. */
export interface Forslag {
  /** `optimal` is proven; `tidsgrans` is the best found when time was out; `olosbar` means that the mandatory alone passes the frame. */
  readonly status: 'optimal' | 'tidsgrans' | 'olosbar';
  /** Ids in the order of the list. Empty when `olosbar`. */
  readonly valda: readonly string[];
  readonly varde: number;
  readonly summaTkr: Readonly<Record<string, number>>;
  readonly bortvalda: readonly Bortvald[];
  readonly hinder: readonly Hinder[];
  readonly varningar: readonly Forslagsvarning[];
  /** Items that need one another in a ring: taken all or none. */
  readonly cykler: readonly (readonly string[])[];
}
