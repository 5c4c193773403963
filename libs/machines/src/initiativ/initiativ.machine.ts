import { and, assign, setup } from 'xstate';
import { aktioner, effekt, forslagsstallaren, notisTill, oppna, stang, startaBarn, utgangen } from '../aktioner.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { minnen } from './assign.js';
import { delays } from './frister.js';
import { guards } from './guards.js';
import { type InitiativKontext, startkontext } from './kontext.js';

const minns = <Namn extends keyof typeof minnen>(namn: Namn) =>
  assign<InitiativKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

const bygge = setup({
  types: {
    context: {} as InitiativKontext,
    events: {} as MaskinHandelse,
    input: {} as MaskinStart,
  },
  guards,
  delays,
  actions: {
    ...aktioner,
    minnsKategori: minns('minnsKategori'),
    glomKategori: minns('glomKategori'),
    minnsKunder: minns('minnsKunder'),
    minnsKna: minns('minnsKna'),
    minnsSammanfattning: minns('minnsSammanfattning'),
    minnsNamndinformation: minns('minnsNamndinformation'),
    glomNamndinformation: minns('glomNamndinformation'),
    minnsOversandning: minns('minnsOversandning'),
    minnsKomplettering: minns('minnsKomplettering'),
    minnsPrioritering: minns('minnsPrioritering'),
    minnsRang: minns('minnsRang'),
    minnsEjPrioriterad: minns('minnsEjPrioriterad'),
    minnsAterkomst: minns('minnsAterkomst'),
    minnsBudgetunderlag: minns('minnsBudgetunderlag'),
    minnsBeslut: minns('minnsBeslut'),
    minnsLagaKraft: minns('minnsLagaKraft'),
    glomBeslut: minns('glomBeslut'),
    minnsBelopp: minns('minnsBelopp'),
    minnsRam: minns('minnsRam'),
    minnsAvrop: minns('minnsAvrop'),
    minnsNyVersion: minns('minnsNyVersion'),
    minnsUtskick: minns('minnsUtskick'),
    minnsAgare: minns('minnsAgare'),
    minnsPaus: minns('minnsPaus'),
    glomPaus: minns('glomPaus'),
  },
});

const handlaggaren = (notis: string) => notisTill('agare', 'handlaggare', notis);

/** What was sent has come through; the answer may come when the case has gone on. */
const kvittens = { actions: ['minnsUtskick'] } as const;
const paus = {
  'kvittera-utskick': kvittens,
  'kvittera-utfall': kvittens,
  pausa: { guard: and(['far-pausa', 'arendet-ar-i-gang', 'skal-ar-angivet']), actions: ['minnsPaus', 'pausaFrister'] },
  ateruppta: { guard: and(['far-pausa', 'arendet-ar-vilande']), actions: ['glomPaus', 'aterupptaFrister'] },
} as const;
/** What can happen to a case that no money has been decided for; the end states and `finansierat` leave it out. */
const alltid = {
  ...paus,
  avbryt: {
    guard: and(['far-avbryta', 'skal-ar-angivet']),
    target: 'avbrutet',
    actions: [forslagsstallaren('initiativet-avbrutet')],
  },
  'byt-spar': {
    guard: and(['far-avbryta', 'skal-ar-angivet', 'mottagaren-har-eget-spar']),
    target: 'bytt-spar',
    actions: [startaBarn('i-eget-spar'), forslagsstallaren('initiativet-bytte-spar')],
  },
} as const;
const villkorNyAgare = and(['far-avbryta', 'skal-ar-angivet', 'nya-agaren-ar-en-annan-leverantor', 'kommunbidragspaverkan-ar-analyserad']);
const notisNyAgare = notisTill('agare', 'leverantorsforetradare', 'initiativet-har-ny-agare');
/** The case stays where it is and the owner's open task follows to the new owner. */
const bytAgare = (uppgift: string) => ({
  'byt-agare': { guard: villkorNyAgare, actions: ['minnsAgare' as const, stang(uppgift), oppna(uppgift), notisNyAgare] },
});
/** B-18: the new owner's own nämnd has not been informed. */
const bytAgareEfterInformation = {
  'byt-agare': { guard: villkorNyAgare, target: 'underlag-klart', actions: ['minnsAgare', 'glomNamndinformation', notisNyAgare] },
} as const;
const kategorisera = {
  guard: and(['ar-leverantorsforetradare', 'ursprung-ar-angivet', 'mal-ar-angivet']),
  target: 'kategoriserat',
  actions: ['minnsKategori'],
} as const;
const andraUnderlag = {
  guard: and(['ar-handlaggare-hos-leverantoren', 'skal-ar-angivet']),
  target: 'underlag-klart',
  actions: ['glomNamndinformation'],
} as const;

/** Any outcome of the group is stated by its chair, for a group that is large enough and has not been joined by others. */
const gruppensUtfall = [
  'ar-ssg-ordforande',
  'foredraganden-prioriterar-inte',
  'ssg-ar-tillrackligt-manga',
  'ssg-ar-inte-fler-an-ledamoterna',
] as const;
const tillBudgetunderlag = [
  'ar-budgetberedare',
  'budgetlistan-ar-fryst',
  'budgetaret-stammer',
  'belopp-ar-angivet',
  'finansieringskalla-per-rad',
  'radernas-summa-stammer',
  'hanskjuten-kostnad-har-mal',
] as const;
/** The decision comes from the matter where it is made; by hand only what the rules for it say. */
const budgetbeslut = [
  'ar-kf-sekreterare',
  'budgetbeslutet-registreras-for-hand',
  'beslutet-ar-kommunfullmaktiges',
  'beslutet-ar-styrelsens',
  'beslutet-har-paragraf-och-datum',
  'budgetaret-stammer',
] as const;
const tasUppTillBeslut = ['ar-budgetberedare', 'budgetbeslutet-fattas-i-ett-arende', 'inget-beslutsarende-pagar'] as const;
/** What becomes of the decision: its laga kraft, or a court that sets it aside, and then the initiative waits for a new one. */
const vilarPaBeslutet = {
  'beslutets-laga-kraft': { actions: ['minnsLagaKraft'] },
  'beslutet-upphavdes': { target: 'i-budgetprocess', actions: ['glomBeslut', oppna('begar-budgetbeslut')] },
} as const;

/** SM-01: an initiative in the common track, from need to money. */
export const initiativMachine = bygge.createMachine({
  id: 'initiativ',
  initial: 'start',
  context: ({ input }) => startkontext(input),
  states: {
    start: {
      description: 'Ärendet startar: som ett nytt behov, eller som ett övertagande i ett namngivet läge.',
      always: [
        { guard: 'overtas-i-under-analys', target: 'under-analys' },
        { guard: 'overtas-i-klart-for-ssg', target: 'klart-for-ssg' },
        { guard: 'overtas-i-prioriterat', target: 'prioriterat' },
        { guard: 'overtas-i-i-budgetprocess', target: 'i-budgetprocess', actions: [oppna('registrera-budgetbeslut')] },
        { guard: 'overtas-i-finansierat', target: 'finansierat' },
        {
          target: 'identifierat',
          actions: [effekt('kvittens-till-forslagsstallare'), forslagsstallaren('behovet-har-kommit-in')],
        },
      ],
    },
    identifierat: {
      description: 'Behovet har kommit in och väntar på att leverantören kategoriserar det.',
      entry: [oppna('kategorisera')],
      exit: [stang('kategorisera')],
      after: { fristKategorisering: utgangen('fristKategorisering') },
      on: {
        ...alltid,
        ...bytAgare('kategorisera'),
        kategorisera,
      },
    },
    kategoriserat: {
      description: 'Behovet är kategoriserat och leverantören väljer om det går vidare till analys.',
      entry: [oppna('valj')],
      exit: [stang('valj')],
      after: { fristUrval: utgangen('fristUrval') },
      on: {
        ...alltid,
        ...bytAgare('valj'),
        'ga-vidare': {
          guard: and(['ar-leverantorsforetradare', 'kategori-ar-satt', 'kriterier-ar-antecknade', 'kunder-ar-utpekade']),
          target: 'under-analys',
          actions: ['minnsKunder', forslagsstallaren('initiativet-gar-vidare')],
        },
        avfarda: {
          guard: and(['ar-leverantorsforetradare', 'skal-ar-angivet']),
          target: 'avfardat',
          actions: [effekt('meddela-utfall'), forslagsstallaren('initiativet-avfardat')],
        },
        kategorisera: { ...kategorisera, reenter: true },
      },
    },
    avfardat: { type: 'final', description: 'Leverantören gick inte vidare; skälet är sparat och besvarat.' },
    'under-analys': {
      description: 'Kostnads- och nyttoanalysen görs tillsammans med berörda kunder.',
      entry: [oppna('gor-kna'), effekt('bjud-in-kunder')],
      exit: [stang('gor-kna')],
      after: { fristKna: utgangen('fristKna') },
      on: {
        ...alltid,
        ...bytAgare('gor-kna'),
        'kna-klar': {
          guard: and([
            'ar-handlaggare-hos-leverantoren',
            'kunder-har-deltagit',
            'ateranvandning-ar-provad',
            'nyttor-och-effekter-ar-beskrivna',
            'kostnader-ar-angivna',
            'arbetssatt-ar-beskrivet',
            'bada-horisonterna-ar-beskrivna',
            'anvandare-har-medverkat',
            'krav-per-kund',
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
      description: 'Analysen är klar och ska sammanfattas på nytta, effektivitet och innovation.',
      entry: [oppna('sammanfatta')],
      exit: [stang('sammanfatta')],
      after: { fristSammanfattning: utgangen('fristSammanfattning') },
      on: {
        ...alltid,
        ...bytAgare('sammanfatta'),
        sammanfatta: {
          guard: and([
            'ar-handlaggare-hos-leverantoren',
            'tre-kriterier-ar-motiverade',
            'infosakniva-per-tjanst',
            'forutsatta-tjanster-ar-anslutna',
            'foreslagen-finansiering-ar-tillaten',
            'forandringsinsats-faktureras-inte',
            'kommunbidrag-ar-motiverat',
          ]),
          target: 'underlag-klart',
          actions: ['minnsSammanfattning'],
        },
      },
    },
    'underlag-klart': {
      description: 'Underlaget är klart och den egna nämnden ska informeras.',
      entry: [oppna('informera-namnd'), effekt('framstall-underlag')],
      exit: [stang('informera-namnd')],
      after: { fristUnderlag: utgangen('fristUnderlag') },
      on: {
        ...alltid,
        ...bytAgare('informera-namnd'),
        'informera-namnd': {
          guard: and(['ar-handlaggare-hos-leverantoren', 'namndinformation-har-datum']),
          target: 'namnd-informerad',
          actions: ['minnsNamndinformation'],
        },
      },
    },
    'namnd-informerad': {
      description: 'Nämnden är informerad och underlaget kan skickas till beredningen.',
      entry: [oppna('oversand'), effekt('informera-namnd-expediera')],
      exit: [stang('oversand')],
      after: { fristOversandning: utgangen('fristOversandning') },
      on: {
        ...alltid,
        ...bytAgareEfterInformation,
        oversand: {
          guard: and(['ar-handlaggare-hos-leverantoren', 'namnden-ar-informerad-fore-oversandning', 'oversandning-har-datum']),
          target: 'hos-slk',
          actions: ['minnsOversandning'],
        },
        'andra-underlag': andraUnderlag,
      },
    },
    'hos-slk': {
      description: 'Underlaget sammanställs inför prioriteringen.',
      entry: [oppna('sammanstall')],
      exit: [stang('sammanstall')],
      after: { fristSammanstallning: utgangen('fristSammanstallning') },
      on: {
        ...alltid,
        ...bytAgareEfterInformation,
        sammanstall: { guard: and(['ar-beredningsansvarig', 'underlaget-ar-komplett', 'langsiktig-plan-finns']), target: 'klart-for-ssg' },
        'begar-komplettering': {
          guard: and(['ar-beredningsansvarig', 'skal-ar-angivet', 'kompletteringens-dag-har-inte-gatt']),
          target: 'underlag-klart',
          actions: ['glomNamndinformation', 'minnsKomplettering', handlaggaren('komplettering-begard')],
        },
        'andra-underlag': andraUnderlag,
      },
    },
    'klart-for-ssg': {
      description: 'Initiativet väntar på att värderas och prioriteras.',
      entry: [oppna('vardera'), effekt('larm-infor-ssg')],
      exit: [stang('vardera')],
      after: { fristSsg: utgangen('fristSsg') },
      on: {
        ...alltid,
        ...bytAgareEfterInformation,
        prioritera: {
          guard: and([
            ...gruppensUtfall,
            'ssg-har-varderat',
            'beslutad-finansiering-ar-tillaten',
            'forandringsinsats-faktureras-inte',
            'kommunbidrag-ar-motiverat',
            'budgetaret-kan-nas',
            'skal-ar-angivet',
          ]),
          target: 'prioriterat',
          actions: ['minnsPrioritering', effekt('meddela-utfall'), forslagsstallaren('initiativet-prioriterat')],
        },
        'prioritera-inte': {
          guard: and([...gruppensUtfall, 'skal-ar-angivet']),
          target: 'ej-prioriterat',
          actions: ['minnsEjPrioriterad', effekt('meddela-utfall'), forslagsstallaren('initiativet-ej-prioriterat')],
        },
        aterfor: {
          guard: and([...gruppensUtfall, 'skal-ar-angivet']),
          target: 'under-analys',
          actions: ['glomNamndinformation', effekt('meddela-utfall'), handlaggaren('initiativet-aterfort')],
        },
        omkategorisera: {
          guard: and([...gruppensUtfall, 'skal-ar-angivet']),
          target: 'kategoriserat',
          actions: ['glomKategori', 'glomNamndinformation', effekt('meddela-utfall'), handlaggaren('initiativet-omkategoriseras')],
        },
        'andra-underlag': andraUnderlag,
      },
    },
    prioriterat: {
      description: 'Initiativet är prioriterat och väntar på att listan fryses och blir budgetunderlag.',
      entry: [oppna('frys-lista')],
      exit: [stang('frys-lista')],
      after: { fristBudgetunderlag: utgangen('fristBudgetunderlag') },
      on: {
        ...alltid,
        rangordna: { guard: and(['ar-ssg-ordforande', 'rangen-ar-angiven']), actions: ['minnsRang'] },
        'till-budgetunderlag': [
          {
            guard: and([...tillBudgetunderlag, 'budgetbeslutet-fattas-i-ett-arende']),
            target: 'i-budgetprocess',
            actions: ['minnsBudgetunderlag', oppna('begar-budgetbeslut')],
          },
          {
            guard: and([...tillBudgetunderlag, 'budgetbeslutet-registreras-for-hand']),
            target: 'i-budgetprocess',
            actions: ['minnsBudgetunderlag', oppna('registrera-budgetbeslut')],
          },
        ],
      },
    },
    'ej-prioriterat': {
      description: 'Initiativet prioriterades inte och kan tas upp igen i en senare budgetcykel.',
      entry: [oppna('aterkom')],
      exit: [stang('aterkom')],
      on: {
        ...alltid,
        ...bytAgare('aterkom'),
        aterkom: {
          guard: and(['ar-leverantorsforetradare', 'skal-ar-angivet', 'aterkomst-i-senare-cykel', 'budgetaret-kan-nas']),
          target: 'analyserat',
          actions: ['glomNamndinformation', 'minnsAterkomst'],
        },
      },
    },
    'i-budgetprocess': {
      description: 'Initiativet ingår i budgetunderlaget och väntar på budgetbeslutet.',
      exit: [stang('begar-budgetbeslut'), stang('registrera-budgetbeslut')],
      after: { fristBudgetbeslut: utgangen('fristBudgetbeslut') },
      on: {
        ...alltid,
        'begar-beslut': {
          guard: and(tasUppTillBeslut),
          actions: [stang('begar-budgetbeslut'), stang('registrera-budgetbeslut'), startaBarn('budgetarende')],
        },
        'tas-upp-i-beslutsarende': {
          guard: and(tasUppTillBeslut),
          actions: [stang('begar-budgetbeslut'), stang('registrera-budgetbeslut')],
        },
        'beslutsarendet-aterkallades': { actions: [oppna('begar-budgetbeslut')] },
        finansiera: {
          guard: and([...budgetbeslut, 'belopp-ar-angivet', 'fordelningen-stammer']),
          target: 'finansierat',
          actions: ['minnsBeslut', 'minnsBelopp', effekt('meddela-utfall'), forslagsstallaren('initiativet-finansierat')],
        },
        'finansiera-delvis': {
          guard: and([...budgetbeslut, 'ramen-ar-angiven', 'fordelningen-stammer', 'skal-ar-angivet']),
          target: 'omarbetas',
          actions: ['minnsBeslut', 'minnsRam', effekt('meddela-utfall'), forslagsstallaren('initiativet-delvis-finansierat')],
        },
        'finansiera-inte': {
          guard: and([...budgetbeslut, 'skal-ar-angivet']),
          target: 'ej-prioriterat',
          actions: ['minnsBeslut', 'minnsEjPrioriterad', effekt('meddela-utfall'), forslagsstallaren('initiativet-ej-finansierat')],
        },
      },
    },
    omarbetas: {
      description: 'Budgetbeslutet gav en mindre ram och planen omarbetas så att den ryms.',
      entry: [oppna('omarbeta')],
      exit: [stang('omarbeta')],
      after: { fristNyVersion: utgangen('fristNyVersion') },
      on: {
        ...alltid,
        ...vilarPaBeslutet,
        'ny-version': {
          guard: and(['ar-budgetberedare', 'finansieringskalla-per-rad', 'summan-ryms-i-ramen']),
          target: 'finansierat',
          actions: ['minnsNyVersion', forslagsstallaren('initiativet-finansierat')],
        },
      },
    },
    finansierat: {
      description: 'Initiativet är finansierat och väntar på att realiseringen startar.',
      on: {
        ...paus,
        ...vilarPaBeslutet,
        avropa: {
          guard: and(['far-avropa', 'avropet-ar-organets-eget', 'avropet-ryms', 'arendet-ar-i-gang']),
          actions: ['minnsAvrop'],
        },
      },
    },
    'bytt-spar': { type: 'final', description: 'Initiativet gick över till det verksamhetsspecifika spåret.' },
    avbrutet: { type: 'final', description: 'Initiativet avbröts; skälet är sparat.' },
  },
});
