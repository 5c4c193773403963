/** A meeting that decides, as its documents need it. Dates are yyyy-mm-dd. */
export interface Sammantradesdokument {
  readonly titel: string;
  readonly organNamn: string;
  readonly dnr: readonly string[];
  /** The document's own date. */
  readonly datum: string;
  readonly motesdag: string;
  readonly tid: string;
  readonly plats: string;
  readonly ordforande: string | null;
  readonly justerare: readonly string[];
  /** Who was there and served, and substitutes who were there without serving. */
  readonly narvarande: readonly string[];
  readonly punkter: readonly Sammantradesrad[];
}

export interface Sammantradesrad {
  readonly nr: number;
  readonly rubrik: string;
  readonly dnr: string | null;
  readonly status: string;
  readonly paragraf: number | null;
  readonly utfall: string | null;
  readonly beslutspunkter: readonly { readonly nr: number; readonly text: string }[];
  readonly yrkanden: readonly { readonly namn: string; readonly slag: string; readonly mening: string }[];
  readonly proposition: { readonly ordning: string; readonly finner: string } | null;
  readonly votering: { readonly ja: string; readonly nej: string; readonly utslagsrost: string | null } | null;
  readonly roster: readonly { readonly namn: string; readonly rost: string }[];
  readonly jav: readonly string[];
  readonly reservationer: readonly { readonly namn: string; readonly mening: string }[];
  readonly omedelbartJusterad: boolean;
  readonly skalOmedelbar: string | null;
}
