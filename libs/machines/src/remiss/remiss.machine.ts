import { stallningstagande } from '#contracts';
import { and, assign, setup } from 'xstate';
import { aktioner, oppna, stang, utgangen } from '../aktioner.js';
import { delaysFor } from '../frister/delays-for.js';
import { tal, text } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import type { remissregler } from '../regler/remiss.js';
import { type RemissKontext, startkontext, svarsfrist } from './kontext.js';
import { guardsFor } from '../regler/guard-for.js';

type Regelnamn = keyof typeof remissregler | 'skal-ar-angivet';
const NAMN = [
  'ar-remissinstansens-sekreterare',
  'yttrandet-ar-beslutat-av-namnden',
  'skal-ar-angivet',
] as const satisfies readonly Regelnamn[];
const guards = guardsFor<RemissKontext, Regelnamn>(NAMN);

const bygge = setup({
  types: { context: {} as RemissKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays: delaysFor({ fristRemissvar: { namn: 'fristRemissvar', langd: svarsfrist } }),
  actions: {
    ...aktioner,
    minnsYttrande: assign(({ event }) => ({
      stallningstagande: stallningstagande.safeParse(event.data.stallningstagande).data ?? null,
      datum: text(event.data.datum),
      paragraf: tal(event.data.paragraf),
    })),
  },
});

const vantar = {
  after: { fristRemissvar: utgangen('fristRemissvar') },
} as const;
const lamnaYttrande = {
  guard: and(['ar-remissinstansens-sekreterare', 'yttrandet-ar-beslutat-av-namnden']),
  target: 'inkommet',
  actions: ['minnsYttrande'],
} as const;
const alltid = {
  'overordnat-avslutat': { target: 'forfallen' },
  'svara-inte': { guard: and(['ar-remissinstansens-sekreterare', 'skal-ar-angivet']), target: 'obesvarad' },
} as const;

/** SM-13: a matter's remiss to one nämnd, tied to the version that it was asked on. */
export const remissMachine = bygge.createMachine({
  id: 'remiss',
  initial: 'skickad',
  context: ({ input }) => startkontext(input),
  output: ({ context: { version, summaTkr, avtryck = null, stallningstagande: hur, datum, paragraf } }) => ({
    version,
    summaTkr,
    avtryck,
    stallningstagande: hur,
    datum,
    paragraf,
  }),
  states: {
    skickad: {
      description: 'Remissen är skickad och väntar på att nämnden tar emot den.',
      entry: [oppna('ta-emot-remissen')],
      exit: [stang('ta-emot-remissen')],
      ...vantar,
      on: { ...alltid, 'ta-emot-remissen': { guard: and(['ar-remissinstansens-sekreterare']), target: 'hos-instans' } },
    },
    'hos-instans': {
      description: 'Nämnden bereder sitt yttrande.',
      entry: [oppna('lamna-yttrandet')],
      exit: [stang('lamna-yttrandet')],
      ...vantar,
      on: { ...alltid, 'lamna-yttrande': lamnaYttrande },
    },
    inkommet: { type: 'final', description: 'Nämnden har beslutat sitt yttrande och det har kommit in.' },
    obesvarad: { type: 'final', description: 'Remissen avslutades utan yttrande; skälet är sparat.' },
    forfallen: { type: 'final', description: 'Ärendet som remissen gällde avslutades först.' },
  },
});
