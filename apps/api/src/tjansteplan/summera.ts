export type Arsbelopp = Record<string, number | null>;

/** Sums per year. A year where nobody states an amount is missing (null), never 0. */
export function summera(rader: readonly Arsbelopp[], ar: readonly string[]): Arsbelopp {
  return Object.fromEntries(ar.map((ett) => [ett, summa(rader.map((rad) => rad[ett] ?? null))]));
}

/** What is left of totals per year without some of their rows; a total that is missing stays so. */
export function dragAv(summor: Arsbelopp, rader: readonly Arsbelopp[]): Arsbelopp {
  const utan = (ar: string): number => rader.reduce((hittills, rad) => hittills + (rad[ar] ?? 0), 0);
  return Object.fromEntries(Object.entries(summor).map(([ar, tkr]) => [ar, tkr === null ? null : tkr - utan(ar)]));
}

function summa(belopp: readonly (number | null)[]): number | null {
  const angivna = belopp.filter((tkr) => tkr !== null);
  return angivna.length === 0 ? null : angivna.reduce((hittills, tkr) => hittills + tkr, 0);
}
