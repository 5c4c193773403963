import { text, texter } from '../las/varde.js';
import type { Foljd, MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';

/** What the rules of the list remember. */
export interface Anmalningskontext extends MaskinKontext {
  /** The meeting's day. */
  readonly mote: string;
  /** Cases of the decisions, in the order of the list. */
  readonly beslut: readonly string[];
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): Anmalningskontext {
  return { organ, regim, policy, pausadSedan: null, mote: text(data.mote) ?? '', beslut: [] };
}

/** Every decision of the list is reported in the same transaction, or none is. */
export function foljder({ mote }: Anmalningskontext, { data }: MaskinHandelse): Foljd[] {
  return texter(data.beslut).map((arendeId) => ({ arendeId, handelse: { typ: 'anmal-till-organet', data: { mote } } }));
}
