import { motesvagar } from '#machines';

type Vag = (typeof motesvagar)[number];

/** SQL for a case that waits for the group of an organ, in whichever process; `organ` is an SQL expression. */
export const vantarSql = (arende: string, organ: string): string =>
  nagon((vag) => `${i(arende, vag.process, vag.vantar.tillstand)} and ${gruppen(arende, vag)} = ${organ}`);

/** SQL for a case whose underlag for the organ's group is still being made: by its owner (`hosAgaren`), or by either (`alla`). */
export const vagMotSql = (arende: string, organ: string, vilka: 'hosAgaren' | 'alla'): string =>
  nagon(
    (vag) =>
      `${i(arende, vag.process, ...vag.fore.hosAgaren, ...(vilka === 'alla' ? vag.fore.hosBeredningen : []))} and ${gruppen(arende, vag)} = ${organ}`,
  );

/** SQL for a case that has a place in the order of an organ's group for a year; `organ` and `ar` are SQL expressions. */
export const rangordnadSql = (arende: string, organ: string, ar: string): string =>
  nagon(
    (vag) =>
      `${i(arende, vag.process, vag.rang.tillstand)} and (${arende}.snapshot #>> '{context,${vag.rang.ar}}')::int = ${ar} and ${gruppen(arende, vag)} = ${organ}`,
  );

const nagon = (villkor: (vag: Vag) => string): string => `(${motesvagar.map((vag) => `(${villkor(vag)})`).join(' or ')})`;
const i = (arende: string, process: string, ...tillstand: readonly string[]): string =>
  `${arende}.process = '${process}' and ${arende}.tillstand in (${tillstand.map((namn) => `'${namn}'`).join(', ')})`;
const gruppen = (arende: string, { vantar: { organ } }: Vag): string =>
  organ === 'agare' ? `${arende}.organ_id` : `${arende}.snapshot #>> '{context,policy,organ,${organ}}'`;
