import { beroenderegler } from './beroende.js';
import { delegationsregisterregler } from './delegationsregister.js';
import { handlingsregisterregler } from './handlingsregister.js';
import { type Regelrad, utan } from './regelrad.js';
import { webbregler } from './offentligt.js';
import { sekretessregler } from './sekretess.js';
import { rangregler, varderingsregler } from './vardering.js';

/** Rules that the engine tries for every process, before any guard; they have a row but no guard. */
export const motorregler = {
  'arendet-ar-pausat': {
    mening: 'Ärendet är pausat och ska återupptas innan något annat kan göras.',
    kalla: 'B-35',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.pausadSedan === null, 'ateruppta'),
    kanGorasAv: 'Den som får återuppta ärendet',
  },
} as const satisfies Record<string, Regelrad>;

/** Names of the engine's own rules. */
export const ENGINE_REGLER: readonly string[] = Object.keys({
  ...motorregler,
  ...sekretessregler,
  ...varderingsregler,
  ...rangregler,
  ...beroenderegler,
  ...delegationsregisterregler,
  ...handlingsregisterregler,
  ...webbregler,
});
