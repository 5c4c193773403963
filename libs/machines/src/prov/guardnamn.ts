import type { AnyMachineSnapshot } from 'xstate';
import type { MaskinHandelse } from '../process.js';
import { regler } from '../regler/katalog.js';

/** The names in a guard: one name, or names joined by and(). Throws for anything that the catalogue could not explain. */
export function guardnamn(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  const delar = Object(guard) as { check?: unknown; guards?: readonly unknown[] };
  const arAnd = typeof guard === 'function' && guard.name === 'and';
  if (arAnd && delar.guards) return delar.guards.flatMap(guardnamn);
  throw new TypeError('Ett villkor saknar namn eller är annat än and().');
}

/** The rules that stop the event where the case stands. */
export function brister(snapshot: AnyMachineSnapshot, handelse: MaskinHandelse): string[] {
  const vagar = snapshot._nodes.flatMap((nod) => nod.transitions.get(handelse.type) ?? []);
  return vagar
    .flatMap((vag) => guardnamn(vag.guard))
    .filter((namn) => (regler[namn]?.saknas(snapshot.context as never, handelse) ?? []).length > 0);
}
