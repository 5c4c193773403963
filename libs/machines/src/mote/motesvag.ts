import type { Motesutfall } from '#contracts';
import type { Instans } from '../regim.js';

/** What a meeting knows of an item when its outcome becomes an event of the case. */
export interface Utfallsunderlag {
  readonly skal: string;
  /** Members who took part in the item. */
  readonly narvarande: number;
  /** Place in the order, if the case is prioritised. */
  readonly rang: number;
  readonly budgetar: number;
  /** Medians of those who have valued; 0 when nobody has. */
  readonly medel: { readonly nytta: number; readonly effektivitet: number; readonly innovation: number };
  readonly finansieringstyp: string | null;
  readonly skalKommunbidrag: string | null;
}

/** How cases of a process are taken up by a group's meeting: where they wait, for whom, and what an outcome means in their own machine. */
export interface Motesvag {
  readonly process: string;
  /** The state that waits, and whose meeting: the case's own organ, or a body that its regime names. */
  readonly vantar: { readonly tillstand: string; readonly organ: 'agare' | Instans };
  /** States before that in which the case's owner makes the underlag, and in which those who prepare the meeting have it. */
  readonly fore: { readonly hosAgaren: readonly string[]; readonly hosBeredningen: readonly string[] };
  /** Where a prioritised case has a place in the group's order, the context field with its year, and the event that changes the place. */
  readonly rang: { readonly tillstand: string; readonly ar: string; readonly handelse: string };
  /** The financing type is chosen by the group (F.1), not given by the track. */
  readonly valjerFinansiering: boolean;
  /** Outcome → event; null = the case stays where it waits; an outcome that is left out cannot be given. */
  readonly utfall: Readonly<Partial<Record<Motesutfall, string | null>>>;
  /** The form of the outcome's event. */
  readonly data: (utfall: Motesutfall, underlag: Utfallsunderlag) => Readonly<Record<string, unknown>>;
}
