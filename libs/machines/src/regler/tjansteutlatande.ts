import type { FormelltArendeKontext } from '../formelltarende/kontext.js';
import { objekt, tal, texter } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

type Rad = Regelrad<FormelltArendeKontext>;
const bas = { lagrum: null, slag: 'praxis', fakta: ['tuAvsnitt'], kalla: 'H-29' } as const;

/** A tjänsteutlåtande that several write: a version is made of what all have saved, and handed on when nobody writes. */
export const tjansteutlatanderegler = {
  'avsnitten-ar-de-senaste': {
    ...bas,
    prov: 'innehall',
    mening: 'En version görs av det som alla har sparat. Någon har sparat i ett avsnitt sedan texten lästes; läs den igen.',
    saknas: (_k, h) => {
      if (h.data.avsnittsversioner === null || h.data.avsnittsversioner === undefined) return [];
      const angivna = objekt(h.data.avsnittsversioner);
      return Object.entries(objekt(objekt(h.fakta.tuAvsnitt).versioner)).flatMap(([avsnitt, version]) =>
        utan((tal(angivna[avsnitt]) ?? 0) === version, `avsnitt:${avsnitt}`),
      );
    },
    kanGorasAv: 'Handläggaren, genom att läsa texten igen',
  },
  'ingen-annan-skriver': {
    ...bas,
    prov: 'laget',
    mening: 'Tjänsteutlåtandet lämnas till granskning när ingen annan skriver i det.',
    saknas: (_k, h) => texter(objekt(h.fakta.tuAvsnitt).skrivs).map((avsnitt) => `skrivs:${avsnitt}`),
    kanGorasAv: 'Den som skriver, genom att lämna avsnittet; det blir ledigt en minut efter den sista ändringen',
  },
} as const satisfies Record<string, Rad>;
