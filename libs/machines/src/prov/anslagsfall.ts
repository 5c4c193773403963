import { initialTransition, transition } from 'xstate';
import { anslagMachine } from '../anslag/anslag.machine.js';
import type { AnslagKontext } from '../anslag/kontext.js';
import type { AktorFakta, MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';

/** Factories for the specs of the notice: a meeting's minutes with two decisions, approved on a Monday. */
export const JUSTERAT = '2026-03-02';
export const ARENDE = '6a1c2f5e-94a1-4a53-8c1a-9a46a3b8a111';
export const personer = {
  sekreterare: { personId: 'p-sekr', roller: [{ organ: 'ks', roll: 'sekreterare' }] },
  ledamot: { personId: 'p-led', roller: [{ organ: 'ks', roll: 'ledamot' }] },
  annan: { personId: 'p-annan', roller: [{ organ: 'kf', roll: 'sekreterare' }] },
  system: { personId: null, roller: [] },
} as const satisfies Record<string, AktorFakta>;

const formular: Record<string, { vem: keyof typeof personer; data: Record<string, unknown>; idag: string }> = {
  'satt-upp': { vem: 'sekreterare', data: { kommentar: null }, idag: JUSTERAT },
  'anslaget-publicerat': { vem: 'system', data: {}, idag: JUSTERAT },
  'ta-ned': { vem: 'sekreterare', data: { kommentar: null }, idag: '2026-03-24' },
  'overklagande-inkom': {
    vem: 'sekreterare',
    data: { punktId: 'p1', inkom: '2026-03-10', domstol: 'Förvaltningsrätten' },
    idag: '2026-03-10',
  },
  'aterkalla-anslag': { vem: 'sekreterare', data: { skal: 'Besluten är återtagna.' }, idag: '2026-03-10' },
  'ratta-anslag': {
    vem: 'sekreterare',
    data: { skal: 'Fel plats.', forvaring: 'Kansliet', justeringsdatum: JUSTERAT },
    idag: '2026-03-05',
  },
  'anslagsbevis-registrerat': { vem: 'system', data: { hash: 'a' }, idag: '2026-03-24' },
  'xstate.after.fristAnslag.anslag.skapat': { vem: 'system', data: {}, idag: '2026-03-05' },
  'xstate.after.fristNedtagning.anslag.uppsatt': { vem: 'system', data: {}, idag: '2026-03-24' },
};
export const typer = Object.keys(formular);
export const NEDTAGNING = 'xstate.after.fristNedtagning.anslag.uppsatt';

export interface Andrat {
  readonly vem?: keyof typeof personer;
  readonly data?: Record<string, unknown>;
  readonly fakta?: Record<string, unknown>;
  readonly idag?: string;
  readonly nu?: string;
}

/** A case of the notice as the register has it. */
export const iArendet = (tillstand: string, andrat: Record<string, unknown> = {}) => ({
  id: ARENDE,
  process: 'formelltarende',
  tillstand,
  avslutad: false,
  justerat: JUSTERAT,
  overklagandeTill: '2026-03-23',
  ...andrat,
});

/** An event that passes every rule, with what the test changes. */
export function handelse(type: string, { vem, data, fakta, idag: dag, nu }: Andrat = {}): MaskinHandelse {
  const mall = formular[type];
  if (!mall) throw new Error(`Ingen mall för ${type}.`);
  const idag = dag ?? mall.idag;
  const arenden = type === 'aterkalla-anslag' ? [iArendet('atertaget')] : [iArendet('overklagandetid')];
  return {
    type,
    nu: nu ?? `${idag}T09:00:00.000Z`,
    idag,
    aktor: personer[vem ?? mall.vem],
    data: { ...mall.data, ...data },
    fakta: { anslagsarenden: arenden, databasdag: idag, ...fakta },
  };
}

export function start(data: Record<string, unknown> = {}): MaskinStart {
  const regim = regimFor(JUSTERAT);
  return {
    nu: `${JUSTERAT}T08:00:00.000Z`,
    idag: JUSTERAT,
    organ: 'ks',
    policy: regim.policy,
    regim: regim.id,
    data: {
      slag: 'protokoll',
      organ: 'ks',
      sammantradeId: null,
      sammantradesdatum: '2026-02-25',
      beslutsdatum: null,
      justeringsdatum: JUSTERAT,
      paragrafer: [{ paragraf: 18, punktId: 'p1', arendeId: ARENDE, rubrik: 'Årsbudget', overklagande: 'laglighetsprovning' }],
      forvaring: 'Kansliet',
      handlingId: null,
      ...data,
    },
  };
}

export type Anslagsfall = ReturnType<typeof initialTransition<typeof anslagMachine>>[0];
/** A new notice, taken through the events in order; throws when one of them is refused. */
export function fall(...handelser: (string | MaskinHandelse)[]): Anslagsfall {
  return vidare(initialTransition(anslagMachine, start())[0], ...handelser);
}
export function vidare(fran: Anslagsfall, ...handelser: (string | MaskinHandelse)[]): Anslagsfall {
  return handelser.reduce<Anslagsfall>((snapshot, nasta) => {
    const med = typeof nasta === 'string' ? handelse(nasta) : nasta;
    if (!snapshot.can(med)) throw new Error(`${med.type} nekas i ${String(snapshot.value)}.`);
    return transition(anslagMachine, snapshot, med)[0];
  }, fran);
}
/** The notice standing in the state, with what the test changes in what it remembers. */
export function i(tillstand: string, kontext: Partial<AnslagKontext> = {}): Anslagsfall {
  const { context } = tillstand === 'skapat' ? fall() : fall('anslaget-publicerat');
  return anslagMachine.resolveState({ value: tillstand as 'skapat', context: { ...context, ...kontext } }) as Anslagsfall;
}
/** The events of other cases that the step brings with it. */
export function foljderAv(fran: Anslagsfall, med: MaskinHandelse): unknown[] {
  return transition(anslagMachine, fran, med)[1].flatMap((aktion) =>
    aktion.type === 'foljder' ? (aktion.params as { steg: unknown[] }).steg : [],
  );
}
