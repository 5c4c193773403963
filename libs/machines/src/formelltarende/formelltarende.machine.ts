import { and, assign, setup } from 'xstate';
import { aktioner, effekt, notisTill, oppna, register, stang, startaBarn, utgangen } from '../aktioner.js';
import type { MaskinHandelse, MaskinStart } from '../process.js';
import { delays } from './frister.js';
import { guards, type Regelnamn } from './guards.js';
import { meddelanden, sattUtfall } from './kopplade.js';
import { type FormelltArendeKontext, startkontext } from './kontext.js';
import { minnen } from './minnen.js';

type Minnesnamn = keyof typeof minnen;
const minns = (namn: Minnesnamn) =>
  assign<FormelltArendeKontext, MaskinHandelse, undefined, MaskinHandelse, never>(({ context, event }) => minnen[namn](context, event));

const bygge = setup({
  types: { context: {} as FormelltArendeKontext, events: {} as MaskinHandelse, input: {} as MaskinStart },
  guards,
  delays,
  actions: {
    ...aktioner,
    ...(Object.fromEntries(Object.keys(minnen).map((namn) => [namn, minns(namn as Minnesnamn)])) as Record<
      Minnesnamn,
      ReturnType<typeof minns>
    >),
  },
});

const handlaggaren = (notis: string) => notisTill('agare', 'handlaggare', notis);

const sammanfattning = {
  'sammanfattning-for-allmanheten': {
    guard: and([
      'far-skriva-for-allmanheten',
      'sammanfattningen-skrivs-eller-avstas',
      'texten-ar-utan-personuppgifter',
      'texten-har-inga-kontaktuppgifter',
    ]),
    actions: [register('offentlig-sammanfattning')],
  },
} as const;
/** L-16: a decided matter is open to all from the day its minutes are approved. */
const paWebben = {
  ...sammanfattning,
  'publicera-beslutet': {
    guard: and([
      'far-skriva-for-allmanheten',
      'beslutet-ar-inte-sekretessbelagt',
      'sammanfattningen-finns-eller-ar-avstadd',
      'texten-ar-utan-personuppgifter',
      'texten-har-inga-kontaktuppgifter',
    ]),
    actions: [register('offentlig-publicering')],
  },
  'ta-bort-fran-webben': {
    guard: and(['far-skriva-for-allmanheten', 'beslutet-ar-publicerat', 'skal-ar-angivet']),
    actions: [register('offentlig-borttagning')],
  },
} as const;

const aterkalla = { guard: and(['far-registrera-arende', 'skal-ar-angivet']), target: 'aterkallat' } as const;
const planeraSamverkan = { guard: and(['ar-handlaggare-i-arendet']), actions: ['minnsSamverkan', startaBarn('samverkan')] } as const;
const dataskydd = {
  'begar-dso-rad': {
    guard: and(['ar-handlaggare-i-arendet', 'svarsdagen-ligger-framat']),
    actions: ['minnsDsobegaran', startaBarn('dsorad')],
  },
  'bemot-dso-rad': {
    guard: and(['ar-handlaggare-i-arendet', 'dso-rad-finns-att-bemota', 'skal-ar-angivet']),
    actions: ['minnsDsobemotande'],
  },
  'ga-vidare-utan-dso-rad': {
    guard: and(['ar-handlaggare-i-arendet', 'dso-har-fatt-sin-tid', 'skal-ar-angivet']),
    actions: ['minnsUteblivetDsorad'],
  },
} as const;
const beror = {
  'andra-vad-som-berors': {
    guard: and(['ar-handlaggare-i-arendet', 'begart-rad-star-kvar', 'skal-ar-angivet']),
    actions: ['minnsVadSomBerors'],
  },
  // told, and no rule asks for it.
  'anteckna-dialog': { guard: and(['ar-handlaggare-i-arendet', 'dagen-har-varit']), actions: ['minnsDialog'] },
} as const;
const foreBeslutet = { aterkalla, 'planera-samverkan': planeraSamverkan, ...dataskydd, ...beror } as const;
const ratta = { guard: and(['ar-instansens-sekreterare', 'skal-ar-angivet', 'dagen-har-varit']), actions: ['minnsRattelse'] } as const;
const foreLagaKraft = {
  guard: and([
    'ar-handlaggare-i-arendet',
    'inget-ar-verkstallt',
    'verkstallighet-fore-laga-kraft-ar-avvagd',
    'det-oaterkalleliga-vantar-pa-laga-kraft',
  ]),
  actions: ['minnsForeLagaKraft'],
} as const;
/** The organ takes back what nobody has executed, by a new decision of its own. */
const aterta = {
  guard: and(['ar-instansens-sekreterare', 'skal-ar-angivet', 'dagen-har-varit', 'inget-ar-verkstallt']),
  target: 'atertaget',
  actions: ['minnsAtertagande'],
} as const;
const vantarPaLagaKraft = { ratta, 'aterta-beslutet': aterta, 'verkstall-fore-laga-kraft': foreLagaKraft } as const;
const overklaga = [
  {
    guard: and(['far-fora-protokollet-vidare', 'beslutet-kan-overklagas', 'overklagandet-kom-i-tid']),
    target: 'overklagat',
    actions: ['minnsOverklagande'],
  },
  {
    guard: and(['far-fora-protokollet-vidare', 'beslutet-kan-overklagas', 'overklagandet-kom-for-sent']),
    actions: ['minnsSentOverklagande'],
  },
] as const;
const delfaende = [
  {
    guard: and(['ar-instansens-sekreterare', 'overklagandetiden-raknas-fran-delfaendet', 'dagen-har-varit', 'fler-parter-ska-delges']),
    target: 'delgivning',
    reenter: true,
    actions: ['minnsDelfaende'],
  },
  {
    guard: and(['ar-instansens-sekreterare', 'overklagandetiden-raknas-fran-delfaendet', 'dagen-har-varit', 'alla-parter-har-fatt-del']),
    target: 'overklagandetid',
    actions: ['minnsDelfaende'],
  },
] as const;
const anslagetNoteras = {
  guard: and(['far-fora-protokollet-vidare', 'anslaget-ar-efter-justeringen']),
  actions: ['minnsAnslagsdag'],
} as const;
const anslagetIgen = [
  {
    guard: and([
      'far-fora-protokollet-vidare',
      'anslaget-ar-efter-justeringen',
      'overklagandetiden-ar-tre-veckor',
      'overklagandetiden-raknas-fran-anslaget',
      'anslaget-ar-ett-nytt',
    ]),
    target: 'overklagandetid',
    reenter: true,
    actions: ['minnsAnslag'],
  },
  anslagetNoteras,
] as const;
const flerMottagare = {
  guard: and(['ar-instansens-sekreterare', 'dagen-har-varit', 'hemligt-expedieras-inte-med-e-post']),
  actions: [register('expediering')],
} as const;
/** H-28: the recipients get the decision when its minutes have been approved; laga kraft is not waited for. */
const expedieraFore = { ...flerMottagare, actions: ['minnsExpedieringsdag' as const, ...flerMottagare.actions] } as const;

const angeUtfall = {
  'ange-utfall-per-arende': {
    guard: and([
      'far-ange-utfall',
      'arendet-avgor-initiativ',
      'arendena-avgors-har',
      'avvikelsen-har-skal',
      'fordelningen-i-arendet-stammer',
    ]),
    actions: [sattUtfall],
  },
} as const;

const skriva = {
  'spara-version': {
    guard: and(['ar-handlaggare-i-arendet', 'dataskyddsombudet-handlagger-inte', 'versionens-dag-har-varit', 'avsnitten-ar-de-senaste']),
    target: 'tjansteutlatande',
    reenter: true,
    actions: ['minnsVersion', effekt('framstall-utkast')],
  },
  'lamna-till-granskning': {
    guard: and([
      'ar-handlaggare-i-arendet',
      'dataskyddsombudet-handlagger-inte',
      'versionens-dag-har-varit',
      'avsnitten-ar-de-senaste',
      'ingen-annan-skriver',
      'sammanfattning-och-bedomning-finns',
      'alla-dimensioner-ar-besvarade',
      'varje-instans-har-ett-forslag',
      'upphavande-namner-tidigare-beslut',
      'omedelbar-justering-ar-motiverad',
      'ekonomin-ar-beskriven',
      'bilagor-har-ursprung',
    ]),
    target: 'granskning',
    actions: ['minnsVersion', effekt('framstall-utkast')],
  },
} as const;

/** What every decision of an organ must meet, whatever it says. */
const beslutsregler = [
  'ar-instansens-sekreterare',
  'beslutet-ar-instansens',
  'beslutet-foljer-arendets-ordning',
  'paragrafen-ar-ny',
  'beslutspunkterna-ar-angivna',
  'fordelningen-star-i-beslutet',
  'omedelbar-justering-har-punkt-och-skal',
  'hemstallan-beslutas-av-namnden-sjalv',
  'samverkan-ar-genomford-fore-beslutet',
  'kommunstyrelsen-har-yttrat-sig',
  'beslutet-har-dataskyddsombudets-rad',
] as const satisfies readonly Regelnamn[];
const vidBeslut = (gren: Regelnamn) => and([...beslutsregler, gren]);
const organetsBeslut = [
  {
    guard: vidBeslut('beslutet-justeras-omedelbart'),
    target: 'justerat',
    actions: ['minnsOmedelbartBeslut', startaBarn('bilaga'), meddelanden.beslut, handlaggaren('arende-beslutat')],
  },
  {
    guard: vidBeslut('beslutet-justeras-senare'),
    target: 'beslutat',
    actions: ['minnsBeslut', startaBarn('bilaga'), meddelanden.beslut, handlaggaren('arende-beslutat')],
  },
  {
    guard: vidBeslut('arendet-gar-till-nasta-instans'),
    target: 'pa-foredragningslista',
    reenter: true,
    actions: ['minnsMellanbeslut', notisTill('kontext:instans', 'sekreterare', 'arende-pa-listan')],
  },
  { guard: vidBeslut('utfallet-ar-aterremiss'), target: 'beredning', actions: ['minnsAterremiss', handlaggaren('arende-aterremitterat')] },
  { guard: vidBeslut('utfallet-ar-bordlaggning'), target: 'pa-foredragningslista', reenter: true, actions: ['minnsBordlaggning'] },
] as const;

/** SM-10: a matter from its number in the register to its decision, its laga kraft and its execution. */
export const formelltarendeMachine = bygge.createMachine({
  id: 'formelltarende',
  initial: 'registrerat',
  context: ({ input }) => startkontext(input),
  output: ({ context }) => ({
    utfall: context.utfall,
    beslut: context.beslut,
    lagaKraft: context.lagaKraft,
    verkstallt: context.verkstallt?.datum ?? null,
  }),
  on: {
    'remiss-besvarad': { actions: ['minnsYttrande'] },
    'samverkan-avslutad': { actions: ['minnsSamverkansutfall'] },
    'dso-rad-inkom': { actions: ['minnsDsorad'] },
    'bilagan-kompletterades': { actions: ['minnsBilaga'] },
  },
  states: {
    registrerat: {
      description: 'Ärendet är registrerat och väntar på att någon börjar bereda det.',
      entry: [oppna('paborja-beredningen')],
      exit: [stang('paborja-beredningen')],
      on: {
        ...foreBeslutet,
        'paborja-beredning': {
          guard: and(['ar-handlaggare-i-arendet', 'registreringsdagen-har-varit', 'arendets-namnd-ar-angiven']),
          target: 'beredning',
        },
      },
    },
    beredning: {
      description: 'Ärendet bereds och handläggaren skriver förslaget till tjänsteutlåtande.',
      entry: [oppna('skriv-tjansteutlatandet')],
      exit: [stang('skriv-tjansteutlatandet')],
      on: { ...foreBeslutet, ...skriva },
    },
    tjansteutlatande: {
      description: 'Tjänsteutlåtandet är under arbete och finns i en sparad version.',
      entry: [oppna('skriv-tjansteutlatandet')],
      exit: [stang('skriv-tjansteutlatandet')],
      on: { ...foreBeslutet, ...skriva },
    },
    granskning: {
      description: 'Tjänsteutlåtandet granskas innan det undertecknas.',
      entry: [oppna('granska-tjansteutlatandet')],
      exit: [stang('granska-tjansteutlatandet')],
      on: {
        ...foreBeslutet,
        'godkann-granskning': {
          guard: and(['ar-granskare-i-arendet', 'granskaren-ar-en-annan', 'dataskyddsombudet-handlagger-inte']),
          target: 'for-undertecknande',
          actions: ['minnsForstaUndertecknare'],
        },
        'atersand-till-handlaggaren': {
          guard: and(['ar-granskare-i-arendet', 'skal-ar-angivet']),
          target: 'tjansteutlatande',
          actions: [handlaggaren('tjansteutlatande-tillbaka')],
        },
      },
    },
    'for-undertecknande': {
      description: 'Tjänsteutlåtandet väntar på underskrift, en i taget i den ordning som gäller.',
      entry: [oppna('underteckna-tjansteutlatandet')],
      exit: [stang('underteckna-tjansteutlatandet')],
      on: {
        ...foreBeslutet,
        underteckna: [
          {
            guard: and([
              'ar-undertecknare-i-tur',
              'dataskyddsombudet-handlagger-inte',
              'texten-och-punkterna-stammer',
              'utfardandet-foljer-versionen',
              'alla-andra-har-undertecknat',
            ]),
            target: 'utfardat',
            actions: ['minnsUtfardande', effekt('framstall-tjansteutlatande')],
          },
          {
            guard: and([
              'ar-undertecknare-i-tur',
              'dataskyddsombudet-handlagger-inte',
              'texten-och-punkterna-stammer',
              'utfardandet-foljer-versionen',
              'undertecknare-aterstar',
            ]),
            target: 'for-undertecknande',
            reenter: true,
            actions: ['minnsUnderskrift'],
          },
        ],
        'underteckna-inte': {
          guard: and(['ar-undertecknare-i-tur', 'skal-ar-angivet']),
          target: 'tjansteutlatande',
          actions: [handlaggaren('tjansteutlatande-tillbaka')],
        },
      },
    },
    utfardat: {
      description:
        'Tjänsteutlåtandet är utfärdat. Remiss och samverkan pågår eller är klara, och ärendet väntar på att anmälas till föredragningslistan.',
      entry: [oppna('anmal-arendet')],
      exit: [stang('anmal-arendet')],
      on: {
        ...foreBeslutet,
        ...sammanfattning,
        ...angeUtfall,
        'skicka-remiss': {
          guard: and(['ar-handlaggare-i-arendet', 'remissinstanserna-ar-namnder', 'svarsdagen-ligger-framat']),
          actions: ['minnsRemiss', startaBarn('remiss')],
        },
        'avsta-remiss': { guard: and(['ar-handlaggare-i-arendet', 'skal-ar-angivet']), actions: ['minnsAvstaddRemiss'] },
        'prova-fornyad-remiss': { guard: and(['ar-handlaggare-i-arendet', 'skal-ar-angivet']), actions: ['minnsProvadRemiss'] },
        'anmal-till-foredragningslistan': {
          guard: and([
            'ar-handlaggare-i-arendet',
            'aberopade-beslut-finns',
            'dataskyddsombudets-rad-ar-inhamtat',
            'dataskyddsombudets-rad-ar-bemott',
            'remissen-ar-besvarad-eller-avstadd',
            'remissen-galler-versionen',
          ]),
          target: 'pa-foredragningslista',
          actions: [notisTill('kontext:instans', 'sekreterare', 'arende-pa-listan')],
        },
      },
    },
    'pa-foredragningslista': {
      description: 'Ärendet väntar på att behandlas av det organ som står på tur i beslutsgången.',
      entry: [oppna('registrera-organets-beslut')],
      exit: [stang('registrera-organets-beslut')],
      on: { ...foreBeslutet, ...sammanfattning, ...angeUtfall, 'registrera-beslut': organetsBeslut, 'beslut-fattat': organetsBeslut },
    },
    beslutat: {
      description: 'Ärendet är beslutat och protokollet väntar på justering.',
      entry: [oppna('registrera-justeringen')],
      exit: [stang('registrera-justeringen')],
      after: { fristJustering: utgangen('fristJustering') },
      on: {
        ...vantarPaLagaKraft,
        ...sammanfattning,
        'protokollet-justerat': {
          guard: and(['far-fora-protokollet-vidare', 'justeringen-ar-efter-beslutet']),
          target: 'justerat',
          actions: ['minnsJustering'],
        },
      },
    },
    justerat: {
      description: 'Protokollet är justerat och justeringen ska anslås på anslagstavlan.',
      entry: [oppna('registrera-anslaget')],
      exit: [stang('registrera-anslaget')],
      after: { fristAnslag: utgangen('fristAnslag') },
      on: {
        ...vantarPaLagaKraft,
        ...paWebben,
        expediera: expedieraFore,
        'registrera-delfaende': delfaende,
        'skriv-anslag': {
          guard: and(['ar-instansens-sekreterare', 'inget-anslag-ar-skrivet']),
          actions: [startaBarn('anslag')],
        },
        anslaget: [
          {
            guard: and([
              'far-fora-protokollet-vidare',
              'anslaget-ar-efter-justeringen',
              'overklagandetiden-ar-tre-veckor',
              'overklagandetiden-raknas-fran-anslaget',
            ]),
            target: 'overklagandetid',
            actions: ['minnsAnslag'],
          },
          {
            guard: and(['far-fora-protokollet-vidare', 'anslaget-ar-efter-justeringen', 'overklagandetiden-raknas-fran-delfaendet']),
            target: 'delgivning',
            actions: ['minnsAnslag'],
          },
          {
            guard: and(['far-fora-protokollet-vidare', 'anslaget-ar-efter-justeringen', 'beslutet-kan-inte-overklagas']),
            target: 'laga-kraft',
            actions: ['minnsAnslag', 'minnsLagaKraft'],
          },
        ],
      },
    },
    delgivning: {
      description: 'Beslutet ska delges den det angår; tre veckor att överklaga räknas från den dag parten fick del av det.',
      entry: [oppna('registrera-delfaendet')],
      exit: [stang('registrera-delfaendet')],
      on: {
        ...vantarPaLagaKraft,
        ...paWebben,
        // FL 33 §: the party gets the decision, with how it is appealed, before the time can begin.
        expediera: expedieraFore,
        anslaget: anslagetNoteras,
        'registrera-delfaende': delfaende,
        'registrera-overklagande': overklaga,
      },
    },
    overklagandetid: {
      description: 'Beslutet kan överklagas tills överklagandetiden har gått ut.',
      after: { fristOverklagande: { target: 'laga-kraft', ...utgangen('fristOverklagande') } },
      on: {
        ...vantarPaLagaKraft,
        ...paWebben,
        expediera: expedieraFore,
        anslaget: anslagetIgen,
        'registrera-overklagande': overklaga,
        'laga-kraft': {
          guard: and(['far-fora-protokollet-vidare', 'overklagandetiden-har-gatt-ut']),
          target: 'laga-kraft',
          actions: ['minnsLagaKraft'],
        },
      },
    },
    overklagat: {
      description: 'Beslutet är överklagat och får inte laga kraft förrän domstolen har avgjort målet.',
      entry: [oppna('registrera-avgorandet'), meddelanden.overklagat],
      exit: [stang('registrera-avgorandet')],
      on: {
        ...vantarPaLagaKraft,
        ...paWebben,
        expediera: expedieraFore,
        'registrera-overklagande': [{ ...overklaga[0], reenter: true }, overklaga[1]],
        'avgor-overklagande': [
          {
            guard: and(['ar-instansens-sekreterare', 'domens-dag-har-varit', 'beslutet-star-fast']),
            target: 'laga-kraft',
            actions: ['minnsLagaKraft'],
          },
          { guard: and(['ar-instansens-sekreterare', 'domens-dag-har-varit', 'beslutet-upphavs']), target: 'upphavt' },
        ],
      },
    },
    'laga-kraft': {
      description: 'Beslutet har laga kraft, eller kan inte överklagas, och ska expedieras.',
      entry: [oppna('expediera-beslutet'), meddelanden.lagaKraft],
      exit: [stang('expediera-beslutet')],
      always: { guard: 'mottagarna-har-fatt-beslutet', target: 'expedierat', actions: ['minnsLagaKraftsdag'] },
      on: {
        ratta,
        'aterta-beslutet': aterta,
        ...paWebben,
        'registrera-overklagande': overklaga,
        'laga-kraft': { guard: and(['far-fora-protokollet-vidare', 'overklagandetiden-har-gatt-ut']), actions: ['minnsLagaKraft'] },
        expediera: { ...flerMottagare, target: 'expedierat', actions: ['minnsExpediering', ...flerMottagare.actions] },
      },
    },
    expedierat: {
      description: 'Beslutet är expedierat och ska verkställas.',
      entry: [oppna('verkstall-beslutet')],
      exit: [stang('verkstall-beslutet')],
      on: {
        ratta,
        'aterta-beslutet': aterta,
        ...paWebben,
        'registrera-overklagande': overklaga,
        expediera: flerMottagare,
        verkstall: { guard: and(['ar-handlaggare-i-arendet', 'dagen-har-varit']), target: 'verkstallt', actions: ['minnsVerkstallighet'] },
      },
    },
    verkstallt: {
      description: 'Beslutet är verkställt och ärendet kan avslutas.',
      entry: [oppna('avsluta-arendet')],
      exit: [stang('avsluta-arendet')],
      on: {
        ratta,
        ...paWebben,
        'registrera-overklagande': overklaga,
        expediera: flerMottagare,
        avsluta: { guard: and(['ar-handlaggare-i-arendet', 'bilagorna-ar-kompletterade']), target: 'avslutat' },
      },
    },
    avslutat: { type: 'final', description: 'Ärendet är avslutat.' },
    aterkallat: { type: 'final', description: 'Ärendet återkallades före beslutet; skälet är sparat.', entry: [meddelanden.aterkallat] },
    upphavt: { type: 'final', description: 'Domstolen upphävde beslutet.', entry: [meddelanden.upphavt] },
    atertaget: {
      type: 'final',
      description: 'Organet har återtagit beslutet genom ett nytt beslut; skälet är sparat.',
      entry: [meddelanden.upphavt],
    },
  },
});
