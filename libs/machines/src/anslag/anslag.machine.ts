import { and, assign, setup } from 'xstate';
import { aktioner, effekt, oppna, stang, utgangen } from '../aktioner.js';
import type { Foljd, MaskinHandelse, MaskinStart } from '../process.js';
import type { anslagsregler } from '../regler/anslag.js';
import { guardsFor } from '../regler/guard-for.js';
import { foljderAvNedtagning, foljderAvOverklagande, foljderAvUppsattning } from './foljder.js';
import { delays } from './frister.js';
import { type AnslagKontext, minnen, startkontext } from './kontext.js';

const minns = (namn: keyof typeof minnen) =>
  assign<AnslagKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

type Regelnamn = keyof typeof anslagsregler | 'skal-ar-angivet';
type Arg = { context: AnslagKontext; event: MaskinHandelse };
const NAMN = [
  'ar-anslagets-sekreterare',
  'anslaget-satts-upp-efter-justeringen',
  'klockan-har-inte-gatt-tillbaka',
  'anslaget-har-suttit-hela-tiden',
  'paragrafen-i-anslaget-kan-overklagas',
  'overklagandets-dag-har-varit',
  'besluten-ar-atertagna',
  'rattelsens-justeringsdag-stammer',
  'skal-ar-angivet',
] as const satisfies readonly Regelnamn[];
const guards = guardsFor<AnslagKontext, Regelnamn>(NAMN);

const bygge = setup({
  types: { context: {} as AnslagKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsUppsattning: minns('minnsUppsattning'),
    minnsRattelse: minns('minnsRattelse'),
    minnsOverklagande: minns('minnsOverklagande'),
    minnsNedtagning: minns('minnsNedtagning'),
  },
});

const register = { type: 'skrivRegister', params: { register: 'anslag', data: {} } } as const;
const foljd = (vilka: (kontext: AnslagKontext, handelse: MaskinHandelse) => Foljd[]) => ({
  type: 'foljder' as const,
  params: ({ context, event }: Arg) => ({ steg: vilka(context, event) }),
});
const upp = ['anslaget-satts-upp-efter-justeringen', 'klockan-har-inte-gatt-tillbaka'] as const satisfies readonly Regelnamn[];
const overklagande = {
  guard: and(['ar-anslagets-sekreterare', 'paragrafen-i-anslaget-kan-overklagas', 'overklagandets-dag-har-varit']),
  actions: ['minnsOverklagande' as const, foljd(foljderAvOverklagande)],
};

/** The notice that tells everybody that minutes have been approved: up for the whole time for appeal, without a break, and proved to have been. */
export const anslagMachine = bygge.createMachine({
  id: 'anslag',
  initial: 'skapat',
  context: ({ input }) => startkontext(input),
  output: ({ context: { uppsatt, nedtaget } }) => ({ utfall: nedtaget === null ? 'aterkallat' : 'anslagsbevis', uppsatt, nedtaget }),
  states: {
    skapat: {
      description: 'Anslaget är skrivet och sätts upp på anslagstavlan.',
      entry: [oppna('satt-upp-anslaget'), register, effekt('publicera-anslag')],
      exit: [stang('satt-upp-anslaget')],
      after: { fristAnslag: utgangen('fristAnslag') },
      on: {
        'satt-upp': { guard: and(['ar-anslagets-sekreterare', ...upp]), target: 'uppsatt', actions: ['minnsUppsattning'] },
        'anslaget-publicerat': { guard: and([...upp]), target: 'uppsatt', actions: ['minnsUppsattning'] },
      },
    },
    uppsatt: {
      description: 'Anslaget sitter på anslagstavlan tills överklagandetiden har gått ut.',
      entry: [register, foljd(foljderAvUppsattning)],
      after: {
        fristNedtagning: {
          guard: 'anslaget-har-suttit-hela-tiden',
          target: 'nedtaget',
          ...utgangen('fristNedtagning'),
        },
      },
      on: {
        'overklagande-inkom': overklagande,
        'ta-ned': { guard: and(['ar-anslagets-sekreterare', 'anslaget-har-suttit-hela-tiden']), target: 'nedtaget' },
        'ratta-anslag': {
          guard: and(['ar-anslagets-sekreterare', 'skal-ar-angivet', 'rattelsens-justeringsdag-stammer', 'klockan-har-inte-gatt-tillbaka']),
          target: 'uppsatt',
          reenter: true,
          actions: ['minnsRattelse'],
        },
        'aterkalla-anslag': { guard: and(['ar-anslagets-sekreterare', 'skal-ar-angivet', 'besluten-ar-atertagna']), target: 'aterkallat' },
      },
    },
    nedtaget: {
      description: 'Överklagandetiden har gått ut, anslaget är nedtaget och anslagsbeviset framställs.',
      entry: ['minnsNedtagning', register, foljd(foljderAvNedtagning), effekt('framstall-anslagsbevis')],
      on: { 'overklagande-inkom': overklagande, 'anslagsbevis-registrerat': { target: 'avslutat' } },
    },
    avslutat: { type: 'final', description: 'Anslagsbeviset är registrerat som handling.', entry: [register] },
    aterkallat: {
      type: 'final',
      description: 'Anslaget togs ned för att besluten i det är återtagna; skälet är sparat.',
      entry: [register],
    },
  },
});
