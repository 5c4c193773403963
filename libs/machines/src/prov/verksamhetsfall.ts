import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate';
import type { AktorFakta, MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';
import type { VerksamhetsinitiativKontext } from '../verksamhetsinitiativ/kontext.js';
import { verksamhetsinitiativMachine } from '../verksamhetsinitiativ/verksamhetsinitiativ.machine.js';
import { formular as gemensamma, IDAG, NU } from './fall.js';

/** Factories for the specs of SM-02: cases, people and whole forms that pass every rule. */
const EGET_ORGAN = { egetOrgan: { typ: 'forvaltning', overordnat: 'grundskolenamnden' } };
const forvaltningen = 'grundskoleforvaltningen';

export const personer = {
  handlaggare: person('person-16', forvaltningen, 'handlaggare'),
  beredare: person('person-19', forvaltningen, 'beredningsansvarig'),
  ledning: person('person-18', forvaltningen, 'forvaltningsdirektor'),
  sekreterare: person('person-16', 'grundskolenamnden', 'sekreterare'),
  kf: person('person-02', 'kommunfullmaktige', 'sekreterare'),
  system: { personId: null, roller: [] },
} as const satisfies Record<string, AktorFakta>;
export type Person = keyof typeof personer;

const kriterium = { poang: 4, motivering: 'Stöds av analysen.' };
const beslutet = { organ: 'grundskolenamnden', datum: IDAG, paragraf: 12 };
const beslut = { namnd: 'grundskolenamnden', datum: IDAG, paragraf: 12 };

/** Every event with who may do it and a form that passes. */
export const formular: Record<string, { vem: Person; data: Record<string, unknown>; fakta?: Record<string, unknown> }> = {
  analysera: {
    vem: 'handlaggare',
    data: { uppdragsomrade: 'Grundskola', malgrupper: 'Elever', agandeOrgan: ['grundskolenamnden'], mal: ['mal-1'] },
    fakta: { ...EGET_ORGAN, giltigaMal: ['mal-1'] },
  },
  'kna-klar': { vem: 'handlaggare', data: { ...gemensamma['kna-klar']?.data } },
  'komplettera-analysen': { vem: 'beredare', data: { skal: 'Kostnader saknas.', senast: null } },
  'sammanstall-till-ledningen': {
    vem: 'beredare',
    data: {
      kriterier: { nytta: kriterium, effektivitet: kriterium, innovation: kriterium },
      finansieringstyp: 'egen-budget',
      langsiktigPlan: 'Ryms i förvaltningens plan.',
      anteckning: null,
    },
  },
  'prioritera-i-ledningen': { vem: 'ledning', data: { rang: 1, planar: 2027, deltagare: 6, skal: 'Störst nytta.' } },
  'prioritera-inte-i-ledningen': { vem: 'ledning', data: { deltagare: 6, skal: 'Annat är viktigare.' } },
  'aterfor-fran-ledningen': { vem: 'ledning', data: { deltagare: 6, skal: 'Kostnaden är oklar.' } },
  'aterkom-i-planen': { vem: 'beredare', data: { skal: 'Nya förutsättningar.', planar: 2029 } },
  'begar-namndens-beslut': {
    vem: 'beredare',
    data: { plantyp: 'verksamhetsplan', beloppTkr: 900 },
    fakta: { vantandeBeslutsarende: null, oinformeradeAvsteg: 0 },
  },
  'beslutsarendet-aterkallades': { vem: 'system', data: { arendeId: '00000000-0000-4000-8000-000000000001', dnr: '0001/26' } },
  'beslutets-laga-kraft': { vem: 'system', data: { ...beslutet, lagaKraft: '2026-04-01' } },
  'beslutet-upphavdes': { vem: 'system', data: beslutet },
  'besluta-i-namnden': { vem: 'system', data: { ...beslut, plantyp: 'verksamhetsplan', planar: 2027, beloppTkr: 900 } },
  'avsla-i-namnden': { vem: 'system', data: { ...beslut, skal: 'Ryms inte.' } },
  pausa: { vem: 'handlaggare', data: { skal: 'Väntar på lag.' } },
  ateruppta: { vem: 'handlaggare', data: { kommentar: null } },
  avbryt: { vem: 'beredare', data: { skal: 'Behovet finns inte kvar.' } },
  'anmal-avsteg': {
    vem: 'handlaggare',
    data: {
      titel: 'Egen inloggning',
      tjanst: 'Gemensam inloggning',
      vad: 'En egen lösning.',
      skal: 'Tjänsten når inte elever.',
      engangskostnadTkr: 100,
      arligKostnadTkr: 0,
      beslutsdatum: '2026-06-10',
      gallerTill: '2027-06-10',
    },
    fakta: { avstegstjanst: { kategori: 'bastjanst-fast' } },
  },
  'byt-till-gemensamt': {
    vem: 'beredare',
    data: { skal: 'Flera förvaltningar behöver det.', organ: 'intraservice', ursprung: 'kunddialog' },
    fakta: { mottagandeOrgan: { typ: 'forvaltning', overordnat: 'namnden-for-intraservice', leverantor: true } },
  },
};

interface Andrat {
  readonly vem?: Person;
  readonly data?: Record<string, unknown>;
  readonly fakta?: Record<string, unknown>;
  readonly provning?: boolean;
}

/** An event that passes every rule, with what the test changes. */
export function handelse(type: string, andrat: Andrat = {}): MaskinHandelse {
  const mall = formular[type];
  if (!mall) throw new Error(`Ingen mall för ${type}.`);
  return {
    type,
    nu: NU,
    idag: IDAG,
    aktor: personer[andrat.vem ?? mall.vem],
    data: { ...mall.data, ...andrat.data },
    fakta: { ...mall.fakta, ...andrat.fakta },
    ...(andrat.provning === undefined ? {} : { provning: andrat.provning }),
  };
}

/** What a new initiative of the specific track starts with. */
export function start(andrat: Partial<MaskinStart> = {}): MaskinStart {
  const regim = regimFor(IDAG);
  return {
    nu: NU,
    idag: IDAG,
    organ: forvaltningen,
    data: {
      titel: 'Digital frånvaroanmälan',
      organ: forvaltningen,
      behov: 'Kortare tid',
      avser: 'ny-tjanst',
      mal: ['mal-1'],
      arbetssatt: 'Digitalt',
    },
    policy: regim.policy,
    regim: regim.id,
    ...andrat,
  };
}

type Snapshot = ReturnType<typeof initialTransition<typeof verksamhetsinitiativMachine>>[0];

/** The case after the events; throws when one of them is refused. */
export function vidare(fran: Snapshot, ...handelser: (string | MaskinHandelse)[]): Snapshot {
  return handelser.reduce<Snapshot>((snapshot, nasta) => {
    const med = typeof nasta === 'string' ? handelse(nasta) : nasta;
    if (!snapshot.can(med)) throw new Error(`${med.type} nekas i ${String(snapshot.value)}.`);
    return transition(verksamhetsinitiativMachine, snapshot, med)[0];
  }, fran);
}

/** A new case, taken through the events in order. */
export function fall(...handelser: (string | MaskinHandelse)[]): Snapshot {
  return vidare(initialTransition(verksamhetsinitiativMachine, start())[0], ...handelser);
}

/** A case standing in a state with the context of a whole way there and what the test changes. */
export function i(tillstand: string, andrat: Partial<VerksamhetsinitiativKontext> = {}): Snapshot {
  const bas = fall(...VAG).context;
  const snapshot = verksamhetsinitiativMachine.resolveState({ value: tillstand as Snapshot['value'], context: { ...bas, ...andrat } });
  return createActor(verksamhetsinitiativMachine, {
    snapshot: snapshot as never,
    input: start(),
  }).getSnapshot() as AnyMachineSnapshot as Snapshot;
}

/** The straight way from need to the nämnd's decision. */
export const VAG = ['analysera', 'kna-klar', 'sammanstall-till-ledningen', 'prioritera-i-ledningen', 'besluta-i-namnden'];

function person(personId: string, organ: string, roll: string): AktorFakta {
  return { personId, roller: [{ organ, roll }] };
}
