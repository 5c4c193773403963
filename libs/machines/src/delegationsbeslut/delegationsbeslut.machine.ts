import { and, assign, setup } from 'xstate';
import { aktioner, effekt, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { guardsAv } from '../regler/guard-av.js';
import { guardFor } from '../regler/guard-for.js';
import { delegationsregler } from '../regler/delegation.js';
import { delays } from './frister.js';
import { type DelegationsKontext, minnen, startkontext } from './kontext.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<DelegationsKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

/** One guard per catalogue row. */
const guards = {
  ...guardsAv<DelegationsKontext, keyof typeof delegationsregler>(delegationsregler),
  'skal-ar-angivet': guardFor<DelegationsKontext>('skal-ar-angivet'),
};

const bygge = setup({
  types: { context: {} as DelegationsKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsPunkt: minns('minnsPunkt'),
    glomPunkt: minns('glomPunkt'),
    minnsForhandsgodkannande: minns('minnsForhandsgodkannande'),
    minnsJav: minns('minnsJav'),
    minnsBeslut: minns('minnsBeslut'),
    minnsAnmalan: minns('minnsAnmalan'),
    minnsTillkannagivande: minns('minnsTillkannagivande'),
  },
});

/** The register's row is the machine's context after the step. */
const register = { type: 'skrivRegister' as const, params: { register: 'delegationsbeslut', data: {} } };

/** Asked when the point is chosen, and again when the decision is signed: a point can have ended or been changed in between. */
const punktregler = [
  'arendet-far-delegeras',
  'delegationspunkten-finns',
  'delegationspunkten-ar-fullstandig',
  'delegationspunkten-galler',
  'delegationspunkten-omfattar-arendet',
  'beloppet-ryms-i-delegationen',
  'delegaten-ar-inte-en-grupp',
  'vidaredelegeringen-gar-genom-forvaltningschefen',
  'bradskande-beslut-ar-ordforandens',
] as const;

const avbryt = {
  avbryt: { guard: and(['ar-beredare-av-delegationsbeslutet', 'skal-ar-angivet']), target: 'avbrutet' },
} as const;
const foreBeslutet = {
  ...avbryt,
  'ta-tillbaka-delegation': {
    guard: and(['ar-beredare-av-delegationsbeslutet', 'skal-ar-angivet']),
    target: 'utkast',
    actions: ['glomPunkt'],
  },
  'anmal-jav-i-beslutet': { guard: and(['ar-delegaten', 'har-inte-anmalt-jav', 'skal-ar-angivet']), actions: ['minnsJav'] },
  'besluta-pa-delegation': {
    guard: and([
      'ar-delegaten',
      'har-inte-anmalt-jav',
      ...punktregler,
      'forhandsgodkannandet-finns',
      'beslutet-galler-tidigast-fran-beslutsdagen',
      'delegaten-ar-inte-javig',
    ]),
    target: 'beslutat',
    actions: ['minnsBeslut'],
  },
} as const;

/** SM-11: a decision on delegation, from draft to the meeting where the delegating body hears of it. */
export const delegationsbeslutMachine = bygge.createMachine({
  id: 'delegationsbeslut',
  initial: 'start',
  context: ({ input }) => startkontext(input),
  states: {
    start: { description: 'Ärendet startar som ett utkast.', always: { target: 'utkast' } },
    utkast: {
      description: 'Beslutet är ett utkast, och det ska prövas vilken delegationspunkt som ger rätt att fatta det.',
      entry: [oppna('prova-delegationen'), register],
      exit: [stang('prova-delegationen')],
      on: {
        ...avbryt,
        'kontrollera-delegation': [
          {
            guard: and(['ar-beredare-av-delegationsbeslutet', ...punktregler, 'punkten-kraver-forhandsgodkannande']),
            target: 'vantar-pa-forhandsgodkannande',
            actions: ['minnsPunkt'],
          },
          {
            guard: and(['ar-beredare-av-delegationsbeslutet', ...punktregler, 'punkten-kraver-inget-forhandsgodkannande']),
            target: 'delegation-kontrollerad',
            actions: ['minnsPunkt'],
          },
        ],
      },
    },
    'vantar-pa-forhandsgodkannande': {
      description: 'Delegationen är kontrollerad, och delegationspunkten kräver ett godkännande i förväg.',
      entry: [oppna('forhandsgodkann'), register],
      exit: [stang('forhandsgodkann')],
      on: {
        ...foreBeslutet,
        forhandsgodkann: {
          guard: and(['ar-forhandsgodkannaren', 'har-inte-anmalt-jav']),
          target: 'forhandsgodkant',
          actions: ['minnsForhandsgodkannande'],
        },
        'neka-forhandsgodkannande': {
          guard: and(['ar-forhandsgodkannaren', 'skal-ar-angivet']),
          target: 'utkast',
          actions: ['glomPunkt'],
        },
      },
    },
    'delegation-kontrollerad': {
      description: 'Delegationen är kontrollerad, och beslutet väntar på delegaten.',
      entry: [oppna('besluta-pa-delegation'), register],
      exit: [stang('besluta-pa-delegation')],
      on: foreBeslutet,
    },
    forhandsgodkant: {
      description: 'Beslutet är godkänt i förväg och väntar på delegaten.',
      entry: [oppna('besluta-efter-godkannande'), register],
      exit: [stang('besluta-efter-godkannande')],
      on: foreBeslutet,
    },
    beslutat: {
      description: 'Delegaten har beslutat, och beslutet framställs och registreras.',
      entry: [effekt('framstall-delegationsbeslut'), register],
      on: { 'beslutet-registrerat': { target: 'registrerat' } },
    },
    registrerat: {
      description: 'Beslutet är registrerat och ska redovisas för det organ som har delegerat.',
      entry: [oppna('redovisa-beslutet'), register],
      exit: [stang('redovisa-beslutet')],
      after: { fristAnmalan: utgangen('fristAnmalan') },
      on: {
        'anmal-till-organet': {
          guard: and(['ar-det-delegerande-organets-sekreterare', 'beslutet-ska-anmalas', 'anmalan-sker-vid-ett-sammantrade']),
          target: 'anmalt',
          actions: ['minnsAnmalan', register],
        },
        'tillkannage-delegationsbeslut': {
          guard: and(['ar-det-delegerande-organets-sekreterare', 'beslutet-ska-tillkannages', 'tillkannagivandet-ar-efter-beslutet']),
          target: 'tillkannagivet',
          actions: ['minnsTillkannagivande', register, startaBarn('anslag')],
        },
        'avsluta-utan-anmalan': {
          guard: and(['ar-det-delegerande-organets-sekreterare', 'beslutet-behover-inte-redovisas']),
          target: 'avslutat',
          actions: [register],
        },
      },
    },
    anmalt: { type: 'final', description: 'Beslutet är anmält till det organ som har delegerat.' },
    tillkannagivet: { type: 'final', description: 'Beslutet är särskilt protokollfört och tillkännagivet.' },
    avslutat: { type: 'final', description: 'Beslutet är avslutat utan anmälan.' },
    avbrutet: { type: 'final', description: 'Ärendet avbröts före beslut; skälet är sparat.', entry: [register] },
  },
});
