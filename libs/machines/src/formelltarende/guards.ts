import { formelltarenderegler } from '../regler/formelltarende.js';
import { regler } from '../regler/katalog.js';
import type { MaskinHandelse } from '../process.js';
import type { FormelltArendeKontext } from './kontext.js';

/** A row of SM-01 that means the same here; it reads only the form. */
const gemensamma = ['skal-ar-angivet'] as const;

export type Regelnamn = keyof typeof formelltarenderegler | (typeof gemensamma)[number];
type Guard = (args: { context: FormelltArendeKontext; event: MaskinHandelse }) => boolean;

/** One guard per row, under the same name: fulfilled exactly when the row finds nothing missing. */
export const guards = Object.fromEntries(
  [...Object.keys(formelltarenderegler), ...gemensamma].map((namn) => [namn, guardAv(namn)]),
) as Record<Regelnamn, Guard>;

/** While the engine only asks what is possible, there is no form yet and rules about its content are left out. */
function guardAv(namn: string): Guard {
  const rad = regler[namn];
  if (!rad) throw new Error(`Regeln ${namn} saknas i katalogen.`);
  return ({ context, event }) => (event.provning === true && rad.prov === 'innehall') || rad.saknas(context as never, event).length === 0;
}
