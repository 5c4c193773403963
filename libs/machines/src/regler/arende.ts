import { text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

/** Rules that every stage shares: pause and reasons. */
export const arenderegler = {
  'arendet-ar-i-gang': {
    mening: 'Ärendet ska inte redan vara pausat.',
    kalla: 'B-35',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.pausadSedan === null, 'ateruppta'),
    kanGorasAv: 'Den som kan återuppta ärendet',
  },
  'arendet-ar-vilande': {
    mening: 'Bara ett pausat ärende kan återupptas.',
    kalla: 'B-35',
    lagrum: null,
    slag: 'praxis',
    prov: 'laget',
    fakta: [],
    saknas: (k) => utan(k.pausadSedan !== null, 'pausa'),
    kanGorasAv: 'Den som kan pausa ärendet',
  },
  'skal-ar-angivet': {
    mening: 'Skälet ska anges.',
    kalla: 'B-03, C-19',
    lagrum: null,
    slag: 'riktlinje',
    prov: 'innehall',
    fakta: [],
    saknas: (_k, h) => utan(text(h.data.skal) !== null, 'skal'),
    kanGorasAv: 'Den som gör ändringen',
  },
} as const satisfies Record<string, Regelrad>;
