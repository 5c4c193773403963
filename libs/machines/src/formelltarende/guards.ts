import { kompletteringsregler } from '../regler/bilaga.js';
import { dsoregler } from '../regler/dsorad.js';
import { efterBeslutetRegler } from '../regler/efter-beslutet.js';
import { formelltarenderegler } from '../regler/formelltarende.js';
import { offentlighetsregler } from '../regler/offentligt.js';
import { tjansteutlatanderegler } from '../regler/tjansteutlatande.js';
import type { FormelltArendeKontext } from './kontext.js';
import { guardsFor } from '../regler/guard-for.js';

/** A row of SM-01 that means the same here; it reads only the form. */
const gemensamma = ['skal-ar-angivet'] as const;

const egna = {
  ...formelltarenderegler,
  ...tjansteutlatanderegler,
  ...dsoregler,
  ...efterBeslutetRegler,
  ...offentlighetsregler,
  ...kompletteringsregler,
};
export type Regelnamn = keyof typeof egna | (typeof gemensamma)[number];

/** One guard per row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards = guardsFor<FormelltArendeKontext, Regelnamn>([...(Object.keys(egna) as (keyof typeof egna)[]), ...gemensamma]);
