import type { AnyStateMachine } from 'xstate';
import { z } from 'zod';
import type { HandelseSpec, TillstandSpec } from './process.js';

/** A state as people see it, but for its sentence: that is the machine's own. */
export type Tillstandsrad = Omit<TillstandSpec, 'beskrivning'>;

/** The words of an event, and how the engine takes it. */
export type Handelserad = Pick<HandelseSpec, 'verb' | 'logg' | 'underPaus' | 'intern' | 'noterar'>;

/** The states of a process as people see them, each with the machine's own description. Throws at start for one that the machine lacks. */
export function medBeskrivning(
  machine: Pick<AnyStateMachine, 'states'>,
  rader: Readonly<Record<string, Tillstandsrad>>,
): Readonly<Record<string, TillstandSpec>> {
  const noder = new Map(Object.entries(machine.states));
  return Object.fromEntries(
    Object.entries(rader).map(([namn, rad]) => {
      const beskrivning = noder.get(namn)?.description;
      if (beskrivning === undefined) throw new Error(`Tillståndet ${namn} saknar beskrivning.`);
      return [namn, { ...rad, beskrivning }];
    }),
  );
}

/** The events of a process, each with its form of the same name after `prefix` ("mote/"), when two processes have an event of one name. */
export function medFormular<Typ extends string>(
  rader: Readonly<Record<Typ, Handelserad>>,
  scheman: Readonly<Record<Typ, z.ZodType>>,
  { prefix = '', schemaVersion = 1 }: { prefix?: string; schemaVersion?: number } = {},
): Readonly<Record<Typ, HandelseSpec>> {
  const typer = Object.keys(rader) as Typ[];
  return Object.fromEntries(
    typer.map((typ) => [typ, { ...rader[typ], schema: scheman[typ], formular: `${prefix}${typ}`, schemaVersion }]),
  ) as Record<Typ, HandelseSpec>;
}

/** What a child case hears when the case above it ends first; `logg` says what the child did then. */
export const overordnatAvslutat = (logg: string): HandelseSpec => ({
  verb: 'Ärendet är avslutat',
  logg,
  schema: z.record(z.string(), z.unknown()),
  formular: 'overordnat-avslutat',
  schemaVersion: 1,
  intern: true,
});
