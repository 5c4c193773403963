import type { QueryConfig } from 'pg';

/** Columns with their SQL types, in the order in which their values are sent. */
type Kolumner = Readonly<Record<string, string>>;

/** How rows of one kind are written. */
export interface Skrivning {
  readonly kolumner: Kolumner;
  /** The same as pairs: asked for in every command. */
  readonly par: readonly (readonly [namn: string, typ: string])[];
  /** SQL with `{kolumner}` and `{rader}`: the names of the columns and what gives the rows, with the rows' values under those names in `x`. */
  readonly sql: string;
}

/** Rows to write; a kind without rows costs nothing. */
export interface Skrivdel {
  readonly skrivning: Skrivning;
  readonly rader: readonly object[];
}

/** Inserts rows in the order they are given, with what SQL wants after them (`on conflict …`). */
export function nyaRader(tabell: string, kolumner: Kolumner, efter = ''): Skrivning {
  return { kolumner, par: Object.entries(kolumner), sql: `insert into ${tabell} ({kolumner}) select {kolumner} from {rader} ${efter}` };
}

/** Changes the rows that have the first column's value; `aven` is more to set, where the row is `t`. */
export function andradeRader(tabell: string, kolumner: Kolumner, aven = ''): Skrivning {
  const [nyckel = '', ...ovriga] = Object.keys(kolumner);
  const satt = ovriga.map((namn) => `${namn} = x.${namn}`).join(', ');
  return {
    kolumner,
    par: Object.entries(kolumner),
    sql: `update ${tabell} t set ${satt}${aven} from {rader} where t.${nyckel} = x.${nyckel}`,
  };
}

/** Which statements there are follows from which events there are; what few bring is not kept by every connection. */
const FLEST_NAMN = 64;
const texter = new Map<string, string>();

/**
 * One statement of the parts that have rows. A part's only row is sent as it is and more as one array for each column, so the statements are few
 * and PostgreSQL keeps their plans: it opens no table, index or JSON for what a command does not write, and never guesses at many rows.
 * The statement's name starts with `namn`.
 */
export function skrivsats(namn: string, delar: readonly Skrivdel[]): QueryConfig<unknown[]> {
  const form = `${namn}-${delar.map(({ rader }) => Math.min(rader.length, 2)).join('')}`;
  const kanda = texter.get(form);
  const text = kanda ?? byggText(delar);
  const egen = kanda !== undefined || texter.size < FLEST_NAMN;
  if (egen && !kanda) texter.set(form, text);
  return { ...(egen ? { name: form } : {}), text, values: delar.flatMap(varden) };
}

function byggText(delar: readonly Skrivdel[]): string {
  let antal = 0;
  const satser = delar.flatMap(({ skrivning: { kolumner, sql }, rader }) => {
    if (rader.length === 0) return [];
    const namn = Object.keys(kolumner);
    const flera = rader.length > 1;
    const platser = Object.values(kolumner).map((typ) => `$${(antal += 1)}::${typ}${flera ? '[]' : ''}`);
    const kalla = flera
      ? `unnest(${platser.join(', ')}) x (${namn.join(', ')})`
      : `(select ${platser.map((plats, nr) => `${plats} as ${namn[nr]}`).join(', ')}) x`;
    return [sql.replaceAll('{kolumner}', namn.join(', ')).replace('{rader}', kalla)];
  });
  const sist = satser.pop() ?? 'select 1';
  return satser.length === 0 ? sist : `with ${satser.map((sats, nr) => `d${nr} as (${sats})`).join(',\n')}\n${sist}`;
}

function varden({ skrivning: { par }, rader }: Skrivdel): unknown[] {
  const [forsta] = rader;
  if (!forsta) return [];
  return par.map(([namn, typ]) => (rader.length === 1 ? varde(forsta, namn, typ) : rader.map((rad) => varde(rad, namn, typ))));
}

function varde(rad: object, namn: string, typ: string): unknown {
  const ett: unknown = Reflect.get(rad, namn);
  if (ett === undefined) throw new Error(`En rad saknar kolumnen ${namn}`);
  return typ === 'jsonb' && ett !== null ? JSON.stringify(ett) : ett;
}
