import type { MaskinHandelse, RegelProv } from '../process.js';

/** The guard of a catalogue row: fulfilled exactly when it finds nothing missing. While the engine only asks what is possible there is no form yet, and rules about its content are left out. */
export function guardAv<Kontext>(rad: {
  readonly prov: RegelProv;
  readonly saknas: (kontext: Kontext, handelse: MaskinHandelse) => readonly string[];
}): (args: { context: Kontext; event: MaskinHandelse }) => boolean {
  return ({ context, event }) => (event.provning === true && rad.prov === 'innehall') || rad.saknas(context, event).length === 0;
}
