import { initiativregler } from '../regler/katalog.js';
import type { InitiativKontext } from './kontext.js';
import { type Guard, guardsAv } from '../regler/guard-av.js';

export type Regelnamn = keyof typeof initiativregler;

/** One guard per catalogue row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards: Record<Regelnamn, Guard<InitiativKontext>> = guardsAv(initiativregler);
