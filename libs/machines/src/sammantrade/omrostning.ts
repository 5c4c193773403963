import {
  type Beslutsutfall,
  type Delfraga,
  sida,
  type Sida,
  voteringsforslagSchema,
  type Voteringsforslag,
  type Yrkandeslag,
} from '#contracts';
import { lista, objekt, texter } from '../las/varde.js';
import type { SammantradeKontext, Sammantradespunkt, Voteringsfakta } from './kontext.js';

type Typ = Pick<SammantradeKontext, 'organtyp'>;
/** What of an item says where its votes stand. */
export type Omrostningsfakta = Pick<Sammantradespunkt, 'yrkanden' | 'finner' | 'votering' | 'tidigareUppskjuten'> &
  Partial<Pick<Sammantradespunkt, 'andringar' | 'forSig' | 'delfragor' | 'sedlar'>> & {
    readonly proportionellt?: { readonly raknat: unknown } | null;
  };

/** Where the votes of an item stand; proposals are named by `nyckelAv`. */
export interface Omrostningslage {
  /** The question that stands next; null when nothing is left to vote about. */
  readonly nasta: 'uppskov' | 'motforslag' | 'huvud' | null;
  readonly kvar: readonly string[];
  /** Motions that are settled by themselves and have not been. */
  readonly forSig: readonly string[];
  /** What the case was put off by: it is then not decided in its matter. */
  readonly uppskjutet: Beslutsutfall | null;
}

const UTFALL: Readonly<Record<Yrkandeslag, Beslutsutfall | null>> = {
  bifall: null,
  avslag: 'avslag',
  andring: null,
  aterremiss: 'aterremiss',
  bordlaggning: 'bordlagd',
};
const UPPSKOV: readonly string[] = ['aterremiss', 'bordlagd'];
export const arUppskov = (nyckel: string): boolean => UPPSKOV.includes(nyckel);

/** What tells proposals apart: the outcome, or for an amendment the first motion with the same words. */
export function nyckelAv({ utfall, yrkandeId }: Voteringsforslag, { andringar = [] }: Pick<Omrostningsfakta, 'andringar'>): string {
  if (!yrkandeId) return utfall;
  return andringar.find(({ id }) => id === yrkandeId)?.forslag ?? yrkandeId;
}

/**
 * What stands against what (KL 5:53–54 and usual practice): where more than two proposals stand, it is settled first whether the case is decided today, and then
 * which proposal is the counter-proposal of the main one. The main vote is between the two that are left.
 */
export function omrostningslage(punkt: Omrostningsfakta): Omrostningslage {
  const { yrkanden, andringar = [], delfragor = [] } = punkt;
  const forSig = new Set((punkt.forSig ?? []).map((id) => andringar.find((en) => en.id === id)?.forslag ?? id));
  const utfallen = yrkanden.flatMap((slag) => UTFALL[slag] ?? []);
  const alla = new Set<string>(['bifall', ...utfallen, ...andringar.map(({ forslag }) => forslag).filter((id) => !forSig.has(id))]);
  let uppskjutet: Beslutsutfall | null = null;
  for (const { slag, ja, nej, vann } of delfragor) {
    if (slag === 'uppskov' && vann === 'nej') uppskjutet = nej.utfall;
    else if (slag === 'uppskov') alla.delete(nyckelAv(nej, punkt));
    else if (slag === 'motforslag') alla.delete(nyckelAv(vann === 'ja' ? nej : ja, punkt));
    else forSig.delete(nyckelAv(ja, punkt));
  }
  const kvar = uppskjutet === null ? [...alla] : [uppskjutet];
  return { nasta: nastaFraga(kvar), kvar, forSig: uppskjutet === null ? [...forSig] : [], uppskjutet };
}

function nastaFraga(kvar: readonly string[]): Omrostningslage['nasta'] {
  if (kvar.length < 2) return null;
  if (kvar.length === 2) return 'huvud';
  return kvar.some(arUppskov) ? 'uppskov' : 'motforslag';
}

/** The outcome that a proposal leads to: an amendment changes the case's own proposal. */
export const utfallAv = (nyckel: string): Beslutsutfall =>
  nyckel === 'avslag' || nyckel === 'aterremiss' || nyckel === 'bordlagd' ? nyckel : 'bifall';

/**
 * The side that a vote decides for: simple majority, the chair's casting vote when it is even (KL 5:54). In fullmäktige one third of those who
 * are present can put a case off or send it back, the first time (KL 5:50).
 */
export function vannSida({ ja, nej, antal, utslagsrost }: Voteringsfakta, tidigareUppskjuten: boolean, { organtyp }: Typ): Sida | null {
  const tredjedel = (rostade: number) => rostade > 0 && rostade * 3 >= antal.ja + antal.nej + antal.avstar;
  const forstaGangen = organtyp === 'kf' && !tidigareUppskjuten && arUppskov(ja.utfall) !== arUppskov(nej.utfall);
  if (forstaGangen && arUppskov(ja.utfall) && tredjedel(antal.ja)) return 'ja';
  if (forstaGangen && arUppskov(nej.utfall) && tredjedel(antal.nej)) return 'nej';
  if (antal.ja !== antal.nej) return antal.ja > antal.nej ? 'ja' : 'nej';
  return utslagsrost;
}

/** What the decision is as the item stands: put off, what the main vote gave, the ballots, or what the chair found when that still stands; null when something has to be put to the question. */
export function avgjort(punkt: Omrostningsfakta, typ: Typ): Beslutsutfall | null {
  const { kvar, uppskjutet } = omrostningslage(punkt);
  if (uppskjutet !== null) return uppskjutet;
  if (punkt.votering) {
    const sidan = vannSida(punkt.votering, punkt.tidigareUppskjuten, typ);
    return sidan && punkt.votering[sidan].utfall;
  }
  if (punkt.sedlar != null || punkt.proportionellt?.raknat != null) return 'bifall';
  if (!punkt.delfragor?.length) return punkt.finner;
  return kvar.some((nyckel) => utfallAv(nyckel) === punkt.finner) ? punkt.finner : ensamt(kvar);
}

const ensamt = ([nyckel, ...fler]: readonly string[]): Beslutsutfall | null =>
  nyckel !== undefined && fler.length === 0 ? utfallAv(nyckel) : null;

/** Votes as an event has them, counted. */
export function raknade({ roster }: Readonly<Record<string, unknown>>): Voteringsfakta['antal'] {
  const antal = (vad: string) => lista(roster).filter((rad) => objekt(rad).rost === vad).length;
  return { ja: antal('ja'), nej: antal('nej'), avstar: antal('avstar') };
}

/** The proposal of an event, in a shape that is sure; null when it is not there. */
export const forslagAv = (varde: unknown): Voteringsforslag | null => voteringsforslagSchema.safeParse(varde).data ?? null;

/** What is kept of a proposition; earlier ones said nothing of what is settled by itself. */
export function propositionAv({ ordning, finner, forSig }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ordning, finner, ...(texter(forSig).length === 0 ? {} : { forSig }) };
}

/** A question as it is settled by an event: by the votes, or as the chair found it. Throws when neither says. */
export function delfragaAv(data: Readonly<Record<string, unknown>>, punkt: Omrostningsfakta, typ: Typ): Delfraga {
  const [ja, nej, huvudforslag] = [forslagAv(data.ja), forslagAv(data.nej), forslagAv(data.huvudforslag)];
  const slag = data.slag as Delfraga['slag'];
  if (!ja || !nej) throw new Error('En delfråga saknar sina två förslag');
  const antal = data.vann === undefined ? raknade(data) : null;
  const utslagsrost = sida.safeParse(data.utslagsrost).data ?? null;
  const vann = antal === null ? sida.parse(data.vann) : vannSida({ ja, nej, antal, utslagsrost }, punkt.tidigareUppskjuten, typ);
  if (vann === null) throw new Error('En delfråga har ingen som vann');
  return { nr: (punkt.delfragor?.at(-1)?.nr ?? 0) + 1, slag, ja, nej, huvudforslag, antal, utslagsrost, vann };
}

/** What stays when the main question is put anew: that the case is decided today has been settled. */
export const kvarEfterNyProposition = (delfragor: readonly Delfraga[]): Delfraga[] => delfragor.filter(({ slag }) => slag === 'uppskov');
