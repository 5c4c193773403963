import type pg from 'pg';
import { kanonisk } from '../kedja.js';
import type { Fynd } from './fynd.js';
import { beratta, type Logghandelse, type Rad, type Register, type Tabell, TABELLER } from './sammantradets-logg.js';

const SIDA = 200;

/** Tells every meeting that decides again from its log, and holds the registers against it: a row that is another, too many or gone is named. */
export async function provaSammantraden(pool: pg.Pool): Promise<readonly Fynd[]> {
  const fynd: Fynd[] = [];
  for await (const moteId of moten(pool)) {
    const logg = await loggen(pool, moteId);
    if (logg[0]?.typ !== 'start') continue;
    const vantat = beratta(moteId, logg);
    const register = await las(pool, moteId);
    for (const tabell of TABELLER)
      fynd.push(...jamfor(tabell, vantat, register).map((text) => ({ prov: 'sammanträden', arendeId: moteId, text })));
  }
  return fynd;
}

function jamfor(tabell: Tabell, vantat: Register, register: Register): string[] {
  const nycklar = [...new Set([...vantat[tabell].keys(), ...register[tabell].keys()])].toSorted();
  return nycklar.flatMap((nyckel) => {
    const [ska, ar] = [vantat[tabell].get(nyckel), register[tabell].get(nyckel)];
    if (!ska) return [`${tabell}: raden ${nyckel} finns inte i loggen`];
    if (!ar) return [`${tabell}: raden ${nyckel} saknas`];
    const olika = Object.keys(ska).filter((kolumn) => kanonisk(ska[kolumn] ?? null) !== kanonisk(ar[kolumn] ?? null));
    return olika.length === 0 ? [] : [`${tabell}: raden ${nyckel} har ${olika.join(', ')} som inte är loggens`];
  });
}

async function* moten(pool: pg.Pool): AsyncGenerator<string> {
  let efter = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<{ id: string }>({
      name: 'verify-sammantraden',
      text: `select arende_id as id from sammantrade where arende_id > $1 order by arende_id limit ${SIDA}`,
      values: [efter],
    });
    for (const { id } of rows) yield id;
    const sista = rows.at(-1);
    if (!sista || rows.length < SIDA) return;
    efter = sista.id;
  }
}

async function loggen(pool: pg.Pool, moteId: string): Promise<readonly Logghandelse[]> {
  const { rows } = await pool.query<Omit<Logghandelse, 'vid'> & { vid: Date }>({
    name: 'verify-sammantradets-logg',
    text: `select h.steg, h.typ, h.person_id as "personId", h.vid, h.till_tillstand as till, coalesce(i.innehall, '{}') as innehall, coalesce(h.data -> 'fakta', '{}') as fakta
      from handelse h left join inlamning i on i.id = h.inlamning_id where h.arende_id = $1 order by h.steg`,
    values: [moteId],
  });
  return rows.map((rad) => ({ ...rad, vid: rad.vid.toISOString() }));
}

const punkter = 'select id from sammantrade_punkt where mote_id = $1';
/** The rows of each register with the key that the log gives them. */
const FRAGOR: Readonly<Record<Tabell, string>> = {
  sammantrade: 'select arende_id::text as nyckel, t.* from sammantrade t where arende_id = $1',
  sammantrade_punkt: 'select id::text as nyckel, t.* from sammantrade_punkt t where mote_id = $1',
  sammantrade_narvaro: `select (row_number() over (order by id) - 1)::text as nyckel, person_id as "personId", fran, till, distans from sammantrade_narvaro where mote_id = $1`,
  sammantrade_jav: `select punkt_id || '/' || person_id as nyckel, t.* from sammantrade_jav t where punkt_id in (${punkter})`,
  sammantrade_yrkande: `select id::text as nyckel, t.* from sammantrade_yrkande t where punkt_id in (${punkter})`,
  sammantrade_rost: `select punkt_id || '/' || omgang || '/' || person_id as nyckel, t.* from sammantrade_rost t where punkt_id in (${punkter})`,
  sammantrade_reservation: `select punkt_id || '/' || person_id as nyckel, t.* from sammantrade_reservation t where punkt_id in (${punkter})`,
  sammantrade_tillagg: `select id::text as nyckel, t.* from sammantrade_tillagg t where punkt_id in (${punkter})`,
  sammantrade_signatur: 'select id::text as nyckel, t.* from sammantrade_signatur t where mote_id = $1',
  sammantrade_komplettering: 'select id::text as nyckel, t.* from sammantrade_komplettering t where mote_id = $1',
};

async function las(pool: pg.Pool, moteId: string): Promise<Register> {
  const register = TABELLER.map(async (tabell): Promise<[Tabell, Map<string, Rad>]> => {
    const { rows } = await pool.query<Record<string, unknown> & { nyckel: string }>({
      name: `verify-${tabell}`,
      text: FRAGOR[tabell],
      values: [moteId],
    });
    return [
      tabell,
      new Map(rows.map(({ nyckel, ...rad }) => [nyckel, Object.fromEntries(Object.entries(rad).map(([k, v]) => [k, somLoggen(v)]))])),
    ];
  });
  return Object.fromEntries(await Promise.all(register)) as Record<Tabell, Map<string, Rad>>;
}

/** Instants as the log writes them. */
function somLoggen(varde: unknown): unknown {
  return varde instanceof Date ? varde.toISOString() : varde;
}
