import { and, assign, setup } from 'xstate';
import { texter } from '../las/varde.js';
import type { Foljd, MaskinHandelse, MaskinStart } from '../process.js';
import { arenderegler } from '../regler/arende.js';
import { anmalningsregler } from '../regler/delegation.js';
import type { Regelrad } from '../regler/regelrad.js';
import { delays } from './frister.js';
import { type Anmalningskontext, foljder, startkontext } from './kontext.js';
import { guardAv } from '../regler/guard-av.js';

/** An action is a command as data; the engine does what it says. */
const data = (): void => undefined;
type Arg = { context: Anmalningskontext; event: MaskinHandelse };
const rader: Readonly<Record<string, Regelrad<Anmalningskontext>>> = {
  ...anmalningsregler,
  'skal-ar-angivet': arenderegler['skal-ar-angivet'] as unknown as Regelrad<Anmalningskontext>,
};

/** One guard per catalogue row. */
const guards = Object.fromEntries(
  Object.entries(rader).map(([namn, rad]): [string, (arg: Arg) => boolean] => [namn, guardAv(rad)]),
) as Record<keyof typeof anmalningsregler | 'skal-ar-angivet', (arg: Arg) => boolean>;

/** H-37: the list of delegated decisions that a meeting of the delegating body is told of. */
export const anmalningslistaMachine = setup({
  types: { context: {} as Anmalningskontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    oppnaUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    stangUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    effekt: data as (_: unknown, params: { effekt: string }) => void,
    foljder: data as (_: unknown, params: { steg: readonly Foljd[] }) => void,
    skrivRegister: data as (_: unknown, params: { register: string; data: Record<string, unknown> }) => void,
    fristUtgangen: data as (_: unknown, params: { frist: string }) => void,
    minnsBeslut: assign(({ event }: Arg) => ({ beslut: texter(event.data.beslut) })),
  },
}).createMachine({
  id: 'anmalningslista',
  initial: 'upprattad',
  context: ({ input }) => startkontext(input),
  states: {
    upprattad: {
      description: 'Listan är upprättad inför sammanträdet.',
      entry: [{ type: 'oppnaUppgift', params: { uppgift: 'anmal-delegationsbeslut' } }],
      exit: [{ type: 'stangUppgift', params: { uppgift: 'anmal-delegationsbeslut' } }],
      after: { fristLista: { actions: [{ type: 'fristUtgangen', params: { frist: 'fristLista' } }] } },
      on: {
        anmal: {
          guard: and(['ar-listans-sekreterare', 'listans-beslut-vantar-pa-anmalan']),
          target: 'anmald',
          actions: [
            'minnsBeslut',
            { type: 'skrivRegister', params: ({ event }: Arg) => ({ register: 'anmalningslista', data: { beslut: event.data.beslut } }) },
            { type: 'foljder', params: ({ context, event }: Arg) => ({ steg: foljder(context, event) }) },
          ],
        },
        avbryt: { guard: and(['ar-listans-sekreterare', 'skal-ar-angivet']), target: 'avbruten' },
      },
    },
    anmald: {
      description: 'Besluten är anmälda, och listan framställs och registreras.',
      entry: [{ type: 'effekt', params: { effekt: 'framstall-anmalningslista' } }],
      on: { 'listan-registrerad': { target: 'registrerad' } },
    },
    registrerad: { type: 'final', description: 'Listan är registrerad som handling.' },
    avbruten: { type: 'final', description: 'Listan avbröts; besluten väntar på nästa sammanträde.' },
  },
});
