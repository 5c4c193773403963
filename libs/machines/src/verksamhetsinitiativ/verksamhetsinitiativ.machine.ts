import { and, assign, setup } from 'xstate';
import { aktioner, effekt, forslagsstallaren, notisTill, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { minnen } from './assign.js';
import { delays } from './frister.js';
import { guards } from './guards.js';
import { startkontext, type VerksamhetsinitiativKontext } from './kontext.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<VerksamhetsinitiativKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) =>
    minnen[namn](context, event),
  );

const bygge = setup({
  types: { context: {} as VerksamhetsinitiativKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsUppdrag: minns('minnsUppdrag'),
    minnsLedning: minns('minnsLedning'),
    minnsKna: minns('minnsKna'),
    minnsKomplettering: minns('minnsKomplettering'),
    minnsSammanstallning: minns('minnsSammanstallning'),
    glomSammanstallning: minns('glomSammanstallning'),
    minnsPrioritering: minns('minnsPrioritering'),
    minnsRang: minns('minnsRang'),
    minnsEjPrioriterad: minns('minnsEjPrioriterad'),
    minnsAterkomst: minns('minnsAterkomst'),
    minnsBeslut: minns('minnsBeslut'),
    minnsBegaran: minns('minnsBegaran'),
    minnsLagaKraft: minns('minnsLagaKraft'),
    glomBeslut: minns('glomBeslut'),
    minnsPlan: minns('minnsPlan'),
    minnsPaus: minns('minnsPaus'),
    glomPaus: minns('glomPaus'),
  },
});

const handlaggaren = (notis: string) => notisTill('agare', 'handlaggare', notis);

const paus = {
  pausa: { guard: and(['far-pausa-i-verksamheten', 'arendet-ar-i-gang', 'skal-ar-angivet']), actions: ['minnsPaus', 'pausaFrister'] },
  ateruppta: { guard: and(['far-pausa-i-verksamheten', 'arendet-ar-vilande']), actions: ['glomPaus', 'aterupptaFrister'] },
} as const;
/** What can happen to a case that the nämnd has not decided; the end states and `beslutat` leave it out. */
const alltid = {
  ...paus,
  avbryt: {
    guard: and(['ar-beredningsansvarig-i-verksamheten', 'skal-ar-angivet']),
    target: 'avbrutet',
    actions: [forslagsstallaren('initiativet-avbrutet')],
  },
  /** what the organ builds itself, instead of using a common service, is an avsteg; the group is told of it in a case of its own. */
  'anmal-avsteg': {
    guard: and(['ar-handlaggare-i-verksamheten', 'avsteget-galler-en-bastjanst', 'avstegets-dagar-ligger-i-ordning']),
    actions: [startaBarn('avsteg')],
  },
  'byt-till-gemensamt': {
    guard: and(['ar-beredningsansvarig-i-verksamheten', 'skal-ar-angivet', 'mottagaren-ar-leverantor']),
    target: 'bytt-spar',
    actions: [startaBarn('i-gemensamt-spar'), forslagsstallaren('initiativet-bytte-till-gemensamt')],
  },
} as const;
const namndbeslut = [
  'ar-namndens-sekreterare',
  'namndens-beslut-registreras-for-hand',
  'beslutet-ar-den-egna-namndens',
  'namndbeslutet-har-paragraf-och-datum',
] as const;

const prioriteras = [
  'ar-forvaltnings-eller-bolagsledning',
  'beredaren-prioriterar-inte-ensam',
  'planaret-har-inte-gatt',
  'skal-ar-angivet',
] as const;
const prioriterat = ['minnsPrioritering', handlaggaren('ledningen-prioriterade'), forslagsstallaren('ledningen-prioriterade')] as const;

/** SM-02: an initiative in the track of one förvaltning or bolag, from need to the nämnd's own decision. No step of SSG is in it (C-01). */
export const verksamhetsinitiativMachine = bygge.createMachine({
  id: 'verksamhetsinitiativ',
  initial: 'start',
  context: ({ input }) => startkontext(input),
  states: {
    start: {
      description: 'Ärendet startar som ett nytt behov, eller kommer från det gemensamma spåret.',
      always: {
        target: 'behov-insamlat',
        actions: [effekt('kvittens-till-forslagsstallare'), forslagsstallaren('behovet-ar-insamlat')],
      },
    },
    'behov-insamlat': {
      description: 'Behovet är insamlat och väntar på att verksamheten tar upp det till analys.',
      entry: [oppna('ta-upp-behovet')],
      exit: [stang('ta-upp-behovet')],
      after: { fristBehovsanalys: utgangen('fristBehovsanalys') },
      on: {
        ...alltid,
        analysera: {
          guard: and([
            'ar-handlaggare-i-verksamheten',
            'organet-har-egen-ledning-och-namnd',
            'uppdrag-och-malgrupp-ar-angivna',
            'mal-ar-angivet',
          ]),
          target: 'under-analys',
          actions: ['minnsUppdrag', 'minnsLedning'],
        },
      },
    },
    'under-analys': {
      description: 'Verksamheten gör kostnads- och nyttoanalysen och prövar om något kan återanvändas.',
      entry: [oppna('gor-verksamhetens-kna')],
      exit: [stang('gor-verksamhetens-kna')],
      after: { fristVerksamhetsanalys: utgangen('fristVerksamhetsanalys') },
      on: {
        ...alltid,
        'kna-klar': {
          guard: and([
            'ar-handlaggare-i-verksamheten',
            'ateranvandning-ar-provad',
            'nyttor-och-effekter-ar-beskrivna',
            'kostnader-ar-angivna',
            'arbetssatt-ar-beskrivet',
            'bada-horisonterna-ar-beskrivna',
            'anvandare-har-medverkat',
            'valordningen-ar-foljd',
            'nyttorealiseringen-ar-skissad',
            'informationen-ar-planerad',
          ]),
          target: 'analyserat',
          actions: ['minnsKna'],
        },
      },
    },
    analyserat: {
      description: 'Analysen är klar och beredningsansvarig sammanställer underlaget för ledningen.',
      entry: [oppna('sammanstall-for-ledningen')],
      exit: [stang('sammanstall-for-ledningen')],
      after: { fristLedningsunderlag: utgangen('fristLedningsunderlag') },
      on: {
        ...alltid,
        'sammanstall-till-ledningen': {
          guard: and([
            'ar-beredningsansvarig-i-verksamheten',
            'beslutade-kriterier-ar-motiverade',
            'finansieringen-ar-egen-budget',
            'langsiktig-digitaliseringsplan-ar-foreslagen',
          ]),
          target: 'klart-for-ledning',
          actions: ['minnsSammanstallning', notisTill('agare', 'kontext:ledningsroll', 'underlaget-ar-hos-ledningen')],
        },
        'komplettera-analysen': {
          guard: and(['ar-beredningsansvarig-i-verksamheten', 'skal-ar-angivet', 'kompletteringens-dag-har-inte-gatt']),
          target: 'under-analys',
          actions: ['minnsKomplettering', handlaggaren('analysen-ska-kompletteras')],
        },
      },
    },
    'klart-for-ledning': {
      description: 'Underlaget är överlämnat och förvaltnings- eller bolagsledningen värderar och prioriterar.',
      entry: [oppna('prioritera-i-ledningen'), effekt('framstall-underlag')],
      exit: [stang('prioritera-i-ledningen')],
      after: { fristLedningen: utgangen('fristLedningen') },
      on: {
        ...alltid,
        'prioritera-i-ledningen': [
          {
            guard: and([...prioriteras, 'namnden-beslutar-i-ett-arende']),
            target: 'prioriterat',
            actions: [...prioriterat, oppna('begar-namndens-beslut')],
          },
          {
            guard: and([...prioriteras, 'namndens-beslut-registreras-for-hand']),
            target: 'prioriterat',
            actions: [...prioriterat, oppna('registrera-namndens-beslut')],
          },
        ],
        'prioritera-inte-i-ledningen': {
          guard: and(['ar-forvaltnings-eller-bolagsledning', 'beredaren-prioriterar-inte-ensam', 'skal-ar-angivet']),
          target: 'ej-prioriterat',
          actions: ['minnsEjPrioriterad', forslagsstallaren('ledningen-prioriterade-inte')],
        },
        'aterfor-fran-ledningen': {
          guard: and(['ar-forvaltnings-eller-bolagsledning', 'skal-ar-angivet']),
          target: 'under-analys',
          actions: ['glomSammanstallning', handlaggaren('ledningen-aterforde')],
        },
      },
    },
    'ej-prioriterat': {
      description: 'Initiativet prioriterades inte och kan tas upp igen i en senare plan.',
      entry: [oppna('aterkom-i-planen')],
      exit: [stang('aterkom-i-planen')],
      on: {
        ...alltid,
        'aterkom-i-planen': {
          guard: and(['ar-beredningsansvarig-i-verksamheten', 'skal-ar-angivet', 'planaret-har-inte-gatt', 'aterkomst-i-senare-plan']),
          target: 'analyserat',
          actions: ['minnsAterkomst'],
        },
      },
    },
    prioriterat: {
      description: 'Initiativet är prioriterat och väntar på nämndens eller bolagsstyrelsens eget beslut.',
      exit: [stang('begar-namndens-beslut'), stang('registrera-namndens-beslut')],
      after: { fristPlanbeslut: utgangen('fristPlanbeslut') },
      on: {
        ...alltid,
        rangordna: { guard: and(['ar-forvaltnings-eller-bolagsledning']), actions: ['minnsRang'] },
        'begar-namndens-beslut': {
          guard: and([
            'ar-beredningsansvarig-i-verksamheten',
            'namnden-beslutar-i-ett-arende',
            'inget-beslutsarende-pagar',
            'beloppet-ur-egen-budget-ar-angivet',
            'gruppen-ar-informerad-om-avstegen',
          ]),
          actions: ['minnsBegaran', stang('begar-namndens-beslut'), stang('registrera-namndens-beslut'), startaBarn('namndarende')],
        },
        'beslutsarendet-aterkallades': { actions: [oppna('begar-namndens-beslut')] },
        'besluta-i-namnden': {
          guard: and([
            ...namndbeslut,
            'gruppen-ar-informerad-om-avstegen',
            'analysen-ar-gjord-fore-beslutet',
            'planen-ar-angiven',
            'planaret-har-inte-gatt',
            'beloppet-ur-egen-budget-ar-angivet',
          ]),
          target: 'beslutat',
          actions: ['minnsBeslut', 'minnsPlan', handlaggaren('namnden-beslutade'), forslagsstallaren('namnden-beslutade')],
        },
        'avsla-i-namnden': {
          guard: and([...namndbeslut, 'skal-ar-angivet']),
          target: 'ej-prioriterat',
          actions: ['minnsBeslut', 'minnsEjPrioriterad', handlaggaren('namnden-avslog'), forslagsstallaren('namnden-avslog')],
        },
      },
    },
    beslutat: {
      description: 'Nämnden eller bolagsstyrelsen har beslutat, och initiativet väntar på att realiseringen startar.',
      on: {
        ...paus,
        'beslutets-laga-kraft': { actions: ['minnsLagaKraft'] },
        'beslutet-upphavdes': { target: 'prioriterat', actions: ['glomBeslut', oppna('begar-namndens-beslut')] },
      },
    },
    'bytt-spar': { type: 'final', description: 'Initiativet gick över till det gemensamma spåret.' },
    avbrutet: { type: 'final', description: 'Initiativet avbröts; skälet är sparat.' },
  },
});
