import { cyklerI, grafAv } from './beroenden.js';
import { forbered, type Forberett, TUSENDEL, tusendelar } from './forbered.js';
import type { Bortvald, Forslag } from './forslag.js';
import { los } from './losare.js';
import { girigt, ordna, summaAv } from './modell.js';
import { textInteFardigprovad, textLagreVarde, textLikaVarde } from './ord.js';
import { kostnad, type PerAr, type Post } from './post.js';
import { arI } from './rangordning.js';
import type { Grans, Losning } from './trad.js';

export interface Fraga {
  /** In the order of the list: among sets of the same value, what stands first is preferred. */
  readonly poster: readonly Post[];
  /** The frame of each year; `null` where the year has none. */
  readonly ramTkr: PerAr;
}

/**
 * Proposes the set with the highest value inside the frame of each year, with what is mandatory and what each needs (C-08): an exact
 * 0/1 model, solved by HiGHS in a thread within `tidsgransMs`. A set that is proven best is the same each time. Throws RangeError as `forbered` does.
 */
export async function foresla({ poster, ramTkr }: Fraga, { tidsgransMs = 2_000 }: { tidsgransMs?: number } = {}): Promise<Forslag> {
  const forberett = forbered(poster, ramTkr);
  const cykler = cyklerI(grafAv(poster));
  const { modell, hinder, varningar } = forberett;
  if (hinder.length > 0)
    return { status: 'olosbar', valda: [], varde: 0, summaTkr: summera([], ramTkr), bortvalda: [], hinder, varningar, cykler };
  const start = girigt(modell);
  const losning = modell.varden.length === 0 ? { tagna: [], bevisad: true, granser: [] } : await los(modell, start, tidsgransMs);
  const tagna = ordna(modell, losning.tagna);
  const medTagna = new Set([...forberett.tvingade, ...forberett.fria.filter((_, i) => tagna[i]).map((post) => post.id)]);
  const valda = poster.filter((post) => medTagna.has(post.id));
  return {
    status: losning.bevisad ? 'optimal' : 'tidsgrans',
    valda: valda.map((post) => post.id),
    varde: valda.reduce((summa, post) => summa + tusendelar(post.varde), 0) / TUSENDEL,
    summaTkr: summera(valda, ramTkr),
    bortvalda: [...forberett.bortvalda, ...utbytta(forberett, losning, tagna)],
    hinder,
    varningar,
    cykler,
  };
}

/** Why each item that could have been in is not, by the bounds that the solver found. */
function utbytta({ fria, modell }: Forberett, losning: Losning, tagna: readonly boolean[]): Bortvald[] {
  const granser = new Map(losning.granser.map((grans) => [grans.index, grans]));
  const basta = summaAv(modell.varden, tagna);
  return fria.flatMap((post, i) => {
    if (tagna[i]) return [];
    // What the solver took and the order of the list put out is by that of the same value.
    if (losning.tagna[i]) return [{ id: post.id, skal: 'lika-varde', text: textLikaVarde() }];
    return [skalFor(post.id, { grans: granser.get(i), basta, bevisad: losning.bevisad })];
  });
}

function skalFor(id: string, { grans, basta, bevisad }: { grans: Grans | undefined; basta: number; bevisad: boolean }): Bortvald {
  const minst = Math.max(basta - (grans?.hogst ?? Infinity), bevisad ? 0 : -Infinity) / TUSENDEL;
  const hogst = (basta - (grans?.minst ?? -Infinity)) / TUSENDEL;
  if (!grans || minst < 0 || !Number.isFinite(hogst)) return { id, skal: 'inte-fardigprovad', text: textInteFardigprovad() };
  if (hogst <= 0) return { id, skal: 'lika-varde', text: textLikaVarde() };
  return { id, skal: 'lagre-varde', minst, hogst, text: textLagreVarde(minst, hogst) };
}

/** The cost of a set per year; what is missing adds nothing and stands among the warnings. */
function summera(valda: readonly Post[], ramTkr: PerAr): Record<string, number> {
  return Object.fromEntries(arI(ramTkr).map((ar) => [ar, valda.reduce((summa, post) => summa + (kostnad(post, ar) ?? 0), 0)]));
}
