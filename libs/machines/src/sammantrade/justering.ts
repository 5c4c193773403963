/** A signature on one version of a document, by its SHA-256 in hex. */
export interface Signatur {
  readonly personId: string;
  readonly som: 'sekreterare' | 'ordforande' | 'justerare';
  /** ISO instant. */
  readonly vid: string;
  readonly hash: string;
}

/** One version of a document that is to be signed, and who has signed it. */
export interface Justeringsblad {
  readonly hash: string;
  readonly handlingId: string;
  readonly version: string;
  /** ISO instant when the product had made it. */
  readonly upprattat: string;
  readonly signaturer: readonly Signatur[];
}

/** A decided item and who led it. */
export interface LeddPunkt {
  readonly punktId: string;
  readonly ordforande: string;
}

/** Items that are approved in the room, in a document of their own (H-16). */
export interface OmedelbarJustering {
  readonly nr: number;
  readonly punkter: readonly LeddPunkt[];
  readonly forvaring: string;
  readonly blad: Justeringsblad | null;
  /** The day when the last one signed. */
  readonly justerat: string | null;
  /** Given up: its items are approved with the rest of the protocol, or in another document. */
  readonly avstatt: boolean;
}

/** What a meeting knows of its approval before anybody has been chosen to approve. */
export const UTAN_JUSTERING = {
  ersattareForJusterare: [],
  antalJusterare: 0,
  ledde: [],
  attJusteraOmedelbart: [],
  omedelbara: [],
  protokoll: null,
  forvaring: '',
  justerat: null,
} as const;

export interface Justerande {
  readonly ordforande: string | null;
  readonly ledde: readonly string[];
  readonly justerare: readonly string[];
  readonly antalJusterare: number;
}

/** Those whose approval as chair cannot be done without: who led when something was decided, or who leads. */
export function ordforandena({ ledde, ordforande }: Pick<Justerande, 'ledde' | 'ordforande'>): readonly string[] {
  if (ledde.length > 0) return ledde;
  return ordforande === null ? [] : [ordforande];
}

/** All who approve, the chair first (KL 5:69, 6:35). */
export function justerande(kontext: Justerande): string[] {
  return [...new Set([...ordforandena(kontext), ...kontext.justerare])];
}

/** Those who have not approved this version. */
export function aterstar(kontext: Justerande, blad: Justeringsblad | null): string[] {
  const har = (blad?.signaturer ?? []).filter(({ som, hash }) => som !== 'sekreterare' && hash === blad?.hash);
  return justerande(kontext).filter((id) => !har.some(({ personId }) => personId === id));
}

/** Whether the version is approved by all when this person has signed too. */
export function blirJusterat(kontext: Justerande, blad: Justeringsblad | null, personId: string | null): boolean {
  const kvar = aterstar(kontext, blad).filter((id) => id !== personId);
  return blad !== null && kvar.length === 0 && tommaPlatser(kontext) === 0;
}

/** How many more must be chosen: the chair approves besides the elected, never as one of them, and there is always one (KL 5:69). */
export function tommaPlatser(kontext: Justerande): number {
  const ledde = ordforandena(kontext);
  const valda = kontext.justerare.filter((id) => !ledde.includes(id));
  return Math.max(0, Math.max(1, kontext.antalJusterare) - valda.length);
}

/** The document for the number, unless it has been given up. */
export function omedelbarMed<T extends { readonly omedelbara: readonly OmedelbarJustering[] }>(
  { omedelbara }: T,
  nr: number | null,
): OmedelbarJustering | null {
  return omedelbara.find((en) => en.nr === nr && !en.avstatt) ?? null;
}

/** Who approve the items of the document: those who led them, and the elected. */
export function justerandeAv<T extends Justerande>(kontext: T, { punkter }: Pick<OmedelbarJustering, 'punkter'>): T {
  return { ...kontext, ledde: [...new Set(punkter.map(({ ordforande }) => ordforande))] };
}

/** As what the person approves. */
export function justerarSom(kontext: Pick<Justerande, 'ledde' | 'ordforande'>, personId: string): Signatur['som'] {
  return ordforandena(kontext).includes(personId) ? 'ordforande' : 'justerare';
}

/** The signature that the event has just added, to the protocol or to the document of its number. */
export function senasteSignatur(
  kontext: { readonly protokoll: Justeringsblad | null; readonly omedelbara: readonly OmedelbarJustering[] },
  nr: number | null,
): Signatur | null {
  const blad = nr === null ? kontext.protokoll : (omedelbarMed(kontext, nr)?.blad ?? null);
  return blad?.signaturer.at(-1) ?? null;
}
