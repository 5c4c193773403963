import { begarandeSomKravs, fordelaPlatser } from './proportionellt.js';

const lista = (beteckning: string, antal: number) => Array.from({ length: antal }, (_, nr) => `${beteckning}${nr + 1}`);
const val = (roster: Readonly<Record<string, number>>, lotter: number[] = [], langd = 7) => ({
  grupper: Object.entries(roster).map(([beteckning, antal]) => ({ beteckning, namn: lista(beteckning, langd), roster: antal })),
  blanka: 0,
  ogiltiga: 0,
  lotter,
});

describe('a proportional election (lag 2022:629)', () => {
  it.each([
    [31, 7, 4],
    [81, 11, 7],
    [80, 7, 10],
    [11, 1, 6],
    [13, 5, 3],
  ])('is asked for, when %i are present and %i are elected, by at least %i', (narvarande, platser, kravs) => {
    expect(begarandeSomKravs(narvarande, platser)).toBe(kravs);
  });

  /** The example of Sveriges Kommuner och Regioner for a nämnd of seven, elected by 31 in fullmäktige (skr.se, 16 November 2022). */
  it('gives seven seats as the published example does: four, one, one and one, with one lot', () => {
    const { valda, saknarLott, overflodigaLotter } = fordelaPlatser(val({ A: 17, B: 5, C: 5, G: 4 }, [2]), 7);
    expect(valda.map(({ namn, jamforelsetal, lott }) => [namn, jamforelsetal, lott])).toEqual([
      ['A1', '17', false],
      ['A2', '17/2', false],
      ['A3', '17/3', false],
      ['B1', '5', true],
      ['C1', '5', false],
      ['A4', '17/4', false],
      ['G1', '4', false],
    ]);
    expect([saknarLott, overflodigaLotter]).toEqual([null, 0]);
  });

  it('stops at a shared figure that no lot was noted for, and says between whom', () => {
    expect(fordelaPlatser(val({ A: 17, B: 5, C: 5, G: 4 }), 7).saknarLott).toEqual({ nr: 4, mellan: [2, 3] });
    expect(fordelaPlatser(val({ A: 17, B: 5, C: 5, G: 4 }, [1]), 7).saknarLott).toEqual({ nr: 4, mellan: [2, 3] });
  });

  it('counts lots that were not needed', () => {
    expect(fordelaPlatser(val({ A: 17, B: 5 }, [1]), 3).overflodigaLotter).toBe(1);
  });

  it('compares figures as fractions: 6/2 and 3 are shared, 7/2 and 3 are not', () => {
    expect(fordelaPlatser(val({ A: 6, B: 3 }), 2).saknarLott).toEqual({ nr: 2, mellan: [1, 2] });
    expect(fordelaPlatser(val({ A: 7, B: 3 }), 2).valda.map(({ namn }) => namn)).toEqual(['A1', 'A2']);
  });

  it('gives no seat to a group without votes, and says whose list has come to its end', () => {
    expect(fordelaPlatser(val({ A: 0, B: 3 }, [], 2), 2).valda.map(({ namn }) => namn)).toEqual(['B1', 'B2']);
    expect(fordelaPlatser(val({ A: 9, B: 1 }, [], 2), 4)).toMatchObject({ slutPaNamn: 1, valda: [{ namn: 'A1' }, { namn: 'A2' }] });
  });
});
