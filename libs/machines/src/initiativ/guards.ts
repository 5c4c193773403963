import { initiativregler } from '../regler/katalog.js';
import type { MaskinHandelse } from '../process.js';
import type { Regelrad } from '../regler/regelrad.js';
import type { InitiativKontext } from './kontext.js';

export type Regelnamn = keyof typeof initiativregler;
type Guard = (args: { context: InitiativKontext; event: MaskinHandelse }) => boolean;

/** One guard per catalogue row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards = Object.fromEntries(Object.entries<Regelrad>(initiativregler).map(([namn, rad]) => [namn, guardAv(rad)])) as Record<
  Regelnamn,
  Guard
>;

/** While the engine only asks what is possible, there is no form yet and rules about its content are left out. */
function guardAv(rad: Regelrad): Guard {
  return ({ context, event }) => (event.provning === true && rad.prov === 'innehall') || rad.saknas(context, event).length === 0;
}
