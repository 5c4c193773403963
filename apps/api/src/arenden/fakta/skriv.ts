import { datumI, skrivDatum } from '#calendar';

/** What the rules of a case remember, as it stands in its snapshot. */
export type Kontext = Readonly<Record<string, unknown>>;

/** One row of what a page shows of a case: the field of the context, its words, and how its value is written; null leaves it out. */
export interface Rad {
  readonly falt: string;
  readonly etikett: string;
  readonly skriv: (varde: unknown, namn: ReadonlyMap<string, string>) => string | null;
  readonly anmarkning?: string;
}

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

/** The writers: a value in words, or null when there is nothing to show. `namn` gives the names of ids. */
export const iOrd = (varde: unknown): string | null => (typeof varde === 'string' ? (ord[varde] ?? varde) : null);
export const tkr = (varde: unknown): string | null => (typeof varde === 'number' ? `${skrivTal(varde)}\u00a0tkr` : null);
export const tal = (varde: unknown): string | null => (typeof varde === 'number' ? String(varde) : null);
export const dag = (varde: unknown): string | null =>
  typeof varde === 'string' ? skrivDatum(varde.length > 10 ? datumI(new Date(varde)) : varde, 'lang') : null;
export const namnlista = (varde: unknown, namn: ReadonlyMap<string, string>): string | null =>
  Array.isArray(varde) && varde.length > 0
    ? varde
        .filter((id) => typeof id === 'string')
        .map((id) => namn.get(id) ?? id)
        .join(', ')
    : null;
export const ettNamn = (varde: unknown, namn: ReadonlyMap<string, string>): string | null =>
  typeof varde === 'string' ? (namn.get(varde) ?? varde) : null;

/** The rows of a list in words; null when there are none. A row without words is left out. */
export function uppraknat(varde: unknown, iOrdning: (rad: Kontext) => string | null): string | null {
  if (!Array.isArray(varde) || varde.length === 0) return null;
  return varde.flatMap((rad: unknown) => iOrdning(objekt(rad) ?? {}) ?? []).join(', ');
}

/** Which organ decided, when and under which paragraph. */
export function beslut(varde: unknown, namn: ReadonlyMap<string, string>): string | null {
  const { organ, datum, paragraf } = objekt(varde) ?? {};
  return typeof organ === 'string' && typeof datum === 'string' && typeof paragraf === 'number'
    ? `${namn.get(organ) ?? organ} ${datum} § ${paragraf}`
    : null;
}

export function objekt(varde: unknown): Kontext | null {
  return typeof varde === 'object' && varde !== null && !Array.isArray(varde) ? (varde as Kontext) : null;
}

function skrivTal(varde: number): string {
  return new Intl.NumberFormat('sv-SE').format(varde);
}
