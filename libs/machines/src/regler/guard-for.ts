import type { MaskinHandelse } from '../process.js';
import { guardAv } from './guard-av.js';
import { regler } from './katalog.js';

/** The guard of the catalogue's row with the name, for a machine that shares rows with others. Throws when there is none. */
export function guardFor<Kontext>(namn: string): (args: { context: Kontext; event: MaskinHandelse }) => boolean {
  const rad = regler[namn];
  if (!rad) throw new Error(`Regeln ${namn} saknas i katalogen.`);
  return guardAv({ prov: rad.prov, saknas: (kontext: Kontext, handelse) => rad.saknas(kontext as never, handelse) });
}
