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
  /** Who kept the protocol: who sent it to be approved, or asked for what is approved at once. */
  readonly sekreterare: string | null;
  readonly justerare: readonly string[];
  /** Who was there and served, and substitutes who were there without serving. */
  readonly narvarande: readonly string[];
  readonly deltagare: readonly Deltagare[];
  readonly punkter: readonly Sammantradesrad[];
  /** What was written into the protocol as a whole after the meeting. */
  readonly kompletteringar: readonly string[];
}

/** Somebody who was there, with the seat in the organ and the paragraphs that the person served in. */
export interface Deltagare {
  readonly namn: string;
  /** The party's letters. */
  readonly parti: string | null;
  readonly roll: string | null;
  readonly distans: boolean;
  readonly paragrafer: readonly number[];
}

/** Who has signed a document, and what: shown on its last page. Instants are as they are read in Sweden. */
export interface Underskrifter {
  /** yyyy-mm-dd: the day when the last one signed. */
  readonly justerat: string;
  /** The version that was signed, and its SHA-256 in hex. */
  readonly version: string;
  readonly hash: string;
  readonly rader: readonly { readonly namn: string; readonly som: string; readonly vid: string }[];
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
  /** Questions that were settled beside the main one, in order; `antal` is null where nobody asked for a vote. */
  readonly delfragor: readonly {
    readonly nr: number;
    readonly slag: 'uppskov' | 'motforslag' | 'for-sig';
    readonly ja: { readonly mening: string };
    readonly nej: { readonly mening: string };
    readonly huvudforslag: { readonly mening: string } | null;
    readonly antal: object | null;
    readonly utslagsrost: string | null;
    readonly vann: 'ja' | 'nej';
  }[];
  /** `omgang` is 0 for the main vote, else the number of the question. */
  readonly roster: readonly { readonly namn: string; readonly rost: string; readonly omgang: number }[];
  readonly jav: readonly string[];
  readonly reservationer: readonly { readonly namn: string; readonly mening: string }[];
  /** Ballots of an election as they were counted. */
  readonly sedlar: {
    readonly kandidater: readonly { readonly namn: string; readonly roster: number }[];
    readonly blanka: number;
    readonly ogiltiga: number;
    readonly lott: string | null;
  } | null;
  /** A proportional election: who asked for it, the ballots by group and who got the seats. */
  readonly proportionellt?: {
    readonly avser: 'ledamoter' | 'ersattare';
    readonly platser: number;
    readonly begartAv: readonly string[];
    /** The provision that it rests on, and who helped to count; elections from before these were asked for have none. */
    readonly stod?: string;
    readonly bitradande: readonly string[];
    readonly raknat: {
      readonly grupper: readonly { readonly beteckning: string; readonly namn: readonly string[]; readonly roster: number }[];
      readonly blanka: number;
      readonly ogiltiga: number;
      readonly valda: readonly {
        readonly nr: number;
        readonly grupp: number;
        readonly namn: string;
        readonly jamforelsetal: string;
        readonly lott: boolean;
      }[];
    } | null;
  } | null;
  /** What was handed in: `fran` names the parties, or who made the note. */
  readonly tillagg: readonly { readonly slag: string; readonly fran: string; readonly mening: string }[];
  readonly vacktAv: string | null;
  readonly leddAv: string | null;
  readonly omedelbartJusterad: boolean;
  readonly skalOmedelbar: string | null;
  /** Why the item was taken from the agenda; null when it was not, or is not to be said. */
  readonly struketSkal?: string | null;
  /** What was written into the paragraph after the meeting. */
  readonly kompletteringar: readonly string[];
  /** The tjänsteutlåtande that the case was decided on, with its date. */
  readonly tjansteutlatande: string | null;
  /** The documents of the case when it was decided. */
  readonly handlingar: readonly string[];
  /** SHA-256 of what a secret paragraph says: the words are in its own case. */
  readonly hemligHash: string | null;
}
