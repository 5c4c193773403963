import { type Guard, guardAv } from './guard-av.js';
import { regler } from './katalog.js';

/** The guard of the catalogue's row with the name, for a machine that shares rows with others. Throws when there is none. */
export function guardFor<Kontext>(namn: string): Guard<Kontext> {
  const rad = regler[namn];
  if (!rad) throw new Error(`Regeln ${namn} saknas i katalogen.`);
  return guardAv({ prov: rad.prov, saknas: (kontext: Kontext, handelse) => rad.saknas(kontext as never, handelse) });
}

/** One guard per name in the catalogue. Throws as `guardFor`. */
export function guardsFor<Kontext, Namn extends string>(namn: readonly Namn[]): Record<Namn, Guard<Kontext>> {
  return Object.fromEntries(namn.map((ett) => [ett, guardFor<Kontext>(ett)])) as Record<Namn, Guard<Kontext>>;
}
