import { samverkansutfall } from '#contracts';
import { and, assign, setup } from 'xstate';
import { text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { samverkansregler } from '../regler/samverkan.js';
import { type SamverkanKontext, startkontext } from './kontext.js';
import { guardFor } from '../regler/guard-for.js';

const data = (): void => undefined;
type Regelnamn = keyof typeof samverkansregler | 'skal-ar-angivet';
type Guard = (args: { context: SamverkanKontext; event: MaskinHandelse }) => boolean;
const NAMN = ['ar-arbetsgivarens-foretradare', 'samverkansdagen-har-varit', 'skal-ar-angivet'] as const satisfies readonly Regelnamn[];
const guards = Object.fromEntries(NAMN.map((namn) => [namn, guardFor(namn)])) as Record<Regelnamn, Guard>;

const bygge = setup({
  types: { context: {} as SamverkanKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  actions: {
    oppnaUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    stangUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    minnsUtfall: assign(({ event }) => ({
      genomford: text(event.data.datum),
      utfall: samverkansutfall.safeParse(event.data.utfall).data ?? null,
    })),
  },
});

const oppna = (uppgift: string) => ({ type: 'oppnaUppgift' as const, params: { uppgift } });
const stang = (uppgift: string) => ({ type: 'stangUppgift' as const, params: { uppgift } });
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
