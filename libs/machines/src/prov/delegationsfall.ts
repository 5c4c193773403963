import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import type { DelegationsKontext } from '../delegationsbeslut/kontext.js';
import { delegationsbeslutMachine } from '../delegationsbeslut/delegationsbeslut.machine.js';
import type { Delegationspunkt } from '../delegationsbeslut/punkt.js';
import type { AktorFakta, MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';
import { IDAG, NU } from './fall.js';

/** Factories for the specs of SM-11: a point that covers the matter, people, and forms that pass every rule. */
export const personer = {
  handlaggare: person('p-hand', 'intraservice', 'handlaggare'),
  delegat: person('p-chef', 'intraservice', 'forvaltningsdirektor'),
  godkannare: person('p-omr', 'pf-it', 'omradesordforande'),
  sekreterare: person('p-sekr', 'namnden', 'sekreterare'),
  system: { personId: null, roller: [] },
} as const satisfies Record<string, AktorFakta>;
type Person = keyof typeof personer;

export const punkt: Delegationspunkt = {
  id: 'p-1',
  typ: 'delegation',
  punkt: '4.2',
  text: 'Teckna avtal.',
  delegerandeOrgan: 'namnden',
  delegatOrgan: 'intraservice',
  delegatOrgantyp: 'forvaltning',
  delegatRoll: 'forvaltningsdirektor',
  arendetyp: 'avtal',
  giltigFran: '2020-01-01',
  giltigTill: null,
  takTkr: 2000,
  omfattarOrgan: null,
  omfattarSlag: null,
  bradskande: false,
  delegatSlag: 'funktion',
  vidaredelegering: false,
  vidaredelegeradFran: null,
  overordnad: null,
  forhandsOrgan: null,
  forhandsRoll: null,
  anmals: true,
  kalla: 'Nämndens delegationsordning',
};

const formular: Record<string, { vem: Person; data: Record<string, unknown> }> = {
  'kontrollera-delegation': { vem: 'handlaggare', data: { punkt: 'p-1' } },
  forhandsgodkann: { vem: 'godkannare', data: { kommentar: null } },
  'neka-forhandsgodkannande': { vem: 'godkannare', data: { skal: 'Saknar underlag.' } },
  'ta-tillbaka-delegation': { vem: 'handlaggare', data: { skal: 'Fel punkt.' } },
  'anmal-jav-i-beslutet': { vem: 'delegat', data: { skal: 'Närstående är part.' } },
  'besluta-pa-delegation': { vem: 'delegat', data: { beslut: 'Avtalet tecknas.', ingenJav: true } },
  'beslutet-registrerat': { vem: 'system', data: { hash: 'a' } },
  'anmal-till-organet': { vem: 'sekreterare', data: { mote: IDAG } },
  'tillkannage-delegationsbeslut': { vem: 'sekreterare', data: { datum: IDAG, protokoll: '§ 1' } },
  'avsluta-utan-anmalan': { vem: 'sekreterare', data: { kommentar: null } },
  avbryt: { vem: 'handlaggare', data: { skal: 'Behövs inte.' } },
};
export const typer = Object.keys(formular);

export interface Andrat {
  readonly vem?: Person;
  readonly data?: Record<string, unknown>;
  /** What differs in the point that the register has; null = it has none. */
  readonly punkt?: Partial<Delegationspunkt> | null;
  readonly fakta?: Record<string, unknown>;
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
    fakta: {
      delegationspunkt: andrat.punkt === null ? null : { ...punkt, ...andrat.punkt },
      nastaSammantrade: '2026-03-26',
      arSammantrade: true,
      ...andrat.fakta,
    },
  };
}

export type Fall = ReturnType<typeof initialTransition<typeof delegationsbeslutMachine>>[0];

export function start(data: Record<string, unknown> = {}): MaskinStart {
  const regim = regimFor(IDAG);
  return {
    nu: NU,
    idag: IDAG,
    organ: 'intraservice',
    policy: regim.policy,
    regim: regim.id,
    data: { delegerandeOrgan: 'namnden', arendetyp: 'avtal', beslutsslag: 'avtal', delegerbarhet: 'lopande', beloppTkr: 500, ...data },
  };
}

/** The case after the events; throws when one of them is refused. */
export function vidare(fran: Fall, ...handelser: (string | MaskinHandelse)[]): Fall {
  return handelser.reduce<Fall>((snapshot, nasta) => {
    const med = typeof nasta === 'string' ? handelse(nasta) : nasta;
    if (!snapshot.can(med)) throw new Error(`${med.type} nekas i ${String(snapshot.value)}.`);
    return transition(delegationsbeslutMachine, snapshot, med)[0];
  }, fran);
}

/** A new decision, taken through the events in order. */
export function fall(...handelser: (string | MaskinHandelse)[]): Fall {
  return vidare(initialTransition(delegationsbeslutMachine, start())[0], ...handelser);
}

/** The decision standing in the state, with what the test changes in what it remembers. */
export function i(tillstand: string, kontext: Partial<DelegationsKontext> = {}): Fall {
  const { context } = fall('kontrollera-delegation', 'besluta-pa-delegation');
  const utan = tillstand === 'utkast' ? fall().context : context;
  return delegationsbeslutMachine.resolveState({
    value: tillstand as 'utkast',
    context: { ...utan, godkannareOrgan: 'pf-it', godkannareRoll: 'omradesordforande', ...kontext },
  }) as AnyMachineSnapshot as Fall;
}

function person(personId: string, organ: string, roll: string): AktorFakta {
  return { personId, roller: [{ organ, roll }] };
}
