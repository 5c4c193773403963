import { and, assign, setup } from 'xstate';
import type { Foljd, MaskinHandelse, MaskinStart } from '../process.js';
import { arenderegler } from '../regler/arende.js';
import { type Sammantraderegel, sammantraderegler } from '../regler/sammantrade.js';
import { foljderAvBeslut } from './foljder.js';
import { delays } from './frister.js';
import { type SammantradeKontext, startkontext } from './kontext.js';
import { minnen } from './minnen.js';
import { guardAv } from '../regler/guard-av.js';

/** An action is a command as data; the engine does what it says. */
const data = (): void => undefined;
const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<SammantradeKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

type Regelnamn = keyof typeof sammantraderegler | 'skal-ar-angivet';
type Guard = (args: { context: SammantradeKontext; event: MaskinHandelse }) => boolean;
const rader: Readonly<Record<string, Sammantraderegel>> = {
  ...sammantraderegler,
  'skal-ar-angivet': arenderegler['skal-ar-angivet'] as unknown as Sammantraderegel,
};

/** One guard per catalogue row. */
const guards = Object.fromEntries(Object.entries(rader).map(([namn, rad]): [string, Guard] => [namn, guardAv(rad)])) as Record<
  Regelnamn,
  Guard
>;

const bygge = setup({
  types: { context: {} as SammantradeKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    oppnaUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    stangUppgift: data as (_: unknown, params: { uppgift: string }) => void,
    effekt: data as (_: unknown, params: { effekt: string }) => void,
    notis: data as (_: unknown, params: { notis: string; till: { organ: string; roll: string } }) => void,
    fristUtgangen: data as (_: unknown, params: { frist: string }) => void,
    skrivRegister: data as (_: unknown, params: { register: string; data: Record<string, unknown> }) => void,
    foljder: data as (_: unknown, params: { steg: readonly Foljd[] }) => void,
    minnsKallelse: minns('minnsKallelse'),
    minnsFlytt: minns('minnsFlytt'),
    minnsOppnande: minns('minnsOppnande'),
    minnsJusterare: minns('minnsJusterare'),
    minnsNarvaro: minns('minnsNarvaro'),
    minnsOrdforande: minns('minnsOrdforande'),
  },
});

const oppna = (uppgift: string) => ({ type: 'oppnaUppgift' as const, params: { uppgift } });
const stang = (uppgift: string) => ({ type: 'stangUppgift' as const, params: { uppgift } });
const effekt = (namn: string) => ({ type: 'effekt' as const, params: { effekt: namn } });
const utgangen = (frist: string) => ({ actions: [{ type: 'fristUtgangen' as const, params: { frist } }] });
type Arg = { context: SammantradeKontext; event: MaskinHandelse };
/** The register that follows takes the event's own content and what was known of it. */
const register = (namn: string) => ({
  type: 'skrivRegister' as const,
  params: ({ event }: { event: MaskinHandelse }) => ({
    register: namn,
    data: { ...event.data, fakta: event.fakta },
  }),
});
const tillKallade = (notis: string) =>
  ['ledamot', 'ersattare'].map((roll) => ({ type: 'notis' as const, params: { notis, till: { organ: 'agare', roll } } }));
const kallade = tillKallade('kallelse');

const planering = {
  'lagg-till-punkt': {
    guard: and(['ar-organets-sekreterare', 'arendet-tar-emot-beslut', 'sent-arende-ar-bradskande']),
    actions: [register('sammantrade-punkt')],
  },
  'stryk-punkt': {
    guard: and(['ar-organets-sekreterare', 'punkten-ar-obeslutad', 'skal-ar-angivet']),
    actions: [register('sammantrade-stryk-punkt')],
  },
} as const;
/** A member raises a matter of the organ's own (KL 4:20). */
const initiativ = {
  'vack-arende': {
    guard: and(['ar-sekreteraren-eller-ledamoten-sjalv', 'vackaren-ar-ledamot']),
    actions: [register('sammantrade-vackt-arende')],
  },
} as const;
/** What parties hand in to an item (H-25), from the summons until the meeting ends. */
const yttranden = {
  'lamna-yttrande': { guard: and(['yttrandet-lamnas-for-partiet']), actions: [register('sammantrade-yttrande')] },
} as const;
const installning = {
  'stall-in': { guard: and(['ar-organets-sekreterare', 'skal-ar-angivet']), target: 'installt', actions: [register('sammantrade')] },
} as const;
/** A meeting that is moved is planned anew: who was called is told, and is called again. */
const flytt = (actions: readonly (typeof kallade)[number][] = []) =>
  ({
    'flytta-sammantradet': {
      guard: and(['ar-organets-sekreterare', 'sammantradet-flyttas-framat', 'skal-ar-angivet']),
      target: 'planerat',
      reenter: true,
      actions: ['minnsFlytt' as const, ...actions],
    },
  }) as const;
const iRummet = {
  narvaro: {
    guard: and([
      'ar-organets-sekreterare',
      'narvarande-har-plats-i-organet',
      'narvarande-sitter-inte-pa-annat-sammantrade',
      'distans-ar-tillaten',
    ]),
    actions: ['minnsNarvaro' as const, register('sammantrade-narvaro')],
  },
  'byt-ordforande': {
    guard: and(['ar-organets-sekreterare', 'ordforanden-ar-narvarande']),
    actions: ['minnsOrdforande' as const, register('sammantrade')],
  },
} as const;

/** The meeting of a nämnd, kommunstyrelsen or kommunfullmäktige that decides. */
export const sammantradesmaskin = bygge.createMachine({
  id: 'sammantrade',
  initial: 'planerat',
  context: ({ input }) => startkontext(input),
  states: {
    planerat: {
      description: 'Sammanträdet är planerat. Föredragningslistan förbereds och kallelsen ska skickas i tid.',
      entry: [oppna('kalla'), register('sammantrade')],
      exit: [stang('kalla')],
      after: { fristKallelse: utgangen('fristKallelse') },
      on: {
        ...planering,
        ...initiativ,
        ...installning,
        ...flytt(),
        kalla: {
          guard: and(['ar-organets-sekreterare', 'kallelsen-skickas-i-tid', 'dagordningen-har-punkter', 'ersattarna-ar-organets']),
          target: 'kallat',
          actions: ['minnsKallelse', effekt('skriv-kallelse'), ...kallade],
        },
      },
    },
    kallat: {
      description: 'Ledamöter och ersättare är kallade och läser handlingarna.',
      entry: [oppna('oppna-sammantradet'), register('sammantrade')],
      exit: [stang('oppna-sammantradet')],
      after: { fristSammantrade: utgangen('fristSammantrade') },
      on: {
        ...planering,
        ...initiativ,
        ...yttranden,
        ...installning,
        ...flytt(tillKallade('sammantradet-flyttat')),
        'oppna-sammantradet': {
          guard: and([
            'ar-organets-sekreterare',
            'sammantradet-oppnas-pa-sin-dag',
            'narvarande-har-plats-i-organet',
            'narvarande-sitter-inte-pa-annat-sammantrade',
            'distans-ar-tillaten',
            'beslutsfort-vid-oppnandet',
            'ordforanden-ar-narvarande',
          ]),
          target: 'oppnat',
          actions: ['minnsOppnande', register('sammantrade-upprop')],
        },
      },
    },
    oppnat: {
      description: 'Sammanträdet är öppnat. Justerare väljs och dagordningen fastställs.',
      entry: [oppna('faststall-dagordning'), register('sammantrade')],
      exit: [stang('faststall-dagordning')],
      on: {
        ...planering,
        ...initiativ,
        ...yttranden,
        ...iRummet,
        'faststall-dagordning': {
          guard: and(['ar-organets-sekreterare', 'justerarna-tjanstgor']),
          target: 'pagar',
          actions: ['minnsJusterare'],
        },
      },
    },
    pagar: {
      description: 'Sammanträdet pågår: varje punkt behandlas och avgörs.',
      entry: [oppna('avsluta-sammantradet'), register('sammantrade')],
      exit: [stang('avsluta-sammantradet')],
      on: {
        ...planering,
        ...initiativ,
        ...yttranden,
        ...iRummet,
        'anmal-jav': {
          guard: and([
            'ar-sekreteraren-eller-ledamoten-sjalv',
            'punkten-ar-obeslutad',
            'jav-anmals-for-en-narvarande',
            'javets-grund-galler-i-organet',
          ]),
          actions: [register('sammantrade-jav')],
        },
        yrka: {
          guard: and(['ar-organets-sekreterare', 'punkten-ar-obeslutad', 'yrkandet-kommer-fran-en-tjanstgorande']),
          actions: [register('sammantrade-yrkande')],
        },
        'inga-yrkanden': {
          guard: and(['ar-organets-sekreterare', 'punkten-ar-obeslutad', 'inga-yrkanden-ar-framstallda']),
          actions: [register('sammantrade-inga-yrkanden')],
        },
        'stall-proposition': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'ordforanden-deltar-i-punkten',
            'yrkandena-ar-antecknade',
            'propositionen-galler-ett-forslag',
          ]),
          actions: [register('sammantrade-proposition')],
        },
        'registrera-votering': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'propositionen-ar-stalld',
            'voteringen-galler-framstallda-forslag',
            'val-avgors-inte-oppet',
            'ordforanden-deltar-i-punkten',
            'rosterna-stammer-med-de-tjanstgorande',
            'ordforanden-rostar-nar-det-behovs',
            'utslagsrosten-galler-vid-lika',
          ]),
          actions: [register('sammantrade-votering')],
        },
        'rakna-sedlar': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'sedlar-anvands-vid-val',
            'ordforanden-deltar-i-punkten',
            'sedlarna-ar-hogst-en-var',
            'lotten-skiljer-vid-lika',
          ]),
          actions: [register('sammantrade-sedlar')],
        },
        'anteckna-till-protokollet': {
          guard: and(['ar-sekreteraren-eller-ledamoten-sjalv', 'anteckningen-ar-av-en-narvarande']),
          actions: [register('sammantrade-protokollsanteckning')],
        },
        'faststall-beslut': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'beslutsfort-i-punkten',
            'ordforanden-deltar-i-punkten',
            'propositionen-ar-stalld',
            'beslutet-foljer-propositionen',
            'beslutet-har-en-mening',
            'beslutet-namner-den-valda',
            'bradskande-arende-medges-av-alla',
            'omedelbar-justering-har-skal',
            'paragrafen-tas-ur-serien',
          ]),
          actions: [
            register('sammantrade-beslut'),
            { type: 'foljder', params: ({ context, event }: Arg) => ({ steg: foljderAvBeslut(context, event) }) },
          ],
        },
        reservera: {
          guard: and(['ar-sekreteraren-eller-ledamoten-sjalv', 'reservationen-ar-av-en-som-deltog']),
          actions: [register('sammantrade-reservation')],
        },
        'avsluta-sammantradet': {
          guard: and(['ar-organets-sekreterare', 'alla-punkter-ar-behandlade']),
          target: 'avslutat',
          actions: [register('sammantrade-slut')],
        },
      },
    },
    avslutat: {
      description: 'Sammanträdet är avslutat och protokollet skrivs ur det som antecknades.',
      entry: [register('sammantrade'), effekt('skriv-protokoll')],
      on: { 'protokollet-upprattat': { target: 'protokoll-upprattat' } },
    },
    'protokoll-upprattat': {
      type: 'final',
      description: 'Protokollet är upprättat som utkast; besluten är lämnade till sina ärenden.',
      entry: [register('sammantrade')],
    },
    installt: { type: 'final', description: 'Sammanträdet ställdes in; skälet är sparat.', entry: [register('sammantrade')] },
  },
});
