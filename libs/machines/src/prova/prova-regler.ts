import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { MaskinHandelse } from '../process.js';

export interface ProvadRegel {
  readonly regel: string;
  readonly uppfylld: boolean;
}

/** One transition that the event could take here, with each of its rules tried; a state it leads to, or null when it stays. */
export interface ProvadOvergang {
  readonly till: string | null;
  readonly regler: readonly ProvadRegel[];
}

/** Tries every rule of every transition that `handelse` has in the current state, root-level ones included; the fewest failures first. */
export function provaRegler(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, handelse: MaskinHandelse): readonly ProvadOvergang[] {
  if (snapshot.status !== 'active') return [];
  return snapshot._nodes
    .flatMap((nod) => nod.transitions.get(handelse.type) ?? [])
    .map((overgang) => ({
      till: overgang.target?.[0]?.key ?? null,
      regler: guardnamn(overgang.guard).map((regel) => ({ regel, uppfylld: galler(machine, regel, snapshot, handelse) })),
    }))
    .toSorted((a, b) => antalBrister(a) - antalBrister(b));
}

/** The event types that the current state knows, deadlines left out; what the rules say of them is another question. */
export function mojligaHandelser(_machine: AnyStateMachine, snapshot: AnyMachineSnapshot): string[] {
  if (snapshot.status !== 'active') return [];
  const typer = snapshot._nodes.flatMap((nod) => [...nod.transitions.keys()]);
  return [...new Set(typer)].filter((typ) => typ !== '' && typ !== '*' && !typ.startsWith('xstate.'));
}

/** The names in a guard: one name, or the names joined by and(). Throws for anything else, since it could not be explained. */
export function guardnamn(guard: unknown): string[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  const delar = Object(guard) as { type?: unknown; guards?: readonly unknown[] };
  if (delar.guards) return delar.guards.flatMap(guardnamn);
  if (typeof guard === 'object' && typeof delar.type === 'string') return [delar.type];
  throw new TypeError('En övergång har ett villkor utan namn.');
}

function galler(machine: AnyStateMachine, regel: string, snapshot: AnyMachineSnapshot, handelse: MaskinHandelse): boolean {
  const guard: unknown = machine.implementations.guards[regel];
  if (typeof guard !== 'function') throw new TypeError('En övergång har ett villkor som maskinen inte känner.', { cause: { regel } });
  return guard({ context: snapshot.context, event: handelse }, undefined) === true;
}

function antalBrister(overgang: ProvadOvergang): number {
  return overgang.regler.filter((rad) => !rad.uppfylld).length;
}
