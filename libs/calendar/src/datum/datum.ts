/** A calendar date `åååå-mm-dd` as people read it in Sweden; it carries no time and no time zone. */
export type Datum = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAG = 86_400_000;

/** True when the text is a date that exists: 2024-02-29 is one, 2026-02-30 is not. */
export function arDatum(text: string): boolean {
  return lasDagnummer(text) !== null;
}

/** Days since 1970-01-01, the form in which all calculation is done. Throws RangeError for a date that does not exist. */
export function dagnummer(datum: Datum): number {
  const nummer = lasDagnummer(datum);
  if (nummer === null) throw new RangeError('Datumet finns inte eller är inte skrivet som åååå-mm-dd.', { cause: { datum } });
  return nummer;
}

/** The date of a day number. Throws RangeError outside the years 1000–9999, which four digits can hold. */
export function datumAv(nummer: number): Datum {
  const dag = new Date(nummer * MS_PER_DAG);
  const ar = dag.getUTCFullYear();
  if (!(ar >= 1000 && ar <= 9999)) throw new RangeError('Datumet ligger utanför åren 1000–9999.', { cause: { dagnummer: nummer } });
  return dag.toISOString().slice(0, 10);
}

/** The day number of year, month (1–12) and day; a day past the month's end runs into the next month. */
export function dagnummerAv(ar: number, manad: number, dag: number): number {
  return Date.UTC(ar, manad - 1, dag) / MS_PER_DAG;
}

/** The year that a day number falls in. */
export function arAv(nummer: number): number {
  return new Date(nummer * MS_PER_DAG).getUTCFullYear();
}

/** 0 for Sunday to 6 for Saturday. */
export function veckodagAv(nummer: number): number {
  return (((nummer + 4) % 7) + 7) % 7;
}

/** The parts of a date, month as 1–12. Throws RangeError for a date that does not exist. */
export function delarAv(datum: Datum): { ar: number; manad: number; dag: number } {
  dagnummer(datum);
  return { ar: Number(datum.slice(0, 4)), manad: Number(datum.slice(5, 7)), dag: Number(datum.slice(8, 10)) };
}

function lasDagnummer(text: string): number | null {
  const traff = FORM.exec(text);
  if (!traff) return null;
  const ms = Date.UTC(Number(traff[1]), Number(traff[2]) - 1, Number(traff[3]));
  const dag = new Date(ms);
  const finns = dag.getUTCFullYear() === Number(traff[1]) && dag.getUTCMonth() + 1 === Number(traff[2]);
  return finns ? ms / MS_PER_DAG : null;
}
