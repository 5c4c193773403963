import { dsobedomning } from '#contracts';
import { and, assign, setup } from 'xstate';
import { aktioner, oppna, stang, utgangen } from '../aktioner.js';
import { delaysFor } from '../frister/delays-for.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { dsoradregler } from '../regler/dsorad.js';
import { guardsFor } from '../regler/guard-for.js';
import { type DsoradKontext, startkontext, svarsfrist } from './kontext.js';

type Regelnamn = keyof typeof dsoradregler | 'skal-ar-angivet';
const NAMN = ['ar-dataskyddsombud', 'ombudet-ar-fristaende', 'skal-ar-angivet'] as const satisfies readonly Regelnamn[];
const guards = guardsFor<DsoradKontext, Regelnamn>(NAMN);

const bygge = setup({
  types: { context: {} as DsoradKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays: delaysFor({ fristDsorad: { namn: 'fristDsorad', langd: svarsfrist } }),
  actions: {
    ...aktioner,
    minnsRad: assign(({ event }) => ({ bedomning: dsobedomning.safeParse(event.data.bedomning).data ?? null, datum: event.idag })),
  },
});

/** The dataskyddsombud is asked in good time and answers from a seat of their own; the matter waits for the answer, or for the day to pass. */
export const dsoradMachine = bygge.createMachine({
  id: 'dsorad',
  initial: 'begart',
  context: ({ input }) => startkontext(input),
  output: ({ context: { bedomning, datum } }) => ({ bedomning, datum }),
  states: {
    begart: {
      description: 'Dataskyddsombudets råd är begärt.',
      entry: [oppna('ge-dso-rad')],
      exit: [stang('ge-dso-rad')],
      after: { fristDsorad: utgangen('fristDsorad') },
      on: {
        'lamna-dso-rad': {
          guard: and(['ar-dataskyddsombud', 'ombudet-ar-fristaende']),
          target: 'lamnat',
          actions: ['minnsRad'],
        },
        'avsta-fran-dso-rad': { guard: and(['ar-dataskyddsombud', 'skal-ar-angivet']), target: 'avstatt' },
        'overordnat-avslutat': { target: 'forfallen' },
      },
    },
    lamnat: { type: 'final', description: 'Dataskyddsombudet har lämnat sitt råd.' },
    avstatt: { type: 'final', description: 'Dataskyddsombudet avstod från att ge råd; skälet är sparat.' },
    forfallen: { type: 'final', description: 'Ärendet som rådet gällde avslutades först.' },
  },
});
