import { initiativregler } from '../regler/katalog.js';
import type { MaskinHandelse } from '../process.js';
import type { Regelrad } from '../regler/regelrad.js';
import type { InitiativKontext } from './kontext.js';
import { guardAv } from '../regler/guard-av.js';

export type Regelnamn = keyof typeof initiativregler;
type Guard = (args: { context: InitiativKontext; event: MaskinHandelse }) => boolean;

/** One guard per catalogue row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards = Object.fromEntries(Object.entries<Regelrad>(initiativregler).map(([namn, rad]) => [namn, guardAv(rad)])) as Record<
  Regelnamn,
  Guard
>;
