import type { MaskinHandelse, RegelProv } from '../process.js';

export type Guard<Kontext> = (args: { context: Kontext; event: MaskinHandelse }) => boolean;
interface Rad<Kontext> {
  readonly prov: RegelProv;
  readonly saknas: (kontext: Kontext, handelse: MaskinHandelse) => readonly string[];
}

/** The guard of a catalogue row: fulfilled exactly when it finds nothing missing. While the engine only asks what is possible there is no form yet, and rules about its content are left out. */
export function guardAv<Kontext>(rad: Rad<Kontext>): Guard<Kontext> {
  return ({ context, event }) => (event.provning === true && rad.prov === 'innehall') || rad.saknas(context, event).length === 0;
}

/** One guard per row, under the same name. */
export function guardsAv<Kontext, Namn extends string>(rader: Readonly<Record<Namn, Rad<Kontext>>>): Record<Namn, Guard<Kontext>> {
  return Object.fromEntries(Object.entries<Rad<Kontext>>(rader).map(([namn, rad]) => [namn, guardAv(rad)])) as Record<Namn, Guard<Kontext>>;
}
