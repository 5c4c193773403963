import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate';
import { initiativMachine } from '../initiativ/initiativ.machine.js';
import type { InitiativKontext } from '../initiativ/kontext.js';
import type { AktorFakta, MaskinHandelse, MaskinStart } from '../process.js';
import { regimFor } from '../regim.js';

/** Factories for the specs of SM-01: cases, people and whole forms that pass every rule. */
export const IDAG = '2026-03-04';
export const NU = '2026-03-04T09:00:00.000Z';

export const personer = {
  foretradare: person('person-12', 'intraservice', 'leverantorsforetradare'),
  handlaggare: person('person-10', 'intraservice', 'handlaggare'),
  beredare: person('person-07', 'stadsledningskontoret', 'beredningsansvarig'),
  ssg: person('person-06', 'strategiska-samordningsgruppen', 'ssg-ordforande'),
  kf: person('person-02', 'kommunfullmaktige', 'sekreterare'),
  ks: person('person-04', 'kommunstyrelsen', 'sekreterare'),
  ssgSomForedrar: {
    personId: 'person-06',
    roller: [
      { organ: 'strategiska-samordningsgruppen', roll: 'ssg-ordforande' },
      { organ: 'strategiska-samordningsgruppen', roll: 'foredragande' },
    ],
  },
  system: { personId: null, roller: [] },
} as const satisfies Record<string, AktorFakta>;
export type Person = keyof typeof personer;

const rad = (rubrik: string, beloppTkr: number | null, finansieringskalla: string | null = 'kommunbidrag') => ({
  rubrik,
  beloppTkr,
  finansieringskalla,
});
const kriterium = { poang: 4, motivering: 'Stöds av analysen.' };
const beslutet = { organ: 'kommunfullmaktige', datum: '2026-03-03', paragraf: 12 };
const beslut = { ...beslutet, budgetar: 2027 };
const arendet = { arendeId: '00000000-0000-4000-8000-000000000001', dnr: '0001/26' };
const ssgUtfall = { skal: 'Nyttan är tydlig.', narvarande: 7 };

/** Every event with who may do it and a form that passes. */
export const formular: Record<string, { vem: Person; data: Record<string, unknown>; fakta?: Record<string, unknown> }> = {
  kategorisera: {
    vem: 'foretradare',
    data: { kategori: 'forandringsinsats', mal: ['mal-1'], anteckning: null },
    fakta: { giltigaMal: ['mal-1'] },
  },
  'ga-vidare': { vem: 'foretradare', data: { kriterieanteckning: 'Nyttan är stor.', kunder: ['grundskolenamnden'] } },
  avfarda: { vem: 'foretradare', data: { skal: 'Finns redan.' } },
  'kna-klar': {
    vem: 'handlaggare',
    data: {
      behovOchMal: 'Kortare handläggning.',
      arbetssatt: 'Ansökan sker digitalt.',
      intressenter: [
        {
          namn: 'Vårdnadshavare',
          nyttor: [
            {
              nytta: 'Snabbare svar',
              typ: 'kvalitativ',
              matt: 'dagar',
              nulage: '10',
              malvarde: '2',
              vardeTkrPerAr: null,
              nar: 2028,
              effekt: 'Nöjdare',
            },
          ],
        },
      ],
      deltagandeKunder: [{ organ: 'grundskolenamnden', deltagare: 'Enhetschef' }],
      engangskostnadTkr: { '2027': 1200, '2028': null },
      arligKostnadTkr: 300,
      leasing: false,
      ateranvandning: { resultat: 'delvis', skal: 'E-tjänsteplattformen kan användas.' },
      anskaffning: { val: 'befintlig', skal: 'Plattformen finns och räcker.' },
      kortSikt: 'Kortare väntan redan första året.',
      langSikt: 'Samma arbetssätt i alla förvaltningar.',
      anvandare: 'Vårdnadshavare har provat en prototyp.',
      utestangdaGrupper: 'Den som saknar e-legitimation ansöker på papper.',
      krav: [{ organ: 'grundskolenamnden', krav: 'Svar inom två dagar.' }],
      nyttorealisering: {
        hur: 'Arbetssättet införs skola för skola.',
        ansvarig: 'Rektor',
        uppfoljning: 'Dagar per ärende, varje kvartal.',
      },
      bevarande: 'Ansökan bevaras i tio år och skyddas som nivå 2.',
      oppnaFormat: 'PDF/A och CSV.',
    },
  },
  sammanfatta: {
    vem: 'handlaggare',
    data: {
      nytta: kriterium,
      effektivitet: kriterium,
      innovation: kriterium,
      tjanster: [{ namn: 'Ansökan', infosakNiva: 2 }],
      anslutningar: [],
      foreslagenFinansieringstyp: 'kommunbidrag',
      skalKommunbidrag: 'Alla nämnder har nytta.',
    },
    fakta: { forutsattaTjanster: [] },
  },
  'informera-namnd': {
    vem: 'handlaggare',
    data: { namnd: 'namnden-for-intraservice', informeradDatum: '2026-03-03', sattAttInformera: 'sammantrade', kommentar: null },
  },
  oversand: { vem: 'handlaggare', data: { oversandDatum: IDAG, meddelande: null } },
  'andra-underlag': { vem: 'handlaggare', data: { skal: 'Kostnaden har ändrats.' } },
  sammanstall: { vem: 'beredare', data: { langsiktigPlan: 'Ryms i planen.', anteckning: null } },
  'begar-komplettering': { vem: 'beredare', data: { skal: 'Kostnader saknas.', senast: null } },
  prioritera: {
    vem: 'ssg',
    data: {
      ...ssgUtfall,
      nytta: 4,
      effektivitet: 3,
      innovation: 2,
      rang: 1,
      finansieringstyp: 'kommunbidrag',
      skalKommunbidrag: null,
      budgetar: 2027,
    },
  },
  'prioritera-inte': { vem: 'ssg', data: ssgUtfall },
  aterfor: { vem: 'ssg', data: ssgUtfall },
  omkategorisera: { vem: 'ssg', data: ssgUtfall },
  rangordna: { vem: 'ssg', data: { rang: 2 } },
  'till-budgetunderlag': {
    vem: 'beredare',
    data: { budgetar: 2027, beloppTkr: 1500, rader: [rad('Etapp 1', 1500)], hanskjutet: [] },
    fakta: { budgetlistaFryst: true },
  },
  'begar-beslut': { vem: 'beredare', data: { kommentar: null }, fakta: { vantandeBeslutsarende: null } },
  'tas-upp-i-beslutsarende': { vem: 'beredare', data: arendet, fakta: { vantandeBeslutsarende: null } },
  'beslutsarendet-aterkallades': { vem: 'system', data: arendet },
  'beslutets-laga-kraft': { vem: 'system', data: { ...beslutet, lagaKraft: '2026-04-01' } },
  'beslutet-upphavdes': { vem: 'system', data: beslutet },
  finansiera: {
    vem: 'system',
    data: {
      ...beslut,
      beloppTkr: 1500,
      fordelning: [
        { organ: 'namnden-for-intraservice', beloppTkr: 600 },
        { organ: 'grundskolenamnden', beloppTkr: 900 },
      ],
    },
  },
  avropa: {
    vem: 'handlaggare',
    data: { organ: 'namnden-for-intraservice', datum: '2026-03-03', beloppTkr: 400, avser: 'Första etappen.' },
    fakta: { underordnadeOrgan: ['intraservice'] },
  },
  'finansiera-delvis': { vem: 'system', data: { ...beslut, ramTkr: 1000, skal: 'Ramen minskas.' } },
  'finansiera-inte': { vem: 'system', data: { ...beslut, skal: 'Ryms inte.' } },
  'ny-version': { vem: 'beredare', data: { rader: [rad('Etapp 1', 1000)], beskrivning: 'Bara etapp 1.' } },
  aterkom: { vem: 'foretradare', data: { skal: 'Nya förutsättningar.', budgetar: 2029 } },
  pausa: { vem: 'handlaggare', data: { skal: 'Väntar på lag.' } },
  ateruppta: { vem: 'handlaggare', data: { kommentar: null } },
  avbryt: { vem: 'foretradare', data: { skal: 'Behovet finns inte kvar.' } },
  'byt-spar': {
    vem: 'foretradare',
    data: { skal: 'Rör bara en nämnd.', organ: 'grundskoleforvaltningen' },
    fakta: { mottagandeOrgan: { typ: 'forvaltning', overordnat: 'grundskolenamnden', leverantor: false } },
  },
  'byt-agare': {
    vem: 'foretradare',
    data: {
      organ: 'konsument-och-medborgarservice',
      kommunbidragspaverkan: { analys: 'Två tjänster flyttas med sin budget.', beloppTkr: -400 },
      skal: 'Tjänsten ligger närmare invånarna.',
    },
    fakta: { arLeverantor: true },
  },
};

/** An event that passes every rule, with what the test changes. */
export function handelse(
  type: string,
  andrat: { vem?: Person; data?: Record<string, unknown>; fakta?: Record<string, unknown>; idag?: string; provning?: boolean } = {},
): MaskinHandelse {
  const mall = formular[type];
  if (!mall) throw new Error(`Ingen mall för ${type}.`);
  return {
    type,
    nu: `${andrat.idag ?? IDAG}T09:00:00.000Z`,
    idag: andrat.idag ?? IDAG,
    aktor: personer[andrat.vem ?? mall.vem],
    data: { ...mall.data, ...andrat.data },
    fakta: andrat.fakta ?? mall.fakta ?? {},
    ...(andrat.provning === undefined ? {} : { provning: andrat.provning }),
  };
}

/** What a new initiative starts with. */
export function start(andrat: Partial<MaskinStart> = {}): MaskinStart {
  const regim = regimFor(IDAG);
  return {
    nu: NU,
    idag: IDAG,
    organ: 'intraservice',
    data: {
      titel: 'Digital ansökan',
      organ: 'intraservice',
      behov: 'Kortare tid',
      ursprung: 'kunddialog',
      avser: 'forandringsinsats',
      mal: ['mal-1'],
      arbetssatt: 'Digitalt',
    },
    policy: regim.policy,
    regim: regim.id,
    ...andrat,
  };
}

type Snapshot = ReturnType<typeof initialTransition<typeof initiativMachine>>[0];

/** A new case, taken through the events in order; throws when one of them is refused. */
export function fall(...handelser: (string | MaskinHandelse)[]): Snapshot {
  return vidare(initialTransition(initiativMachine, start())[0], ...handelser);
}

/** The case after the events; throws when one of them is refused. */
export function vidare(fran: Snapshot, ...handelser: (string | MaskinHandelse)[]): Snapshot {
  return handelser.reduce<Snapshot>((snapshot, nasta) => {
    const med = typeof nasta === 'string' ? handelse(nasta) : nasta;
    if (!snapshot.can(med)) throw new Error(`${med.type} nekas i ${String(snapshot.value)}.`);
    return transition(initiativMachine, snapshot, med)[0];
  }, fran);
}

/** A case standing in a state with the context of a whole way there and what the test changes. */
export function i(tillstand: string, andrat: Partial<InitiativKontext> = {}): Snapshot {
  const bas = fall(...VAG).context;
  const snapshot = initiativMachine.resolveState({ value: tillstand as Snapshot['value'], context: { ...bas, ...andrat } });
  return createActor(initiativMachine, { snapshot: snapshot as never, input: start() }).getSnapshot() as AnyMachineSnapshot as Snapshot;
}

/** The straight way from need to money. */
export const VAG = [
  'kategorisera',
  'ga-vidare',
  'kna-klar',
  'sammanfatta',
  'informera-namnd',
  'oversand',
  'sammanstall',
  'prioritera',
  'till-budgetunderlag',
  'finansiera',
];

function person(personId: string, organ: string, roll: string): AktorFakta {
  return { personId, roller: [{ organ, roll }] };
}
