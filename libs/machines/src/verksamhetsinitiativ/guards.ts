import { verksamhetsregler } from '../regler/verksamhet.js';
import type { VerksamhetsinitiativKontext } from './kontext.js';
import { guardsFor } from '../regler/guard-for.js';

/** Rows of SM-01 that mean the same here; they read the form, or what every case remembers. */
const gemensamma = [
  'arendet-ar-i-gang',
  'arendet-ar-vilande',
  'skal-ar-angivet',
  'mal-ar-angivet',
  'ateranvandning-ar-provad',
  'nyttor-och-effekter-ar-beskrivna',
  'kostnader-ar-angivna',
  'arbetssatt-ar-beskrivet',
  'bada-horisonterna-ar-beskrivna',
  'anvandare-har-medverkat',
  'valordningen-ar-foljd',
  'nyttorealiseringen-ar-skissad',
  'informationen-ar-planerad',
  'kompletteringens-dag-har-inte-gatt',
  'inget-beslutsarende-pagar',
  'avsteget-galler-en-bastjanst',
  'avstegets-dagar-ligger-i-ordning',
] as const;

export type Regelnamn = keyof typeof verksamhetsregler | (typeof gemensamma)[number];

/** One guard per row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards = guardsFor<VerksamhetsinitiativKontext, Regelnamn>([
  ...(Object.keys(verksamhetsregler) as (keyof typeof verksamhetsregler)[]),
  ...gemensamma,
]);
