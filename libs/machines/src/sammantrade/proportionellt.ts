import {
  type ProportionelltVal,
  proportionelltSchema,
  type TilldeladPlats,
  type Valsedelsgrupper,
  valsedelsgrupperSchema,
} from '#contracts';

/** The first day of lag (2022:629) om proportionella val i kommuner och regioner; earlier elections followed another law, which the product does not count by. */
export const LAGEN_GALLER_FRAN = '2022-07-01';

/** How many must ask for it: those present by the number to be elected and one more, rounded up (lag 2022:629, 2 §). */
export const begarandeSomKravs = (narvarande: number, platser: number): number => Math.ceil(narvarande / (platser + 1));

/** `saknarLott` is the first seat whose highest figure was shared and no lot was noted; `slutPaNamn` a group that has won a seat but has no name left. */
export interface Fordelning {
  readonly valda: readonly TilldeladPlats[];
  readonly saknarLott: { readonly nr: number; readonly mellan: readonly number[] } | null;
  readonly slutPaNamn: number | null;
  /** Lots that were noted and not needed, or that fell on a group that did not share the figure. */
  readonly overflodigaLotter: number;
}

/**
 * Gives the seats one at a time to the group with the highest figure: its votes, and after each seat its votes by its seats and one more (heltalsmetoden).
 * At a shared figure the lot decides that seat. A group's seats go to its names in their order (lag 2022:629; its 19 §).
 */
export function fordelaPlatser({ grupper, lotter }: Valsedelsgrupper, platser: number): Fordelning {
  const tagna = grupper.map(() => 0);
  const valda: TilldeladPlats[] = [];
  let anvanda = 0;
  const svar = (del: Partial<Fordelning>): Fordelning => ({
    ...{ valda, saknarLott: null, slutPaNamn: null, overflodigaLotter: lotter.length - anvanda },
    ...del,
  });
  for (let nr = 1; nr <= platser; nr += 1) {
    const mellan = hogst(
      grupper.map(({ roster }) => roster),
      tagna,
    );
    const [forst] = mellan;
    if (forst === undefined) return svar({});
    const lottad = mellan.length > 1 ? (lotter[anvanda] ?? 0) - 1 : forst;
    if (!mellan.includes(lottad)) return svar({ saknarLott: { nr, mellan: mellan.map((plats) => plats + 1) } });
    if (mellan.length > 1) anvanda += 1;
    const grupp = grupper[lottad];
    const namn = grupp?.namn[tagna[lottad] ?? 0];
    if (!grupp || namn === undefined) return svar({ slutPaNamn: lottad + 1 });
    const delat = (tagna[lottad] ?? 0) + 1;
    valda.push({
      nr,
      grupp: lottad + 1,
      namn,
      jamforelsetal: delat === 1 ? String(grupp.roster) : `${grupp.roster}/${delat}`,
      lott: mellan.length > 1,
    });
    tagna[lottad] = delat;
  }
  return svar({});
}

/** The groups with the highest figure, compared as fractions; none when nobody has a vote. */
function hogst(roster: readonly number[], tagna: readonly number[]): number[] {
  const tal = roster.map((antal, plats) => ({ plats, antal, delat: (tagna[plats] ?? 0) + 1 })).filter(({ antal }) => antal > 0);
  return tal.filter((en) => tal.every((annan) => en.antal * annan.delat >= annan.antal * en.delat)).map(({ plats }) => plats);
}

/** The groups of an event; null when they are not there or not whole. */
export function valsedelsgrupperAv(data: Readonly<Record<string, unknown>>): Valsedelsgrupper | null {
  const { grupper, blanka, ogiltiga, lotter } = data;
  return valsedelsgrupperSchema.safeParse({ grupper, blanka, ogiltiga, lotter }).data ?? null;
}

/** What the register keeps when somebody has asked for it. */
export function begartProportionellt(data: Readonly<Record<string, unknown>>): ProportionelltVal {
  const { avser, platser, begartAv, stod, bitradande } = data;
  return proportionelltSchema.parse({ avser, platser, begartAv, stod, bitradande, raknat: null });
}

/** The same with the counted ballots and who got the seats. */
export function raknatProportionellt(begart: ProportionelltVal, data: Readonly<Record<string, unknown>>): ProportionelltVal {
  const grupper = valsedelsgrupperSchema.parse(valsedelsgrupperAv(data));
  return { ...begart, raknat: { ...grupper, valda: [...fordelaPlatser(grupper, begart.platser).valda] } };
}
