import { and, assign, setup } from 'xstate';
import { aktioner, effekt, notisTill, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import { tal } from '../las/varde.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { guardsAv } from '../regler/guard-av.js';
import { guardFor } from '../regler/guard-for.js';
import { justeringsregler } from '../regler/justering.js';
import { sammantraderegler } from '../regler/sammantrade.js';
import { foljderAvBeslut, foljderAvJustering } from './foljder.js';
import { delays } from './frister.js';
import { type SammantradeKontext, startkontext } from './kontext.js';
import { senasteSignatur } from './justering.js';
import { motionspunkt } from './motionspunkt.js';
import { minnen } from './minnen.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<SammantradeKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

type Regelnamn = keyof typeof sammantraderegler | keyof typeof justeringsregler | 'skal-ar-angivet';
/** One guard per catalogue row. */
const guards = {
  ...guardsAv<SammantradeKontext, keyof typeof sammantraderegler>(sammantraderegler),
  ...guardsAv<SammantradeKontext, keyof typeof justeringsregler>(justeringsregler),
  'skal-ar-angivet': guardFor<SammantradeKontext>('skal-ar-angivet'),
};

const bygge = setup({
  types: { context: {} as SammantradeKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsKallelse: minns('minnsKallelse'),
    minnsFlytt: minns('minnsFlytt'),
    minnsOppnande: minns('minnsOppnande'),
    minnsJusterare: minns('minnsJusterare'),
    minnsNarvaro: minns('minnsNarvaro'),
    minnsOrdforande: minns('minnsOrdforande'),
    minnsBeslut: minns('minnsBeslut'),
    minnsProtokoll: minns('minnsProtokoll'),
    minnsNyVersion: minns('minnsNyVersion'),
    minnsUtfardande: minns('minnsUtfardande'),
    minnsSignatur: minns('minnsSignatur'),
    minnsJusterat: minns('minnsJusterat'),
    minnsAvbojning: minns('minnsAvbojning'),
    minnsUtsedd: minns('minnsUtsedd'),
    minnsOmedelbar: minns('minnsOmedelbar'),
    minnsOmedelbartBlad: minns('minnsOmedelbartBlad'),
    minnsOmedelbarSignatur: minns('minnsOmedelbarSignatur'),
    minnsOmedelbartJusterat: minns('minnsOmedelbartJusterat'),
    minnsAvstaende: minns('minnsAvstaende'),
  },
});

type Arg = { context: SammantradeKontext; event: MaskinHandelse };
/** The register that follows takes the event's own content and what was known of it. */
const register = (namn: string) => ({
  type: 'skrivRegister' as const,
  params: ({ event }: { event: MaskinHandelse }) => ({
    register: namn,
    data: { ...event.data, fakta: event.fakta },
  }),
});
/** A signature as the machine takes it, after it has been remembered. */
const signatur = (dokument: 'protokoll' | 'omedelbart') => ({
  type: 'skrivRegister' as const,
  params: ({ context, event }: Arg) => ({
    register: 'sammantrade-signatur',
    data: {
      dokument,
      nr: tal(event.data.nr) ?? 0,
      signatur: senasteSignatur(context, tal(event.data.nr)),
      autentiserad: event.aktor.autentiserad ?? null,
    },
  }),
});
const foljerJusteringen = {
  type: 'foljder' as const,
  params: ({ event }: Arg) => ({ steg: foljderAvJustering(event) }),
};
const tillSekreteraren = (notis: string) => notisTill('agare', 'sekreterare', notis);
const tillKallade = (notis: string) => ['ledamot', 'ersattare'].map((roll) => notisTill('agare', roll, notis));
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
  /** In fullmäktige the member's matter is a motion: it stands on the agenda to be handed over, and begins its year (KL 5:22, 5:35). */
  'lamna-motion': {
    guard: and(['ar-sekreteraren-eller-ledamoten-sjalv', 'motionaren-ar-ledamot-i-fullmaktige']),
    actions: [
      {
        type: 'skrivRegister' as const,
        params: ({ event }: Arg) => ({ register: 'sammantrade-vackt-arende', data: motionspunkt(event.data) }),
      },
      startaBarn('motion'),
    ],
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

/** A seat among those who approve: left by one who declines, and filled by the chair. */
const justerarplats = (...uppgift: ReturnType<typeof oppna>[]) =>
  ({
    'avboj-justering': { guard: and(['ar-vald-justerare', 'skal-ar-angivet']), actions: ['minnsAvbojning' as const, ...uppgift] },
    'utse-justerare': {
      guard: and(['ar-sammantradets-ordforande', 'skal-ar-angivet', 'justerarens-plats-ar-ledig', 'utsedd-justerare-var-narvarande']),
      actions: ['minnsUtsedd' as const, ...uppgift],
    },
  }) as const;
const komplettering = {
  'komplettera-protokollet': {
    guard: and(['ar-organets-sekreterare']),
    target: 'avslutat',
    actions: ['minnsNyVersion' as const, register('sammantrade-komplettering')],
  },
} as const;
const omedelbarUnderskrift = [
  'inloggningen-ar-farsk',
  'ar-den-som-justerar-punkterna',
  'underskriften-galler-de-lasta-punkterna',
] as const satisfies readonly Regelnamn[];
const underskrift = [
  'ar-den-som-justerar',
  'har-inte-redan-justerat',
  'underskriften-kommer-efter-versionen',
  'inloggningen-ar-farsk',
  'underskriften-galler-det-lasta',
] as const satisfies readonly Regelnamn[];
/** Items that are approved in the room (H-16). */
const omedelbart = {
  ...justerarplats(),
  'skriv-omedelbar-justering': {
    guard: and(['ar-organets-sekreterare', 'punkterna-vantar-pa-omedelbar-justering']),
    actions: ['minnsOmedelbar', effekt('skriv-omedelbart-protokoll')],
  },
  'justera-omedelbart': [
    {
      guard: and([...omedelbarUnderskrift, 'alla-andra-har-justerat-punkterna']),
      actions: ['minnsOmedelbartJusterat', signatur('omedelbart'), foljerJusteringen, effekt('framstall-omedelbart-justerat')],
    },
    {
      guard: and([...omedelbarUnderskrift, 'nagon-mer-ska-justera-punkterna']),
      actions: ['minnsOmedelbarSignatur', signatur('omedelbart')],
    },
  ],
  'avsta-omedelbar-justering': {
    guard: and(['ar-organets-sekreterare', 'skal-ar-angivet', 'punkten-ar-inte-justerad']),
    actions: ['minnsAvstaende', register('sammantrade-avsta-omedelbar')],
  },
} as const;
/** What the product and the notices say when they are done, whenever that is. */
const alltid = {
  'omedelbart-protokoll-upprattat': { actions: ['minnsOmedelbartBlad'] },
  'omedelbart-justerat-framstallt': { actions: [startaBarn('omedelbart-anslag')] },
  'omedelbart-anslag-avslutat': {},
} as const;

/** A question beside the main one: which proposals are left to stand against each other. */
const delfraga = [
  'ar-organets-sekreterare',
  'punkten-ar-obeslutad',
  'propositionen-ar-stalld',
  'val-avgors-inte-oppet',
  'ordforanden-deltar-i-punkten',
  'delfragan-star-pa-tur',
  'delfragan-staller-tva-forslag',
] as const satisfies readonly Regelnamn[];

/** The meeting of a nämnd, kommunstyrelsen or kommunfullmäktige that decides. */
export const sammantradesmaskin = bygge.createMachine({
  id: 'sammantrade',
  initial: 'planerat',
  context: ({ input }) => startkontext(input),
  on: alltid,
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
        ...omedelbart,
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
            'valet-ar-inte-begart-proportionellt',
            'propositionen-galler-ett-forslag',
            'propositionen-galler-det-som-ar-kvar',
          ]),
          actions: [register('sammantrade-proposition')],
        },
        'registrera-votering': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'propositionen-ar-stalld',
            'voteringen-galler-framstallda-forslag',
            'huvudvoteringen-ar-mellan-de-tva-som-ar-kvar',
            'val-avgors-inte-oppet',
            'ordforanden-deltar-i-punkten',
            'rosterna-stammer-med-de-tjanstgorande',
            'ordforanden-rostar-nar-det-behovs',
            'utslagsrosten-galler-vid-lika',
          ]),
          actions: [register('sammantrade-votering')],
        },
        'registrera-delvotering': {
          guard: and([
            ...delfraga,
            'rosterna-stammer-med-de-tjanstgorande',
            'ordforanden-rostar-nar-det-behovs',
            'utslagsrosten-galler-vid-lika',
          ]),
          actions: [register('sammantrade-delfraga')],
        },
        'avgor-delfraga': { guard: and([...delfraga]), actions: [register('sammantrade-delfraga')] },
        'stryk-delfraga': {
          guard: and(['ar-organets-sekreterare', 'punkten-ar-obeslutad', 'skal-ar-angivet', 'sista-delfragan-stryks']),
          actions: [register('sammantrade-stryk-delfraga')],
        },
        'rakna-sedlar': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'sedlar-anvands-vid-val',
            'valet-ar-inte-begart-proportionellt',
            'ordforanden-deltar-i-punkten',
            'sedlarna-ar-hogst-en-var',
            'lotten-skiljer-vid-lika',
          ]),
          actions: [register('sammantrade-sedlar')],
        },
        'begar-proportionellt-val': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'valet-kan-vara-proportionellt',
            'tillrackligt-manga-begar-proportionellt-val',
            'nagon-bitrader-valforrattaren',
          ]),
          actions: [register('sammantrade-proportionellt-begart')],
        },
        'rakna-proportionellt': {
          guard: and([
            'ar-organets-sekreterare',
            'punkten-ar-obeslutad',
            'valet-ar-begart-proportionellt',
            'ordforanden-deltar-i-punkten',
            'valsedlarna-gar-ihop',
            'listorna-kan-raknas-ut-har',
            'lotten-skiljer-lika-jamforelsetal',
          ]),
          actions: [register('sammantrade-proportionellt-raknat')],
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
            'beslutet-namner-alla-valda',
            'bradskande-arende-medges-av-alla',
            'omedelbar-justering-har-skal',
            'arendet-vantar-pa-organet',
            'paragrafen-tas-ur-serien',
          ]),
          actions: [
            'minnsBeslut',
            register('sammantrade-beslut'),
            { type: 'foljder', params: ({ context, event }: Arg) => ({ steg: foljderAvBeslut(context, event) }) },
          ],
        },
        reservera: {
          guard: and(['ar-sekreteraren-eller-ledamoten-sjalv', 'reservationen-ar-av-en-som-deltog', 'paragrafen-skrivs-inte-under']),
          actions: [register('sammantrade-reservation')],
        },
        'avsluta-sammantradet': {
          guard: and(['ar-organets-sekreterare', 'alla-punkter-ar-behandlade', 'omedelbar-justering-ar-klar']),
          target: 'avslutat',
          actions: [register('sammantrade-slut')],
        },
      },
    },
    avslutat: {
      description: 'Sammanträdet är avslutat och protokollet skrivs ur det som antecknades.',
      entry: [register('sammantrade'), effekt('skriv-protokoll')],
      on: { 'protokollet-upprattat': { target: 'protokoll-upprattat', actions: ['minnsProtokoll'] } },
    },
    'protokoll-upprattat': {
      description: 'Protokollet är upprättat som utkast. Sekreteraren läser det, skriver under och skickar det för justering.',
      entry: [oppna('skicka-for-justering'), register('sammantrade')],
      exit: [stang('skicka-for-justering')],
      after: { fristJustering: utgangen('fristJustering') },
      on: {
        ...komplettering,
        ...justerarplats(),
        'skicka-for-justering': {
          guard: and([
            'ar-organets-sekreterare',
            'underskriften-kommer-efter-versionen',
            'inloggningen-ar-farsk',
            'underskriften-galler-det-lasta',
          ]),
          target: 'for-justering',
          actions: ['minnsUtfardande', signatur('protokoll')],
        },
      },
    },
    'for-justering': {
      description: 'Protokollet ska justeras av den som ledde sammanträdet och av de valda justerarna, inom fjorton dagar.',
      entry: [oppna('justera-protokollet'), register('sammantrade')],
      exit: [stang('justera-protokollet')],
      after: { fristJustering: utgangen('fristJustering') },
      on: {
        ...komplettering,
        ...justerarplats(oppna('justera-protokollet')),
        justera: [
          {
            guard: and([...underskrift, 'alla-andra-har-justerat']),
            target: 'justerat',
            actions: ['minnsJusterat', signatur('protokoll'), foljerJusteringen, tillSekreteraren('protokollet-justerat')],
          },
          {
            guard: and([...underskrift, 'nagon-mer-ska-justera']),
            actions: ['minnsSignatur', signatur('protokoll'), oppna('justera-protokollet')],
          },
        ],
      },
    },
    justerat: {
      description: 'Protokollet är justerat. Det framställs med underskrifterna, och utdrag läggs till ärendena.',
      entry: [register('sammantrade'), effekt('framstall-justerat-protokoll'), effekt('framstall-protokollsutdrag')],
      on: {
        'justerat-protokoll-framstallt': [
          { guard: and(['paragrafer-ska-anslas']), target: 'anslaget', actions: [startaBarn('anslag')] },
          { target: 'slutfort' },
        ],
      },
    },
    anslaget: {
      description: 'Justeringen anslås på anslagstavlan, och sammanträdet väntar på beviset om att anslaget har varit uppe.',
      entry: [register('sammantrade')],
      on: { 'anslaget-avslutat': { target: 'slutfort' } },
    },
    slutfort: {
      type: 'final',
      description: 'Protokollet är justerat och anslaget har tagits ned.',
      entry: [register('sammantrade')],
    },
    installt: { type: 'final', description: 'Sammanträdet ställdes in; skälet är sparat.', entry: [register('sammantrade')] },
  },
});
