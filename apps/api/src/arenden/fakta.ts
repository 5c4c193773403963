import { arendetypsord } from '#contracts';
import { datumI, skrivDatum } from '#calendar';
import { arendetyper } from '#machines';

export interface Faktum {
  readonly etikett: string;
  readonly varde: string;
  readonly anmarkning: string | null;
}

type Kontext = Readonly<Record<string, unknown>>;

/** Words that people read for the values of the forms. */
const ord: Readonly<Record<string, string>> = {
  kunddialog: 'Kunddialog',
  omvarldsbevakning: 'Omvärldsbevakning',
  anvandarforum: 'Användarforum',
  tjansteplan: 'Tjänsteplan',
  'ny-tjanst': 'Ny tjänst',
  'forandrad-tjanst': 'Förändrad tjänst',
  forandringsinsats: 'Förändringsinsats',
  'omprovning-av-befintlig': 'Omprövning av befintlig tjänst',
  'bastjanst-fast': 'Bastjänst, fast',
  'bastjanst-rorlig': 'Bastjänst, rörlig',
  tillaggstjanst: 'Tilläggstjänst',
  specialisttjanst: 'Specialisttjänst',
  kostnadsfordelning: 'Kostnadsfördelning',
  faktura: 'Faktura',
  kommunbidrag: 'Kommunbidrag',
  'egen-budget': 'Egen budget',
  budget: 'Budgeten',
  affarsplan: 'Affärsplanen',
  verksamhetsplan: 'Verksamhetsplanen',
  befintlig: 'Befintlig lösning',
  upphandling: 'Upphandling',
  'egen-utveckling': 'Egen utveckling',
  kompletteringsbudget: 'kompletteringsbudgeten',
  'nasta-budget': 'nästa budget',
  laglighetsprovning: 'Laglighetsprövning',
  tillstyrkan: 'tillstyrkan',
  avstyrkan: 'avstyrkan',
  beslut: 'beslut',
  aterremiss: 'återremiss',
  bordlagd: 'bordlagt',
  avstar: 'avstår',
  'utan-invandning': 'ingen invändning',
  'med-synpunkter': 'med synpunkter',
  avrader: 'avråder',
};
const REKOMMENDATION = 'Rekommendation, inte beslut';

interface Rad {
  readonly falt: string;
  readonly etikett: string;
  readonly skriv: (varde: unknown, namn: ReadonlyMap<string, string>) => string | null;
  readonly anmarkning?: string;
}

const iOrd = (varde: unknown): string | null => (typeof varde === 'string' ? (ord[varde] ?? varde) : null);
const tkr = (varde: unknown): string | null => (typeof varde === 'number' ? `${skrivTal(varde)}\u00a0tkr` : null);
const tal = (varde: unknown): string | null => (typeof varde === 'number' ? String(varde) : null);
const dag = (varde: unknown): string | null =>
  typeof varde === 'string' ? skrivDatum(varde.length > 10 ? datumI(new Date(varde)) : varde, 'lang') : null;
const namnlista = (varde: unknown, namn: ReadonlyMap<string, string>): string | null =>
  Array.isArray(varde) && varde.length > 0
    ? varde
        .filter((id) => typeof id === 'string')
        .map((id) => namn.get(id) ?? id)
        .join(', ')
    : null;
const ettNamn = (varde: unknown, namn: ReadonlyMap<string, string>): string | null =>
  typeof varde === 'string' ? (namn.get(varde) ?? varde) : null;

/** What is shown of SM-01, in this order (ux 3.2). The group's outcome is marked as what it is: a recommendation (C-06). */
const initiativ: readonly Rad[] = [
  { falt: 'avser', etikett: 'Avser', skriv: iOrd },
  { falt: 'ursprung', etikett: 'Ursprung', skriv: iOrd },
  { falt: 'mal', etikett: 'Mål', skriv: namnlista },
  { falt: 'kategori', etikett: 'Kategori', skriv: iOrd },
  { falt: 'kunder', etikett: 'Berörda kunder', skriv: namnlista },
  { falt: 'omrade', etikett: 'Tjänsteområde', skriv: ettNamn },
  { falt: 'losning', etikett: 'Val av lösning', skriv: iOrd },
  { falt: 'leasing', etikett: 'Leasing', skriv: (varde) => (varde === true ? 'Ja, kostnaden sprids över tid' : null) },
  { falt: 'arligKostnadTkr', etikett: 'Årlig kostnad', skriv: tkr },
  { falt: 'foreslagenFinansieringstyp', etikett: 'Föreslagen finansieringstyp', skriv: iOrd },
  { falt: 'namnd', etikett: 'Informerad nämnd', skriv: ettNamn },
  { falt: 'namndInformeradDatum', etikett: 'Nämnden informerades', skriv: dag },
  { falt: 'oversandDatum', etikett: 'Översänt till {beredning}', skriv: dag },
  { falt: 'finansieringstyp', etikett: 'Finansieringstyp enligt {prioritering}', skriv: iOrd, anmarkning: REKOMMENDATION },
  { falt: 'rang', etikett: 'Rang enligt {prioritering}', skriv: tal, anmarkning: REKOMMENDATION },
  { falt: 'tidigasteBudgetar', etikett: 'Tidigaste budgetår', skriv: tal, anmarkning: 'Enligt budgetkalendern' },
  { falt: 'budgetar', etikett: 'Budgetår', skriv: tal },
  { falt: 'beloppTkr', etikett: 'Belopp i budgeten', skriv: tkr },
  { falt: 'ramTkr', etikett: 'Ram enligt beslutet', skriv: tkr },
  { falt: 'hanskjutet', etikett: 'Hänskjutna kostnader', skriv: hanskjutna },
  { falt: 'kommunbidragspaverkanTkr', etikett: 'Kommunbidrag som flyttats med ägaren', skriv: tkr },
  { falt: 'beslut', etikett: 'Budgetbeslut', skriv: beslut },
];

/** What is shown of SM-02. */
const verksamhetsinitiativ: readonly Rad[] = [
  { falt: 'avser', etikett: 'Avser', skriv: iOrd },
  { falt: 'uppdragsomrade', etikett: 'Uppdragsområde', skriv: iOrd },
  { falt: 'malgrupper', etikett: 'Målgrupper', skriv: iOrd },
  { falt: 'agandeOrgan', etikett: 'Hör till', skriv: namnlista },
  { falt: 'mal', etikett: 'Mål', skriv: namnlista },
  { falt: 'arligKostnadTkr', etikett: 'Årlig kostnad', skriv: tkr },
  { falt: 'finansieringstyp', etikett: 'Finansiering', skriv: iOrd },
  { falt: 'overlamnadDatum', etikett: 'Överlämnat till ledningen', skriv: dag },
  { falt: 'rang', etikett: 'Rang enligt ledningen', skriv: tal },
  { falt: 'planar', etikett: 'Planår', skriv: tal },
  { falt: 'namnd', etikett: 'Egen nämnd eller styrelse', skriv: ettNamn },
  { falt: 'plantyp', etikett: 'Ingår i', skriv: iOrd },
  { falt: 'beloppTkr', etikett: 'Belopp i egen budget', skriv: tkr },
  { falt: 'beslut', etikett: 'Nämndens beslut', skriv: beslut },
];

/** What is shown of a round of a service plan. The version is a label and says nothing of who has decided. */
const tjansteplanrond: readonly Rad[] = [
  { falt: 'omradesnamn', etikett: 'Tjänsteområde', skriv: iOrd },
  { falt: 'rondnamn', etikett: 'Rond', skriv: iOrd },
  { falt: 'borjade', etikett: 'Rondens första dag', skriv: dag },
  { falt: 'planar', etikett: 'Planens första år', skriv: tal },
  { falt: 'version', etikett: 'Version', skriv: iOrd },
  { falt: 'status', etikett: 'Senast', skriv: iOrd },
  { falt: 'forum', etikett: 'Hos', skriv: ettNamn },
  { falt: 'beslut', etikett: 'Beslut', skriv: beslut },
];

/** What is shown of SM-10. What kommunstyrelsen says before kommunfullmäktige is never called the decision. */
const formelltarende: readonly Rad[] = [
  { falt: 'arendetyp', etikett: 'Ärendetyp', skriv: arendetyp },
  { falt: 'overklagandetyp', etikett: 'Överklagas genom', skriv: iOrd },
  { falt: 'kedja', etikett: 'Beslutsgång', skriv: beslutsgang },
  { falt: 'registrerat', etikett: 'Registrerat', skriv: dag },
  { falt: 'utfardat', etikett: 'Tjänsteutlåtandet utfärdat', skriv: dag },
  { falt: 'yttranden', etikett: 'Yttranden', skriv: yttranden },
  { falt: 'bilagor', etikett: 'Bilagor efter beslutet', skriv: bilagor },
  { falt: 'dso', etikett: 'Dataskyddsombudets råd', skriv: dsorad },
  { falt: 'samverkanGenomford', etikett: 'Samverkan genomförd', skriv: (varde) => namnlista(varde, new Map()) },
  { falt: 'beslutslogg', etikett: 'Behandlat', skriv: behandlat },
  { falt: 'beslut', etikett: 'Beslut', skriv: beslut },
  { falt: 'justerat', etikett: 'Justerat', skriv: dag },
  { falt: 'anslaget', etikett: 'Anslaget', skriv: dag },
  { falt: 'overklagandeTill', etikett: 'Kan överklagas till och med', skriv: dag },
  {
    falt: 'delgivningar',
    etikett: 'Parter som har fått del',
    skriv: (varde) => (Array.isArray(varde) && varde.length > 0 ? String(varde.length) : null),
  },
  { falt: 'overklagat', etikett: 'Överklagat', skriv: dag },
  { falt: 'sentOverklagat', etikett: 'Överklagande som kom för sent', skriv: dag },
  { falt: 'atertaget', etikett: 'Återtaget', skriv: dag },
  { falt: 'lagaKraft', etikett: 'Laga kraft', skriv: dag },
  { falt: 'expedierat', etikett: 'Expedierat', skriv: dag },
  { falt: 'verkstallt', etikett: 'Verkställt', skriv: verkstallt },
  { falt: 'rattelser', etikett: 'Rättelser', skriv: (varde) => (typeof varde === 'number' && varde > 0 ? String(varde) : null) },
];

/** What is shown of SM-11. */
const delegationsbeslut: readonly Rad[] = [
  { falt: 'delegerandeOrgan', etikett: 'Beslutas för', skriv: ettNamn },
  { falt: 'arendetyp', etikett: 'Ärendetyp', skriv: (varde) => (typeof varde === 'string' ? arendetypsord(varde) : null) },
  { falt: 'beloppTkr', etikett: 'Belopp', skriv: tkr },
  { falt: 'bradskandeSkal', etikett: 'Brådskande', skriv: iOrd },
  { falt: 'punkt', etikett: 'Delegationspunkt', skriv: punkt },
  { falt: 'forhandsgodkant', etikett: 'Godkänt i förväg', skriv: (varde) => dag(objekt(varde)?.datum) },
  { falt: 'beslut', etikett: 'Beslutat', skriv: (varde) => dag(objekt(varde)?.datum) },
  { falt: 'startdatum', etikett: 'Gäller från', skriv: dag },
  { falt: 'anmalanSenast', etikett: 'Anmäls senast', skriv: dag },
  { falt: 'anmaldVid', etikett: 'Anmält vid sammanträdet', skriv: dag },
  { falt: 'tillkannagivet', etikett: 'Tillkännagivet', skriv: dag },
];

/** What is shown of the ombud's advice. */
const dsoradFakta: readonly Rad[] = [
  { falt: 'fraga', etikett: 'Fråga', skriv: iOrd },
  { falt: 'svarSenast', etikett: 'Råd senast', skriv: dag },
  { falt: 'bedomning', etikett: 'Bedömning', skriv: iOrd },
  { falt: 'datum', etikett: 'Lämnat', skriv: dag },
];

/** What is shown of a bilaga that is completed after the decision. */
const bilagefakta: readonly Rad[] = [
  { falt: 'nr', etikett: 'Bilaga', skriv: iOrd },
  { falt: 'senast', etikett: 'Kompletteras senast', skriv: dag },
  { falt: 'beteckning', etikett: 'Vad som kom', skriv: iOrd },
  { falt: 'datum', etikett: 'Bilagans dag', skriv: dag },
];
const motionsutfall: Readonly<Record<string, string>> = {
  bifall: 'Bifall',
  delvis: 'Delvis bifall',
  avslag: 'Avslag',
  avskriven: 'Avskriven',
};
/** What is shown of a motion. */
const motion: readonly Rad[] = [
  { falt: 'forslag', etikett: 'Förslag', skriv: iOrd },
  { falt: 'motivering', etikett: 'Motivering', skriv: iOrd },
  { falt: 'vackt', etikett: 'Väckt', skriv: dag },
  { falt: 'beredsSenast', etikett: 'Fullmäktige ska kunna besluta senast', skriv: dag, anmarkning: 'KL 5 kap. 35 §' },
  { falt: 'anmald', etikett: 'Beredningsläget anmält', skriv: dag },
  {
    falt: 'beslut',
    etikett: 'Fullmäktiges beslut',
    skriv: (varde) => {
      const { datum, paragraf, utfall } = objekt(varde) ?? {};
      const ord = typeof utfall === 'string' ? motionsutfall[utfall] : undefined;
      return ord === undefined ? null : `${ord}, ${dag(datum) ?? ''} § ${String(paragraf)}`;
    },
  },
];

const perProcess: Readonly<Record<string, readonly Rad[]>> = {
  dsorad: dsoradFakta,
  bilagekomplettering: bilagefakta,
  motion,
  initiativ,
  verksamhetsinitiativ,
  tjansteplanrond,
  formelltarende,
  delegationsbeslut,
};

/** The facts of a case that people read. `namn` translates ids of goals and organs. What is missing is left out. */
export function fakta(process: string, kontext: Kontext, namn: ReadonlyMap<string, string>): Faktum[] {
  return (perProcess[process] ?? []).flatMap(({ falt, etikett, skriv, anmarkning }) => {
    const varde = skriv(kontext[falt], namn);
    return varde === null ? [] : [{ etikett: medNamn(etikett, kontext), varde, anmarkning: anmarkning ?? null }];
  });
}

/** A label that names a body of the track has it from the case's own regime. */
function medNamn(etikett: string, kontext: Kontext): string {
  const namn = objekt(objekt(kontext.policy)?.namn) ?? {};
  return etikett.replace(/\{(\w+)\}/, (_, instans: string) => {
    const eget = namn[instans];
    return typeof eget === 'string' ? eget : 'gruppen';
  });
}

/** The ids in the context that stand for something with a name. */
export function namngivna(kontext: Kontext): string[] {
  const beslutsorgan = objekt(kontext.beslut)?.organ;
  return [
    kontext.kedja,
    kontext.instans,
    svarande(kontext.yttranden),
    kontext.organ,
    kontext.mal,
    kontext.kunder,
    kontext.agandeOrgan,
    kontext.namnd,
    kontext.delegerandeOrgan,
    kontext.omrade,
    kontext.forum,
    beslutsorgan,
  ]
    .flat()
    .filter((id): id is string => typeof id === 'string');
}

/** The rows of a list in words; null when there are none. A row without words is left out. */
function uppraknat(varde: unknown, iOrdning: (rad: Kontext) => string | null): string | null {
  if (!Array.isArray(varde) || varde.length === 0) return null;
  return varde.flatMap((rad: unknown) => iOrdning(objekt(rad) ?? {}) ?? []).join(', ');
}

function hanskjutna(varde: unknown): string | null {
  return uppraknat(varde, ({ rubrik, malprocess }) =>
    typeof rubrik === 'string' ? `${rubrik} (till ${iOrd(malprocess) ?? 'senare budget'})` : null,
  );
}

function beslut(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  const { organ, datum, paragraf } = objekt(varde) ?? {};
  return typeof organ === 'string' && typeof datum === 'string' && typeof paragraf === 'number'
    ? `${namn.get(organ) ?? organ} ${datum} § ${paragraf}`
    : null;
}

function arendetyp(varde: unknown): string | null {
  return typeof varde === 'string' ? (Object.entries(arendetyper).find(([id]) => id === varde)?.[1].namn ?? varde) : null;
}

function beslutsgang(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return namnlista(varde, namn)?.replaceAll(', ', ' → ') ?? null;
}

function behandlat(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, (rad) => {
    const vad = iOrd(rad.som === 'uppehall' ? rad.utfall : rad.som);
    const nar = beslut(rad, namn);
    return nar === null || vad === null ? null : `${nar} (${vad})`;
  });
}

function yttranden(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  return uppraknat(varde, ({ organ, stallningstagande }) =>
    typeof organ === 'string' ? `${namn.get(organ) ?? organ} (${iOrd(stallningstagande) ?? 'inget svar'})` : null,
  );
}

/** What the ombud answered, and whether it is followed. */
function dsorad(varde: unknown): string | null {
  const { rad, svarSenast, foljs, uteblivet } = objekt(varde) ?? {};
  const { bedomning, datum } = objekt(rad) ?? {};
  if (objekt(rad) === null) {
    if (uteblivet === true) return 'Svarade inte i tid';
    const senast = dag(svarSenast);
    return senast && `Begärt, senast ${senast}`;
  }
  const svar = [iOrd(bedomning) ?? 'avstod från råd', dag(datum)].filter(Boolean).join(' ');
  return foljs === null || foljs === undefined ? svar : `${svar}; ${foljs === true ? 'följs' : 'följs inte'}`;
}

function svarande(varde: unknown): unknown[] {
  return Array.isArray(varde) ? varde.map((rad: unknown) => objekt(rad)?.organ) : [];
}

function verkstallt(varde: unknown): string | null {
  const { datum, foreLagaKraft } = objekt(varde) ?? {};
  const nar = dag(datum);
  return nar && foreLagaKraft === true ? `${nar}, före laga kraft efter avvägning` : nar;
}

function punkt(varde: unknown): string | null {
  const { punkt: nummer, text } = objekt(varde) ?? {};
  return typeof text === 'string' ? `${typeof nummer === 'string' ? nummer : 'Utan nummer'}: ${text}` : null;
}

function objekt(varde: unknown): Kontext | null {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde) ? (varde as Kontext) : null;
}

function skrivTal(varde: number): string {
  return new Intl.NumberFormat('sv-SE').format(varde);
}

/** H-12: what came after the decision, by the number of the bilaga. */
function bilagor(varde: unknown): string | null {
  const rader = Array.isArray(varde) ? varde.map(objekt) : [];
  const ord = rader.flatMap((rad) => {
    if (!rad) return [];
    return `Bilaga ${String(rad.nr)}: ${typeof rad.beteckning === 'string' ? `${rad.beteckning}, ${String(rad.datum)}` : 'behövdes inte'}`;
  });
  return ord.length === 0 ? null : ord.join('; ');
}
