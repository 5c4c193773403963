/** A meeting as its documents need it. Money is whole tkr; null = missing. */
export interface Motesdokument {
  readonly titel: string;
  readonly organNamn: string;
  /** The kind of meeting (SSG-möte), its group as a sentence begins with it (Gruppen), and who decides in the matter. */
  readonly slagnamn: string;
  readonly grupp: string;
  readonly beslutar: string;
  /** Nobody's values are hidden. */
  readonly oppenVardering: boolean;
  /** The group chooses financing types (F.1). */
  readonly valjerFinansiering: boolean;
  /** What was in by the cut-off and had no room on the agenda. */
  readonly utanPlats: readonly { readonly titel: string; readonly organNamn: string }[];
  readonly dnr: readonly string[];
  readonly budgetar: number;
  /** The document's own date, yyyy-mm-dd. */
  readonly datum: string;
  readonly motesdag: string;
  readonly sistaVarderingsdag: string;
  readonly narvarande: readonly string[];
  readonly franvarande: readonly string[];
  /** The years of the frame. */
  readonly ar: readonly string[];
  readonly ramTkr: Readonly<Record<string, number | null>>;
  readonly punkter: readonly Motespunktrad[];
}

export interface Motespunktrad {
  readonly nr: number;
  readonly titel: string;
  readonly organNamn: string;
  readonly dnr: readonly string[];
  readonly kategori: string | null;
  readonly foreslagenFinansieringstyp: string | null;
  readonly utfall: string | null;
  readonly skal: string | null;
  readonly finansieringstyp: string | null;
  readonly skalKommunbidrag: string | null;
  readonly sarskildUppfoljning: boolean;
  readonly samtycke: boolean;
  readonly rang: number | null;
  readonly kostnadTkr: Readonly<Record<string, number | null>>;
  readonly medel: Readonly<Record<'nytta' | 'effektivitet' | 'innovation', number>> | null;
  readonly jav: readonly string[];
  readonly avvikande: readonly { readonly namn: string; readonly mening: string }[];
}

const ORD: Readonly<Record<string, string>> = {
  prioriterad: 'Prioriterad',
  'ej-prioriterad': 'Ej prioriterad',
  aterford: 'Återförd för komplettering',
  omkategoriserad: 'Omkategoriserad',
  uppskjuten: 'Uppskjuten till nästa möte',
  kostnadsfordelning: 'Kostnadsfördelning',
  faktura: 'Faktura',
  kommunbidrag: 'Kommunbidrag',
  'bastjanst-fast': 'Bastjänst, fast volym',
  'bastjanst-rorlig': 'Bastjänst, rörlig volym',
  tillaggstjanst: 'Tilläggstjänst',
  specialisttjanst: 'Specialisttjänst',
  forandringsinsats: 'Förändringsinsats',
};

/** The word that people read; null stays missing. */
export const ordFor = (namn: string | null): string | null => (namn === null ? null : (ORD[namn] ?? namn));

const tal = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

/** "2027: 1 200 tkr, 2028: uppgift saknas". */
export function kostnadstext(perAr: Readonly<Record<string, number | null>>): string {
  const ar = Object.entries(perAr).toSorted(([a], [b]) => a.localeCompare(b));
  return ar.map(([ett, summa]) => `${ett}: ${summa === null ? 'uppgift saknas' : `${tal.format(summa)} tkr`}`).join(', ');
}

export function matvarden(medel: Motespunktrad['medel']): string | null {
  if (medel === null) return null;
  return `Nytta ${tal.format(medel.nytta)}, effektivitet ${tal.format(medel.effektivitet)}, innovation ${tal.format(medel.innovation)}`;
}

/** What the rows cost together per year; a dash when none of them says, since that is not 0. */
export function summaPerAr(rader: readonly Motespunktrad[], ar: readonly string[]): (number | string)[] {
  return ar.map((ett) => {
    const angivna = rader.flatMap(({ kostnadTkr }) => kostnadTkr[ett] ?? []);
    return angivna.length === 0 ? '–' : angivna.reduce((hittills, belopp) => hittills + belopp, 0);
  });
}
