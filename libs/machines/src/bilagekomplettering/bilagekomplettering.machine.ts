import { raknaFrist, slutPaDagen } from '#calendar';
import { and, assign, setup } from 'xstate';
import { aktioner, oppna, stang, utgangen } from '../aktioner.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { bilageregler } from '../regler/bilaga.js';
import { guardsFor } from '../regler/guard-for.js';
import { type BilagaKontext, kompletteringsfrist, startkontext } from './kontext.js';

type Regelnamn = keyof typeof bilageregler | 'skal-ar-angivet';
const NAMN = ['ar-bilagans-handlaggare', 'bilagans-dag-har-varit', 'skal-ar-angivet'] as const satisfies readonly Regelnamn[];
const guards = guardsFor<BilagaKontext, Regelnamn>(NAMN);

const bygge = setup({
  types: { context: {} as BilagaKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays: {
    fristBilaga: ({ context, event }) => {
      const { nu, idag } = 'input' in event ? (event.input as MaskinStart) : event;
      return Math.max(0, slutPaDagen(raknaFrist(kompletteringsfrist(context), idag).datum).getTime() - Date.parse(nu));
    },
  },
  actions: {
    ...aktioner,
    minnsBilagan: assign(({ event }) => ({ datum: text(event.data.datum), beteckning: text(event.data.beteckning) })),
  },
});

/** H-12: one bilaga that the matter was decided without, on purpose. */
export const bilagekompletteringMachine = bygge.createMachine({
  id: 'bilagekomplettering',
  initial: 'kompletteras-efter-beslut',
  context: ({ input }) => startkontext(input),
  output: ({ context: { nr, datum, beteckning } }) => ({ nr, datum, beteckning }),
  states: {
    'kompletteras-efter-beslut': {
      description: 'Ärendet är beslutat och bilagan ska kompletteras efter beslutet.',
      entry: [oppna('komplettera-bilagan')],
      exit: [stang('komplettera-bilagan')],
      after: { fristBilaga: utgangen('fristBilaga') },
      on: {
        'overordnat-avslutat': { target: 'forfallen' },
        'lagg-till-bilagan': {
          guard: and(['ar-bilagans-handlaggare', 'bilagans-dag-har-varit']),
          target: 'kompletterad',
          actions: ['minnsBilagan'],
        },
        'avsta-fran-bilagan': { guard: and(['ar-bilagans-handlaggare', 'skal-ar-angivet']), target: 'avstadd' },
      },
    },
    kompletterad: { type: 'final', description: 'Bilagan har kommit in och är antecknad i ärendet.' },
    avstadd: { type: 'final', description: 'Bilagan behövdes inte; skälet är sparat.' },
    forfallen: { type: 'final', description: 'Ärendet som bilagan hör till avslutades först.' },
  },
});
