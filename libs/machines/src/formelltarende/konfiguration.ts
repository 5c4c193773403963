import type { Arendetyp, Beslutsgang, Punktmottagare, Tudel } from '#contracts';

/** H-39: which law a decision of the matter type is appealed by; null = purely preparatory, and not appealed (KL 13:2). */
export type Overklagandetyp = 'laglighetsprovning' | 'forvaltningsbesvar' | null;

export const arendetyper: Readonly<Record<Arendetyp, { readonly namn: string; readonly overklagandetyp: Overklagandetyp }>> = {
  hemstallan: { namn: 'Hemställan', overklagandetyp: null },
  yttrande: { namn: 'Yttrande', overklagandetyp: null },
  'styrande-dokument': { namn: 'Styrande dokument', overklagandetyp: 'laglighetsprovning' },
  verksamhet: { namn: 'Verksamhet och organisation', overklagandetyp: 'laglighetsprovning' },
  'overlamnande-av-handlingar': { namn: 'Överlämnande av allmänna handlingar', overklagandetyp: 'laglighetsprovning' },
  enskilt: { namn: 'Ärende som rör en enskild', overklagandetyp: 'forvaltningsbesvar' },
};

/** A part of a chain: the nämnd that the matter names, kommunstyrelsen or kommunfullmäktige. */
export type Instansslag = 'namnd' | 'ks' | 'kf';
type Myndighetsslag = 'ledningskontor' | 'forvaltning';
interface Plats {
  /** `agare` = the matter's own organ. */
  readonly organ: string;
  readonly roll: string;
}

/** What a regime says of formal matters. Another municipality has other organs and chains, and the same machine. */
interface Arendekonfiguration {
  readonly organ: Readonly<Record<'ks' | 'kf', string>>;
  /** Who advises on personal data. */
  readonly dso: Plats;
  /** Organs that write by the central office's templates; all others are förvaltningar. */
  readonly ledningskontor: readonly string[];
  readonly kedjor: Readonly<Record<Beslutsgang, { readonly instanser: readonly Instansslag[]; readonly remiss: boolean }>>;
  /** who signs, in this order. */
  readonly underteckning: Readonly<Record<Myndighetsslag, readonly Plats[]>>;
  readonly granskarroll: Readonly<Record<Myndighetsslag, string>>;
}

const stadens: Arendekonfiguration = {
  organ: { ks: 'kommunstyrelsen', kf: 'kommunfullmaktige' },
  dso: { organ: 'dataskyddsenheten', roll: 'dataskyddsombud' },
  ledningskontor: ['stadsledningskontoret'],
  kedjor: {
    namnd: { instanser: ['namnd'], remiss: false },
    'namnd-ks': { instanser: ['namnd', 'ks'], remiss: false },
    'namnd-ks-kf': { instanser: ['namnd', 'ks', 'kf'], remiss: false },
    ks: { instanser: ['ks'], remiss: true },
    'ks-kf': { instanser: ['ks', 'kf'], remiss: true },
  },
  underteckning: {
    ledningskontor: [
      { organ: 'slk-arende-utredning-styrning', roll: 'direktor-arende-utredning-styrning' },
      { organ: 'stadsledningskontoret', roll: 'stadsdirektor' },
    ],
    forvaltning: [
      { organ: 'agare', roll: 'handlaggare' },
      { organ: 'agare', roll: 'forvaltningsdirektor' },
    ],
  },
  granskarroll: { ledningskontor: 'beredningsansvarig', forvaltning: 'forvaltningsdirektor' },
};

const perRegim: Readonly<Record<string, Arendekonfiguration>> = {
  'kommungemensamma-2014': stadens,
  'digital-utveckling-2023': stadens,
};

/** Throws RangeError for a regime that has no configuration of matters. */
export function konfigurationFor(regim: string): Arendekonfiguration {
  const hit = perRegim[regim];
  if (!hit) throw new RangeError('Regimen har ingen ordning för formella ärenden.', { cause: { regim } });
  return hit;
}

export function myndighetsslag(regim: string, organ: string): Myndighetsslag {
  return konfigurationFor(regim).ledningskontor.includes(organ) ? 'ledningskontor' : 'forvaltning';
}

/** The organ ids of a chain; a nämnd that the matter does not name leaves a gap that the rule of the start refuses. */
export function kedjanFor(regim: string, gang: Beslutsgang, namnd: string | null): string[] {
  const { organ, kedjor } = konfigurationFor(regim);
  return kedjor[gang].instanser.flatMap((slag) => (slag === 'namnd' ? (namnd ?? []) : organ[slag]));
}

/** H-04: the parts of the chain that a point is addressed to. */
export function instanserFor(mottagare: Punktmottagare): readonly Instansslag[] {
  return mottagare === 'ks-kf' ? ['ks', 'kf'] : [mottagare];
}

/** H-01, H.1: a template of the tjänsteutlåtande, by body and the days it applies. Versions that no longer apply stay readable. */
export interface Tumall {
  readonly id: string;
  readonly namn: string;
  readonly slag: Myndighetsslag;
  readonly fran: string | null;
  readonly till: string | null;
  /** Id → heading; every one must be answered. */
  readonly dimensioner: Readonly<Record<string, string>>;
  /** The template has a section on samverkan (T-10: that of 2022 at the central office has none). */
  readonly samverkan: boolean;
  /** The parts of the document in their order. Without a part of its own the economy stands in the economic dimension (H-08). */
  readonly ordning: readonly Tudel[];
}

const DIMENSIONER = {
  ekonomisk: 'Bedömning ur ekonomisk dimension',
  ekologisk: 'Bedömning ur ekologisk dimension',
  social: 'Bedömning ur social dimension',
};
const PERSPEKTIV = {
  barn: 'Barnperspektivet',
  jamstalldhet: 'Jämställdhetsperspektivet',
  mangfald: 'Mångfaldsperspektivet',
  miljo: 'Miljöperspektivet',
  omvarld: 'Omvärldsperspektivet',
};

const ORDNING_2020: readonly Tudel[] = [
  'forslag',
  'sammanfattning',
  'dimensioner',
  'samverkan',
  'bilagor',
  'arendet',
  'bakgrund',
  'bedomning',
  'mottagare',
];
const slk = { slag: 'ledningskontor', dimensioner: DIMENSIONER, ordning: ORDNING_2020 } as const;

/** H.1's five, with the parts and the order that each of them has. */
export const tumallar: readonly Tumall[] = [
  {
    id: 'slk-2016',
    namn: 'Stadsledningskontorets mall från 2016',
    slag: 'ledningskontor',
    fran: null,
    till: '2019-12-31',
    dimensioner: PERSPEKTIV,
    samverkan: true,
    ordning: [
      'forslag',
      'sammanfattning',
      'ekonomi',
      'dimensioner',
      'bilagor',
      'arendet',
      'bakgrund',
      'samverkan',
      'remiss',
      'bedomning',
      'mottagare',
    ],
  },
  { id: 'slk-2020', namn: 'Stadsledningskontorets mall från 2020', ...slk, fran: '2020-01-01', till: '2021-12-31', samverkan: true },
  { id: 'slk-2022', namn: 'Stadsledningskontorets mall från 2022', ...slk, fran: '2022-01-01', till: null, samverkan: false },
  {
    id: 'namnd-2015',
    namn: 'Nämndernas mall från 2015',
    slag: 'forvaltning',
    fran: null,
    till: '2021-12-31',
    dimensioner: PERSPEKTIV,
    samverkan: true,
    ordning: [
      'forslag',
      'sammanfattning',
      'ekonomi',
      'dimensioner',
      'samverkan',
      'mottagare',
      'bilagor',
      'arendet',
      'bakgrund',
      'bedomning',
    ],
  },
  {
    id: 'namnd-2022',
    namn: 'Nämndernas mall från 2022',
    slag: 'forvaltning',
    fran: '2022-01-01',
    till: null,
    dimensioner: DIMENSIONER,
    samverkan: true,
    ordning: ORDNING_2020,
  },
];

/** The template that a body writes by on a date. */
export function tumallFor(regim: string, organ: string, datum: string): Tumall {
  const slag = myndighetsslag(regim, organ);
  const hit = tumallar.find(
    (mall) => mall.slag === slag && (mall.fran === null || mall.fran <= datum) && (mall.till === null || datum <= mall.till),
  );
  if (!hit) throw new RangeError('Ingen mall för tjänsteutlåtande gäller den dagen.', { cause: { datum } });
  return hit;
}
