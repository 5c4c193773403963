import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate';
import type { FormelltArendeKontext } from '../formelltarende/kontext.js';
import { formelltarendeMachine } from '../formelltarende/formelltarende.machine.js';
import type { AktorFakta, MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';

/** A matter of the city's executive office, for the specs of SM-10: it goes by KS to KF. */
export const NU = '2026-03-13T09:00:00.000Z';
export const IDAG = '2026-03-13';
const SLK = 'stadsledningskontoret';

const person = (personId: string, organ: string, ...roller: string[]): AktorFakta => ({
  personId,
  roller: roller.map((roll) => ({ organ, roll })),
});
export const personer = {
  handlaggare: person('hand', SLK, 'handlaggare'),
  granskare: person('ber', SLK, 'beredningsansvarig'),
  direktor: person('dir', 'slk-arende-utredning-styrning', 'direktor-arende-utredning-styrning'),
  stadsdirektor: person('stad', SLK, 'stadsdirektor'),
  ks: person('ks', 'kommunstyrelsen', 'sekreterare'),
  kf: person('kf', 'kommunfullmaktige', 'sekreterare'),
  namnd: person('namnd', 'namnden-for-intraservice', 'sekreterare'),
  system: { personId: null, roller: [] },
} as const satisfies Record<string, AktorFakta>;
export type Person = keyof typeof personer;

export const remissvar = (summaTkr: number | null, andrat: Record<string, unknown> = {}) => ({
  process: 'remiss',
  avslutad: true,
  utfall: { version: 1, summaTkr, stallningstagande: 'tillstyrker', datum: IDAG, paragraf: 5, ...andrat },
});
export const samverkat = (datum: string = IDAG) => ({
  process: 'samverkan',
  avslutad: true,
  utfall: { samverkansorgan: 'csg', slag: 'samverkan', genomford: datum, utfall: 'enighet' },
});

/** A tjänsteutlåtande that every rule accepts, for KS and KF. */
export const utlatande = {
  sammanfattning: 'Handlingar överlämnas när verksamheten flyttar.',
  punkter: [
    {
      text: 'Handlingar överlämnas till nämnderna.',
      slag: 'overlamnas',
      mottagare: 'ks-kf',
      aldreOrgan: null,
      aldreDatum: null,
      aldreParagraf: null,
    },
  ],
  skalOmedelbar: null,
  dimensioner: {
    ekonomisk: { svar: 'beskrivs', text: 'Ryms i ramen.' },
    ekologisk: { svar: 'inga-sarskilda-aspekter', text: null },
    social: { svar: 'inga-sarskilda-aspekter', text: null },
  },
  ekonomi: { nuvarandeTkr: 100, vemBar: 'Nämnden', effekter: [{ ar: 2027, beloppTkr: 400 }], senare: 'Ingen.' },
  samverkan: { lage: 'inte-aktuell', organ: null, datum: null, beskrivning: null },
  arendet: 'Nämnden har hemställt om överlämnande.',
  bakgrund: 'Riktlinjen gäller från 2023. Det föreslås att handlingar överlämnas.',
  bedomning: 'Överlämnandet behövs.',
  bilagor: [{ titel: 'Protokollsutdrag', organ: 'Nämnden', dnr: '0487/21', datum: '2026-01-20', paragraf: 18, kompletteras: false }],
  aberopade: [],
  mottagare: [],
  forklaring: null,
  datum: null,
  andring: null,
};

const punkter = [{ nr: 1, text: 'Handlingar överlämnas.' }];
const beslut = (organ: string, paragraf: number) => ({
  organ,
  datum: IDAG,
  paragraf,
  utfall: 'bifall',
  beslutspunkter: punkter,
  omedelbartJusterad: false,
  skalOmedelbar: null,
  tuDatum: null,
});
interface Mall {
  readonly vem: Person;
  readonly data: Record<string, unknown>;
  readonly fakta?: Record<string, unknown>;
}
const organtyper = { kommunstyrelsen: 'ks', kommunfullmaktige: 'kf', 'namnden-for-intraservice': 'namnd' };
const barn = { barnarenden: [remissvar(400), samverkat()], organtyper };

/** Every event with who may do it and a form that passes. */
export const formular: Record<string, Mall> = {
  'paborja-beredning': { vem: 'handlaggare', data: { kommentar: null } },
  'spara-version': { vem: 'handlaggare', data: utlatande },
  'lamna-till-granskning': { vem: 'handlaggare', data: utlatande },
  'godkann-granskning': { vem: 'granskare', data: { kommentar: null } },
  'atersand-till-handlaggaren': { vem: 'granskare', data: { skal: 'Oklart.' } },
  underteckna: { vem: 'direktor', data: { datum: IDAG, kommentar: null } },
  'underteckna-inte': { vem: 'direktor', data: { skal: 'Fel belopp.' } },
  'andra-vad-som-berors': { vem: 'handlaggare', data: { personal: 'berors', personuppgifter: 'berors-inte', skal: 'Personal flyttar.' } },
  'anteckna-dialog': { vem: 'handlaggare', data: { datum: IDAG, mellan: 'Presidierna', innehall: 'Överens om tidig flytt.' } },
  'skicka-remiss': {
    vem: 'handlaggare',
    data: { instanser: ['namnden-for-intraservice'], svarSenast: '2026-04-30' },
    fakta: { organtyper },
  },
  'avsta-remiss': { vem: 'handlaggare', data: { skal: 'Brådskande.', ersattning: 'Dialog mellan presidierna.' } },
  'prova-fornyad-remiss': { vem: 'handlaggare', data: { skal: 'Ändringen rör inte nämnden.' } },
  'planera-samverkan': { vem: 'handlaggare', data: { samverkansorgan: 'csg', slag: 'samverkan', datum: '2026-03-20' } },
  'begar-dso-rad': { vem: 'handlaggare', data: { fraga: 'Får uppgifterna delas?', svarSenast: '2026-04-30' } },
  'bemot-dso-rad': { vem: 'handlaggare', data: { foljs: true, skal: 'Uppgifterna tas bort.' } },
  'ga-vidare-utan-dso-rad': { vem: 'handlaggare', data: { skal: 'Beslutet kan inte vänta.' } },
  'anmal-till-foredragningslistan': { vem: 'handlaggare', data: { kommentar: null }, fakta: barn },
  'ange-utfall-per-arende': {
    vem: 'ks',
    data: { rader: [{ arendeId: 'ett-initiativ', utfall: 'delvis', beloppTkr: 400, skal: 'Ramen räcker inte.' }] },
    fakta: { beslutarOm: ['ett-initiativ'] },
  },
  'registrera-beslut': { vem: 'ks', data: beslut('kommunstyrelsen', 31), fakta: barn },
  'beslut-fattat': { vem: 'ks', data: beslut('kommunstyrelsen', 32), fakta: barn },
  'protokollet-justerat': { vem: 'kf', data: { datum: IDAG } },
  anslaget: { vem: 'kf', data: { datum: IDAG, overklagandeTill: null } },
  'skriv-anslag': { vem: 'kf', data: { rubrik: 'Överlämnande av handlingar', forvaring: 'Kansliet' }, fakta: { anslagFinns: false } },
  'laga-kraft': { vem: 'kf', data: { datum: IDAG } },
  'registrera-delfaende': { vem: 'kf', data: { datum: IDAG, satt: 'Brev med mottagningsbevis', flerParter: false } },
  'registrera-overklagande': { vem: 'kf', data: { inkom: IDAG, domstol: 'Förvaltningsrätten' } },
  'avgor-overklagande': { vem: 'kf', data: { utfall: 'avslaget', domstol: 'Förvaltningsrätten', malnummer: null, datum: IDAG } },
  'verkstall-fore-laga-kraft': {
    vem: 'handlaggare',
    data: { datum: IDAG, kanAterstallas: true, sarskildaSkal: false, skal: 'Verksamheten flyttar i sommar och det går att återställa.' },
  },
  expediera: {
    vem: 'kf',
    data: { datum: IDAG, mottagare: [{ namn: 'Nämnden', epost: 'namnden@kommunen.example' }] },
    fakta: { arendetsSekretess: false },
  },
  verkstall: { vem: 'handlaggare', data: { datum: IDAG, hur: 'Handlingarna är överlämnade.' } },
  avsluta: { vem: 'handlaggare', data: { kommentar: null } },
  ratta: { vem: 'kf', data: { datum: IDAG, vad: 'Rätt paragraf är 45.', skal: 'Skrivfel.' } },
  'aterta-beslutet': { vem: 'kf', data: { datum: IDAG, paragraf: 60, skal: 'Ett nytt beslut ersätter det.' } },
  aterkalla: { vem: 'handlaggare', data: { skal: 'Behovet finns inte kvar.' } },
  'sammanfattning-for-allmanheten': {
    vem: 'handlaggare',
    data: { sammanfattning: 'Gamla handlingar flyttas till de nämnder som nu har frågan.', avstaSkal: null, utanPersonuppgifter: true },
  },
  'publicera-beslutet': {
    vem: 'handlaggare',
    data: { rubrik: 'Var gamla handlingar ska finnas', utanPersonuppgifter: true, visaProtokollsutdrag: false },
    fakta: { offentligtBeslut: { skriven: true, publicerat: false, sekretess: false } },
  },
  'ta-bort-fran-webben': {
    vem: 'kf',
    data: { skal: 'Texten var fel.' },
    fakta: { offentligtBeslut: { skriven: true, publicerat: true, sekretess: false } },
  },
};

export interface Andrat {
  readonly vem?: Person;
  readonly data?: Record<string, unknown>;
  readonly fakta?: Record<string, unknown>;
  readonly idag?: string;
  readonly provning?: boolean;
}

/** An event that passes every rule, with what the test changes. */
export function handelse(type: string, andrat: Andrat = {}): MaskinHandelse {
  const mall = formular[type];
  if (!mall) throw new Error(`Ingen mall för ${type}.`);
  const idag = andrat.idag ?? IDAG;
  return {
    type,
    nu: `${idag}T09:00:00.000Z`,
    idag,
    aktor: personer[andrat.vem ?? mall.vem],
    data: { ...mall.data, ...andrat.data },
    fakta: { ...mall.fakta, ...andrat.fakta },
    ...(andrat.provning === undefined ? {} : { provning: andrat.provning }),
  };
}

export function start(data: Record<string, unknown> = {}): MaskinStart {
  const regim = regimFor(IDAG);
  return {
    nu: NU,
    idag: IDAG,
    organ: SLK,
    data: {
      titel: 'Överlämnande av handlingar',
      arendetyp: 'overlamnande-av-handlingar',
      beslutsgang: 'ks-kf',
      registrerat: '2026-01-10',
      ...data,
    },
    policy: regim.policy,
    regim: regim.id,
  };
}

export type Snapshot = ReturnType<typeof initialTransition<typeof formelltarendeMachine>>[0];

/** The matter after the events; throws when one of them is refused. */
export function vidare(fran: Snapshot, ...handelser: (string | MaskinHandelse)[]): Snapshot {
  return handelser.reduce<Snapshot>((snapshot, nasta) => {
    const med = typeof nasta === 'string' ? handelse(nasta) : nasta;
    if (!snapshot.can(med)) throw new Error(`${med.type} nekas i ${String(snapshot.value)}.`);
    return transition(formelltarendeMachine, snapshot, med)[0];
  }, fran);
}

export function nytt(data: Record<string, unknown> = {}): Snapshot {
  return initialTransition(formelltarendeMachine, start(data))[0];
}

/** A new matter, taken through the events in order. */
export function fall(...handelser: (string | MaskinHandelse)[]): Snapshot {
  return vidare(nytt(), ...handelser);
}

export const TILL_LISTAN: readonly (string | MaskinHandelse)[] = [
  'paborja-beredning',
  'lamna-till-granskning',
  'godkann-granskning',
  'underteckna',
  handelse('underteckna', { vem: 'stadsdirektor' }),
  'anmal-till-foredragningslistan',
];
export const kfBeslut = (andrat: Andrat = {}): MaskinHandelse =>
  handelse('registrera-beslut', { vem: 'kf', ...andrat, data: { ...beslut('kommunfullmaktige', 44), ...andrat.data } });
export const TILL_BESLUT: readonly (string | MaskinHandelse)[] = [...TILL_LISTAN, 'registrera-beslut', kfBeslut()];
/** The straight way from the register to the end, in which the time for appeal runs out. */
export const VAG: readonly (string | MaskinHandelse)[] = [
  ...TILL_BESLUT,
  'protokollet-justerat',
  'anslaget',
  handelse('laga-kraft', { idag: '2026-04-08' }),
  'expediera',
  'verkstall',
  'avsluta',
];

/** A matter standing in a state with the context of one that has been decided, and what the test changes. */
export function i(tillstand: string, andrat: Partial<FormelltArendeKontext> = {}): Snapshot {
  const { context } = fall(...TILL_BESLUT, 'protokollet-justerat', 'anslaget');
  const snapshot = formelltarendeMachine.resolveState({ value: tillstand as Snapshot['value'], context: { ...context, ...andrat } });
  return createActor(formelltarendeMachine, {
    snapshot: snapshot as never,
    input: start(),
  }).getSnapshot() as AnyMachineSnapshot as Snapshot;
}
