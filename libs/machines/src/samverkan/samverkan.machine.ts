import { samverkansutfall } from '#contracts';
import { and, assign, setup } from 'xstate';
import { aktioner, oppna, stang } from '../aktioner.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { samverkansregler } from '../regler/samverkan.js';
import { type SamverkanKontext, startkontext } from './kontext.js';
import { guardsFor } from '../regler/guard-for.js';

type Regelnamn = keyof typeof samverkansregler | 'skal-ar-angivet';
const NAMN = ['ar-arbetsgivarens-foretradare', 'samverkansdagen-har-varit', 'skal-ar-angivet'] as const satisfies readonly Regelnamn[];
const guards = guardsFor<SamverkanKontext, Regelnamn>(NAMN);

const bygge = setup({
  types: { context: {} as SamverkanKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  actions: {
    ...aktioner,
    minnsUtfall: assign(({ event }) => ({
      genomford: text(event.data.datum),
      utfall: samverkansutfall.safeParse(event.data.utfall).data ?? null,
    })),
  },
});

const fore = {
  'genomfor-samverkan': {
    guard: and(['ar-arbetsgivarens-foretradare', 'samverkansdagen-har-varit']),
    target: 'genomford',
    actions: ['minnsUtfall'],
  },
  'stall-in-samverkan': { guard: and(['ar-arbetsgivarens-foretradare', 'skal-ar-angivet']), target: 'installd' },
} as const;

/** SM-14: consultation with the unions, planned, held and recorded. The matter goes on whatever the parties think; that it was held is what counts. */
export const samverkanMachine = bygge.createMachine({
  id: 'samverkan',
  initial: 'planerad',
  context: ({ input }) => startkontext(input),
  output: ({ context: { samverkansorgan, slag, genomford, utfall } }) => ({ samverkansorgan, slag, genomford, utfall }),
  states: {
    planerad: {
      description: 'Samverkan är planerad.',
      entry: [oppna('genomfor-samverkan')],
      exit: [stang('genomfor-samverkan')],
      on: {
        ...fore,
        informera: { guard: and(['ar-arbetsgivarens-foretradare', 'samverkansdagen-har-varit']), target: 'information-given' },
      },
    },
    'information-given': {
      description: 'De fackliga företrädarna har fått information och samverkan återstår.',
      entry: [oppna('genomfor-samverkan')],
      exit: [stang('genomfor-samverkan')],
      on: fore,
    },
    genomford: {
      description: 'Samverkan är genomförd och protokollet ska biläggas.',
      entry: [oppna('bilagg-protokollet')],
      exit: [stang('bilagg-protokollet')],
      on: { 'bilagg-samverkansprotokoll': { guard: and(['ar-arbetsgivarens-foretradare']), target: 'klar' } },
    },
    klar: { type: 'final', description: 'Samverkan är genomförd och protokollet är bilagt.' },
    installd: { type: 'final', description: 'Samverkan ställdes in; skälet är sparat.' },
  },
});
