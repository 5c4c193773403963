import { problem } from '#contracts';
import type { MaskinStart, Process } from '#machines';
import {
  createActor,
  initialTransition,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
} from 'xstate';
import type { ArendeRad } from './rader.js';
import { Nekad } from './types.js';

export type Processer = Readonly<Record<string, Process>>;

export function processFor(processer: Processer, namn: string): Process {
  const process = processer[namn];
  if (!process) throw new Error(`Processen ${namn} är inte registrerad`);
  return process;
}

export function fasFor(process: Process, tillstand: string): string {
  const fas = process.tillstand[tillstand]?.fas;
  if (fas === undefined) throw new Error(`Tillståndet ${tillstand} saknas i processen ${process.namn}`);
  return fas;
}

/**
 * Brings a stored snapshot up to today's machine and restores it. Pure: no actor is started. Throws Nekad `nyare-version` for a case that a newer
 * version has stepped (a rolling release): nothing is lost, the newer one goes on with it.
 */
export function aterstall(process: Process, arende: Pick<ArendeRad, 'snapshot' | 'maskinversion'>): AnyMachineSnapshot {
  if (arende.maskinversion > process.version) throw new Nekad('nyare-version', problem('nyare-version'));
  let snapshot = arende.snapshot;
  for (let version = arende.maskinversion; version < process.version; version += 1) {
    const migrera = process.migreringar[version];
    if (!migrera) throw new Error(`Processen ${process.namn} saknar migrering från version ${version}`);
    snapshot = migrera(snapshot);
  }
  const { value } = Object(snapshot) as { value?: unknown };
  if (typeof value === 'string' && !process.machine.states[value])
    throw new Error(`Tillståndet ${value} saknas i processen ${process.namn}`);
  return process.machine.restoreSnapshot(snapshot as never, omfang(process.machine));
}

/** The state that the machine begins in, with the actions that it asks for. Throws what went wrong in its context, which XState keeps in the snapshot: no case is written without one. */
export function taForstaSteget(machine: AnyStateMachine, input: MaskinStart): [AnyMachineSnapshot, unknown[]] {
  const [snapshot, aktioner] = initialTransition(machine, input as never);
  if (snapshot.status === 'error') throw snapshot.error;
  return [snapshot as AnyMachineSnapshot, aktioner];
}

/** The step as the machine takes it, with the actions that it asks for; nothing is executed. As XState's `transition`, which would build a new actor with a start context each time. */
export function taSteg(snapshot: AnyMachineSnapshot, handelse: EventObject): [AnyMachineSnapshot, unknown[]] {
  const machine: AnyStateMachine = snapshot.machine;
  const aktioner: unknown[] = [];
  const nasta = machine.transition(snapshot, handelse, { ...omfang(machine), actionExecutor: (aktion) => aktioner.push(aktion) });
  return [nasta, aktioner];
}

const omfangen = new WeakMap<AnyStateMachine, AnyActorScope>();

/** What a machine must be given to calculate: an actor that is never started. The machines of processes start no actors of their own, so one serves every case. */
function omfang(machine: AnyStateMachine): AnyActorScope {
  const funnet = omfangen.get(machine);
  if (funnet) return funnet;
  const self = createActor(machine);
  const intet = () => undefined;
  const nytt: AnyActorScope = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: intet,
    defer: intet,
    stopChild: intet,
    emit: intet,
    actionExecutor: intet,
  };
  omfangen.set(machine, nytt);
  return nytt;
}

/** The case's state; machines of processes are flat, so the value is a name. */
export function tillstandAv(snapshot: AnyMachineSnapshot): string {
  if (typeof snapshot.value !== 'string') throw new Error('En processmaskin ska stå i ett namngivet tillstånd');
  return snapshot.value;
}

/** Facts named by the rules that the event meets from here. */
export function faktaFor(
  vagar: readonly (readonly { regel: string }[])[],
  regler: Readonly<Record<string, { fakta: readonly string[] }>>,
): string[] {
  return [...new Set(vagar.flat().flatMap(({ regel }) => regler[regel]?.fakta ?? []))];
}
