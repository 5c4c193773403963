import { and, assign, setup } from 'xstate';
import { aktioner, effekt, oppna, stang, utgangen } from '../aktioner.js';
import { texter } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { anmalningsregler } from '../regler/delegation.js';
import { guardsFor } from '../regler/guard-for.js';
import { delays } from './frister.js';
import { type Anmalningskontext, foljder, startkontext } from './kontext.js';

type Arg = { context: Anmalningskontext; event: MaskinHandelse };
type Regelnamn = keyof typeof anmalningsregler | 'skal-ar-angivet';
const NAMN = ['ar-listans-sekreterare', 'listans-beslut-vantar-pa-anmalan', 'skal-ar-angivet'] as const satisfies readonly Regelnamn[];

/** H-37: the list of delegated decisions that a meeting of the delegating body is told of. */
export const anmalningslistaMachine = setup({
  types: { context: {} as Anmalningskontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards: guardsFor<Anmalningskontext, Regelnamn>(NAMN),
  delays,
  actions: {
    ...aktioner,
    minnsBeslut: assign(({ event }: Arg) => ({ beslut: texter(event.data.beslut) })),
  },
}).createMachine({
  id: 'anmalningslista',
  initial: 'upprattad',
  context: ({ input }) => startkontext(input),
  states: {
    upprattad: {
      description: 'Listan är upprättad inför sammanträdet.',
      entry: [oppna('anmal-delegationsbeslut')],
      exit: [stang('anmal-delegationsbeslut')],
      after: { fristLista: utgangen('fristLista') },
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
      entry: [effekt('framstall-anmalningslista')],
      on: { 'listan-registrerad': { target: 'registrerad' } },
    },
    registrerad: { type: 'final', description: 'Listan är registrerad som handling.' },
    avbruten: { type: 'final', description: 'Listan avbröts; besluten väntar på nästa sammanträde.' },
  },
});
