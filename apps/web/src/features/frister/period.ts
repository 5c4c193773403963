/** Days as "yyyy-mm-dd": noon in UTC keeps a day on its date whatever the clock of the machine. */
const DYGN_MS = 86_400_000;
const tid = (datum: string) => Date.parse(`${datum}T12:00:00Z`);

export const plusDagar = (datum: string, antal: number): string => new Date(tid(datum) + antal * DYGN_MS).toISOString().slice(0, 10);

/** Monday is 0. */
const veckodag = (datum: string): number => (new Date(tid(datum)).getUTCDay() + 6) % 7;
export const mandagen = (datum: string): string => plusDagar(datum, -veckodag(datum));

/** The same day a month on; the last day of a month that is shorter. */
export function plusManader(datum: string, antal: number): string {
  const forsta = new Date(tid(`${datum.slice(0, 7)}-01`));
  forsta.setUTCMonth(forsta.getUTCMonth() + antal);
  const manad = forsta.toISOString().slice(0, 7);
  const sista = new Date(Date.UTC(forsta.getUTCFullYear(), forsta.getUTCMonth() + 1, 0)).getUTCDate();
  return `${manad}-${String(Math.min(Number(datum.slice(8)), sista)).padStart(2, '0')}`;
}

/** The week's number by ISO 8601: the week that holds the year's first Thursday is the first. */
export function veckonummer(datum: string): number {
  const torsdag = plusDagar(mandagen(datum), 3);
  return 1 + Math.floor((tid(torsdag) - tid(`${torsdag.slice(0, 4)}-01-01`)) / (7 * DYGN_MS));
}

export type Vy = 'lista' | 'vecka' | 'manad';

/** The weeks that a view shows, each as its seven days; a month is shown with whole weeks. */
export function veckorna(vy: Exclude<Vy, 'lista'>, dag: string): string[][] {
  const start = mandagen(vy === 'vecka' ? dag : `${dag.slice(0, 7)}-01`);
  const slut = vy === 'vecka' ? start : mandagen(plusDagar(plusManader(`${dag.slice(0, 7)}-01`, 1), -1));
  const veckor: string[][] = [];
  for (let mandag = start; mandag <= slut; mandag = plusDagar(mandag, 7))
    veckor.push(Array.from({ length: 7 }, (_, nr) => plusDagar(mandag, nr)));
  return veckor;
}

/** A day in the period before or after. */
export const bladdra = (vy: Exclude<Vy, 'lista'>, dag: string, at: 1 | -1): string =>
  vy === 'vecka' ? plusDagar(dag, 7 * at) : plusManader(dag, at);
