/** How finished a document is. Only an utkast is not yet a public record (L-25). */
export type Dokumentstatus = 'utkast' | 'upprattad' | 'faststalld' | 'expedierad' | 'inkommen' | 'makulerad';

/** A cell: a number is set to the right with thousands apart, null is shown as "Uppgift saknas". Write years and numbers that are names as text. */
export type Cell = string | number | null;

/** A name and what it is; a value that is null or empty is said to be missing. */
export type Uppgift = readonly [namn: string, varde: string | number | null | undefined];

export interface Tabell {
  readonly typ: 'tabell';
  /** What the table shows, set above it. */
  readonly titel?: string;
  /** The head, repeated on each page. The first column names the row. */
  readonly rubriker: readonly string[];
  /** Each as long as the head. */
  readonly rader: readonly (readonly Cell[])[];
  /** A last row in bold, as long as the head; a cell that is null is left blank here. */
  readonly summarad?: readonly Cell[];
  /** Share of the width per column, for example [3, 1, 1]; equal text-driven columns without it. */
  readonly bredder?: readonly number[];
  /** What stands for a cell that is null; "Uppgift saknas" unless the title says what another sign means. */
  readonly saknas?: string;
  /** Which columns hold numbers, when the cells alone do not say. */
  readonly tal?: readonly boolean[];
}

export type Block =
  | { readonly typ: 'rubrik'; readonly niva: 1 | 2 | 3; readonly text: string }
  /** A blank line makes a new paragraph, a single line break a new line. */
  | {
      readonly typ: 'stycke';
      readonly text: string;
      /** Stands on the same page as what begins after it. */
      readonly medNasta?: boolean;
    }
  | { readonly typ: 'punktlista'; readonly punkter: readonly string[]; readonly numrerad?: boolean }
  | Tabell
  /** `medNasta`: as in a paragraph. */
  | { readonly typ: 'definitioner'; readonly rader: readonly Uppgift[]; readonly medNasta?: boolean }
  | { readonly typ: 'sidbrytning' }
  /** Lines to sign on, with name and function below. */
  | { readonly typ: 'signaturrad'; readonly namn: readonly { readonly namn: string | null; readonly roll: string }[] };

/**
 * A document as data. All text is plain text: nothing in it can become code or markup. The same document gives the same bytes, so `datum`
 * is the document's own date and never the clock's.
 */
export interface Dokument {
  /** What it is: "Underlag", "Anteckningar", "Kvittens". */
  readonly slag: string;
  readonly titel: string;
  /** The organ that it comes from. */
  readonly avsandare: string;
  /** The title of the case; left out when the document is about more than one. */
  readonly arende?: string;
  /** Diary numbers with their authority when there are several: "0012/26", "0007/26 (Kommunstyrelsen)". Empty: said to be without. */
  readonly dnr: readonly string[];
  readonly version: string;
  readonly status: Dokumentstatus;
  /** yyyy-mm-dd. */
  readonly datum: string;
  /** More rows in the table on the first page. */
  readonly uppgifter?: readonly Uppgift[];
  readonly block: readonly Block[];
  /** Landscape, for wide tables. */
  readonly liggande?: boolean;
}
