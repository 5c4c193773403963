import type { Rad } from './formelltarende/rad.js';
import { beredning } from './formelltarende/beredning.js';
import { beslut } from './formelltarende/beslut.js';
import { efterBeslutet } from './formelltarende/efter-beslutet.js';
import { roller } from './formelltarende/roller.js';
import { start } from './formelltarende/start.js';
import { underskrift } from './formelltarende/underskrift.js';
import { utfall } from './formelltarende/utfall.js';
import { utlatande } from './formelltarende/utlatande.js';

/** The rows that only SM-10 has, in the order in which a matter meets them. */
export const formelltarenderegler = {
  ...roller,
  ...start,
  ...utlatande,
  ...underskrift,
  ...beredning,
  ...utfall,
  ...beslut,
  ...efterBeslutet,
} as const satisfies Record<string, Rad>;
