import { raknaFrist, slutPaDagen } from '#calendar';
import { arendeutfall } from '#contracts';
import { and, assign, setup } from 'xstate';
import { aktioner, forslagsstallaren, notisTill, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import { tal, text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { guardsFor } from '../regler/guard-for.js';
import type { motionsregler } from '../regler/motion.js';
import { aret, type MotionKontext, startkontext } from './kontext.js';

type Regelnamn = keyof typeof motionsregler | 'skal-ar-angivet' | 'inget-beslutsarende-pagar';
const NAMN = [
  'ar-motionens-beredare',
  'ar-fullmaktiges-sekreterare',
  'ar-motionaren',
  'motionens-beslut-ar-fullmaktiges',
  'beredningslaget-ar-anmalt',
  'avskrivningens-dag-har-varit',
  'skal-ar-angivet',
  'inget-beslutsarende-pagar',
] as const satisfies readonly Regelnamn[];

const bygge = setup({
  types: { context: {} as MotionKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards: guardsFor<MotionKontext, Regelnamn>(NAMN),
  delays: {
    fristMotion: ({ context, event }) => {
      const { nu, idag } = 'input' in event ? (event.input as MaskinStart) : event;
      return Math.max(0, slutPaDagen(raknaFrist(aret(context), idag).datum).getTime() - Date.parse(nu));
    },
  },
  actions: {
    ...aktioner,
    minnsAnmalan: assign(({ event }) => ({ anmald: event.idag })),
    minnsBeslut: assign(({ event: { data } }) => ({
      beslut: {
        organ: text(data.organ) ?? '',
        datum: text(data.datum) ?? '',
        paragraf: tal(data.paragraf) ?? 0,
        utfall: arendeutfall.parse(data.utfall),
      },
    })),
    minnsAvskrivning: assign(({ context, event: { data } }) => ({
      beslut: { organ: context.kf, datum: text(data.datum) ?? '', paragraf: tal(data.paragraf) ?? 0, utfall: 'avskriven' as const },
    })),
  },
});

/** A motion from the day it is handed in until fullmäktige has answered it. Its matter, with text, remiss and KS's view, is a formal one under it. */
export const motionMachine = bygge.createMachine({
  id: 'motion',
  initial: 'bereds',
  context: ({ input }) => startkontext(input),
  output: ({ context: { beslut } }) => ({ beslut }),
  states: {
    bereds: {
      description: 'Motionen bereds så att fullmäktige kan besluta inom ett år från att den väcktes.',
      entry: [oppna('bered-motionen')],
      exit: [stang('bered-motionen')],
      after: { fristMotion: utgangen('fristMotion') },
      on: {
        'begar-fullmaktiges-beslut': {
          guard: and(['ar-motionens-beredare', 'inget-beslutsarende-pagar']),
          actions: [startaBarn('motionsarende')],
        },
        'beslutsarendet-aterkallades': {},
        'anmal-beredningslaget': {
          guard: and(['ar-motionens-beredare']),
          actions: ['minnsAnmalan', notisTill('kontext:kf', 'sekreterare', 'motion-anmald'), forslagsstallaren('motion-anmald')],
        },
        'avskriv-motionen': {
          guard: and([
            'ar-fullmaktiges-sekreterare',
            'beredningslaget-ar-anmalt',
            'inget-beslutsarende-pagar',
            'avskrivningens-dag-har-varit',
            'skal-ar-angivet',
          ]),
          target: 'avskriven',
          actions: ['minnsAvskrivning', forslagsstallaren('motion-besvarad')],
        },
        'aterta-motionen': { guard: and(['ar-motionaren', 'inget-beslutsarende-pagar', 'skal-ar-angivet']), target: 'atertagen' },
        'besvara-motionen': {
          guard: and(['motionens-beslut-ar-fullmaktiges']),
          target: 'besvarad',
          actions: ['minnsBeslut', forslagsstallaren('motion-besvarad')],
        },
      },
    },
    besvarad: { type: 'final', description: 'Fullmäktige har besvarat motionen.' },
    avskriven: { type: 'final', description: 'Fullmäktige har avskrivit motionen från vidare handläggning.' },
    atertagen: { type: 'final', description: 'Den som väckte motionen har tagit tillbaka den.' },
  },
});
