import { utan } from '../regelrad.js';
import { laget, type Rad } from './rad.js';

/** The start: the chain and the kind of appeal. */
export const start = {
  'arendets-namnd-ar-angiven': {
    ...laget,
    mening: 'När en nämnd är med i beslutsgången ska det stå vilken.',
    kalla: 'G-03',
    saknas: (k) => utan(k.kedja.length === k.ordning.instanser.length, 'namnd'),
    kanGorasAv: 'Den som registrerar ärendet',
  },
  'registreringsdagen-har-varit': {
    ...laget,
    mening: 'Registreringsdagen kan inte ligga i framtiden.',
    kalla: 'H-38',
    saknas: (k, h) => utan(k.registrerat <= h.idag, 'registrerat'),
    kanGorasAv: 'Den som registrerar ärendet',
  },
} as const satisfies Record<string, Rad>;
