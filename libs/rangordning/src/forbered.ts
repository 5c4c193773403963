import { behovAv } from './beroenden.js';
import type { Bortvald, Forslagsvarning, Hinder } from './forslag.js';
import type { Modell } from './modell.js';
import { kostnad, namnFor, type PerAr, type Post } from './post.js';
import { arI } from './rangordning.js';
import { textKostnadSaknas, textBeroendeSaknas, textHinder, textRymsInte } from './ord.js';

/** Values are counted in thousandths, so that the solver works on integers and a mean of three decimals is exact. */
export const TUSENDEL = 1_000;

/** What is decided before anything is solved: what must be in, what cannot be in and why, and the model of the rest. */
export interface Forberett {
  readonly tvingade: ReadonlySet<string>;
  readonly fria: readonly Post[];
  readonly modell: Modell;
  readonly bortvalda: readonly Bortvald[];
  readonly hinder: readonly Hinder[];
  readonly varningar: readonly Forslagsvarning[];
}

/** Splits the items. Throws RangeError for an id given twice, a cost that is not an integer ≥ 0, or a value that is not a number. */
export function forbered(poster: readonly Post[], ramTkr: PerAr): Forberett {
  krav(poster, ramTkr);
  const efterId = new Map(poster.map((post) => [post.id, post]));
  const namn = namnFor(poster);
  const ar = arI(ramTkr).filter((a) => ramTkr[a] !== null);
  const ramFor = (a: string): number => ramTkr[a] ?? 0;
  const summa = (ids: Iterable<string>, a: string): number => [...ids].reduce((s, id) => s + kostnadEllerNoll(efterId.get(id), a), 0);
  const utanKostnad = (post: Post): string[] => ar.filter((a) => kostnad(post, a) === null);

  const maste = behovAv(
    poster.filter((post) => post.obligatorisk).map((post) => post.id),
    efterId,
  );
  const tvingade = maste.ids;
  const hinder = ar.flatMap((a): Hinder[] => {
    const obligatorisktTkr = summa(tvingade, a);
    const tal = { ar: a, ramTkr: ramFor(a), obligatorisktTkr, overTkr: obligatorisktTkr - ramFor(a) };
    return tal.overTkr > 0 ? [{ ...tal, text: textHinder(tal) }] : [];
  });

  const provad = (post: Post): Bortvald | null => {
    const saknarAr = utanKostnad(post);
    if (saknarAr.length > 0) return { id: post.id, skal: 'kostnad-saknas', ar: saknarAr, text: textKostnadSaknas(saknarAr) };
    const behov = behovAv([post.id], efterId, tvingade);
    const utan = [...behov.ids].filter((id) => utanKostnad(krafd(efterId, id)).length > 0);
    const beroenden = [...behov.saknade, ...utan].toSorted();
    if (beroenden.length > 0)
      return { id: post.id, skal: 'beroende-saknas', beroenden, text: textBeroendeSaknas(beroenden.map(namn), utan.map(namn)) };
    const over = ar
      .map((a) => ({ ar: a, overTkr: summa(tvingade, a) + summa(behov.ids, a) - ramFor(a) }))
      .filter((rad) => rad.overTkr > 0)
      .toSorted((a, b) => b.overTkr - a.overTkr)[0];
    const medAndra = behov.ids.size > 1 || tvingade.size > 0;
    return over ? { id: post.id, skal: 'ryms-inte', ...over, text: textRymsInte(over.ar, over.overTkr, medAndra) } : null;
  };
  const utanfor = poster.filter((post) => !tvingade.has(post.id));
  const bortvalda = utanfor.flatMap((post) => provad(post) ?? []);
  const borta = new Set(bortvalda.map((rad) => rad.id));
  const fria = utanfor.filter((post) => !borta.has(post.id));
  return {
    tvingade,
    fria,
    modell: {
      varden: fria.map((post) => tusendelar(post.varde)),
      kostnader: ar.map((a) => fria.map((post) => kostnadEllerNoll(post, a))),
      ramar: ar.map((a) => ramFor(a) - summa(tvingade, a)),
      kraver: fria.flatMap((post, i) => post.beroendeAv.flatMap((id) => par(i, id, fria))),
    },
    bortvalda,
    hinder,
    varningar: poster.filter((post) => tvingade.has(post.id)).flatMap((post) => varningarFor(post, utanKostnad(post), { efterId, namn })),
  };
}

/** The value of an item in thousandths. */
export function tusendelar(varde: number): number {
  return Math.round(varde * TUSENDEL);
}

function krav(poster: readonly Post[], ramTkr: PerAr): void {
  if (new Set(poster.map((post) => post.id)).size < poster.length) throw new RangeError('Samma id står två gånger bland posterna.');
  const belopp = [...poster.flatMap((post) => Object.values(post.kostnadTkr)), ...Object.values(ramTkr)];
  if (belopp.some((tkr) => tkr !== null && (!Number.isSafeInteger(tkr) || tkr < 0)))
    throw new RangeError('Kostnader och ramar anges i hela tkr, från 0.');
  if (poster.some((post) => !Number.isFinite(post.varde))) throw new RangeError('Varje post ska ha ett värde i siffror.');
}

function varningarFor(
  post: Post,
  saknarAr: readonly string[],
  { efterId, namn }: { efterId: ReadonlyMap<string, Post>; namn: (id: string) => string },
): Forslagsvarning[] {
  const utan = post.beroendeAv.filter((id) => !efterId.has(id));
  return [
    ...(saknarAr.length > 0 ? [{ id: post.id, skal: 'kostnad-saknas' as const, text: textKostnadSaknas(saknarAr) }] : []),
    ...(utan.length > 0 ? [{ id: post.id, skal: 'beroende-saknas' as const, text: textBeroendeSaknas(utan.map(namn), []) }] : []),
  ];
}

function par(i: number, id: string, fria: readonly Post[]): [number, number][] {
  const j = fria.findIndex((post) => post.id === id);
  return j < 0 || j === i ? [] : [[i, j]];
}

function krafd(efterId: ReadonlyMap<string, Post>, id: string): Post {
  const post = efterId.get(id);
  if (!post) throw new RangeError('En post som ska finnas saknas.');
  return post;
}

function kostnadEllerNoll(post: Post | undefined, ar: string): number {
  return (post && kostnad(post, ar)) ?? 0;
}
