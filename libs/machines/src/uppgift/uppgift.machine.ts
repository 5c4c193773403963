import { assign, createActor, setup, transition } from 'xstate';

const lagen = ['skapad', 'tilldelad', 'forfallen', 'forfallen-tilldelad', 'klar', 'struken'] as const;
type Lage = (typeof lagen)[number];
type Handelse = {
  type: 'TA' | 'SLAPP' | 'OVERLAT' | 'PAMINNELSE' | 'FORFALL' | 'ESKALERA_ERSATTARE' | 'ESKALERA_LEDARE' | 'KLAR' | 'STRYK';
};

/** Milliseconds from now; null when the task has no deadline. */
interface Tider {
  readonly paminnelse: number | null;
  readonly forfall: number | null;
  readonly ersattare: number | null;
  readonly ledare: number | null;
}

/** How far a task has been escalated: 0 the holder, 1 the substitute, 2 the organ's leader. */
export interface UppgiftSteg {
  readonly lage: Lage;
  readonly eskalerad: number;
}

const HOGST = 2;
/** The longest wait a timer can hold; for tasks without deadline nothing is ever armed by the engine. */
const ALDRIG = Number.MAX_SAFE_INTEGER;

const paminnelse = { PAMINNELSE: { actions: ['pamin'] } } as const;
const eskalering = {
  ESKALERA_ERSATTARE: { actions: ['eskaleraTillErsattare'] },
  ESKALERA_LEDARE: { actions: ['eskaleraTillLedare'] },
} as const;

/** SM-20: a task's life. Being overdue moves who is asked, never what is decided: no path leads from a deadline to `klar`. */
export const uppgiftMachine = setup({
  types: {
    context: {} as { eskalerad: number; tider: Tider },
    events: {} as Handelse,
    input: {} as { eskalerad?: number; tider?: Tider },
  },
  delays: {
    paminnelse: ({ context }) => context.tider.paminnelse ?? ALDRIG,
    forfall: ({ context }) => context.tider.forfall ?? ALDRIG,
    eskaleraErsattare: ({ context }) => context.tider.ersattare ?? ALDRIG,
    eskaleraLedare: ({ context }) => context.tider.ledare ?? ALDRIG,
  },
  actions: {
    pamin: () => undefined,
    eskaleraTillErsattare: assign(({ context }) => ({ eskalerad: Math.max(1, context.eskalerad) })),
    eskaleraTillLedare: assign({ eskalerad: HOGST }),
  },
}).createMachine({
  id: 'uppgift',
  initial: 'skapad',
  context: ({ input }) => ({
    eskalerad: input.eskalerad ?? 0,
    tider: input.tider ?? { paminnelse: null, forfall: null, ersattare: null, ledare: null },
  }),
  on: { KLAR: { target: '.klar' }, STRYK: { target: '.struken' } },
  states: {
    skapad: {
      description: 'Uppgiften är öppen för alla med rollen.',
      after: { paminnelse: { actions: ['pamin'] }, forfall: { target: 'forfallen' } },
      on: { ...paminnelse, TA: 'tilldelad', OVERLAT: 'tilldelad', FORFALL: 'forfallen' },
    },
    tilldelad: {
      description: 'En person har tagit uppgiften.',
      after: { paminnelse: { actions: ['pamin'] }, forfall: { target: 'forfallen-tilldelad' } },
      on: { ...paminnelse, SLAPP: 'skapad', TA: 'tilldelad', OVERLAT: 'tilldelad', FORFALL: 'forfallen-tilldelad' },
    },
    forfallen: {
      description: 'Fristen har gått och ingen har tagit uppgiften.',
      after: { eskaleraErsattare: { actions: ['eskaleraTillErsattare'] }, eskaleraLedare: { actions: ['eskaleraTillLedare'] } },
      on: { ...eskalering, TA: 'forfallen-tilldelad', OVERLAT: 'forfallen-tilldelad' },
    },
    'forfallen-tilldelad': {
      description: 'Fristen har gått och den som tagit uppgiften är inte klar.',
      after: { eskaleraErsattare: { actions: ['eskaleraTillErsattare'] }, eskaleraLedare: { actions: ['eskaleraTillLedare'] } },
      on: { ...eskalering, SLAPP: 'forfallen', TA: 'forfallen-tilldelad', OVERLAT: 'forfallen-tilldelad' },
    },
    klar: { type: 'final', description: 'Uppgiften är utförd.' },
    struken: { type: 'final', description: 'Uppgiften behövs inte längre.' },
  },
});

/** Where the task stands after the event; null when the event is not allowed there or is unknown. */
export function uppgiftSteg(lage: string, eskalerad: number, handelse: string): UppgiftSteg | null {
  const nyckel = `${lage}/${eskalerad}/${handelse}`;
  const kant = kanda.get(nyckel) ?? raknaSteg(lage, eskalerad, handelse);
  if (kant) kanda.set(nyckel, kant);
  return kant;
}

/** The allowed steps that have been asked for: a handful, always the same, and asked for in every command. */
const kanda = new Map<string, UppgiftSteg>();

function raknaSteg(lage: string, eskalerad: number, handelse: string): UppgiftSteg | null {
  if (!arLage(lage) || lage === 'klar' || lage === 'struken') return null;
  const nu = iLage(lage, eskalerad);
  const med = { type: handelse } as Handelse;
  if (handelse.startsWith('xstate.') || !nu.can(med)) return null;
  const [nasta] = transition(uppgiftMachine, nu, med);
  return { lage: nasta.value, eskalerad: nasta.context.eskalerad };
}

function iLage(lage: Lage, eskalerad: number) {
  const snapshot = uppgiftMachine.resolveState({
    value: lage,
    context: { eskalerad, tider: { paminnelse: null, forfall: null, ersattare: null, ledare: null } },
  });
  return createActor(uppgiftMachine, { snapshot, input: {} }).getSnapshot();
}

function arLage(lage: string): lage is Lage {
  return lagen.some((kant) => kant === lage);
}
