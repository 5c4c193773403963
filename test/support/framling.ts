import 'reflect-metadata';
import type { Pool } from 'pg';
import { AppModule } from '../../apps/api/src/app.module.js';
import { controllersI } from '../../apps/api/src/http/controllers-i.js';
import { rutter } from '../../apps/api/src/http/rutter.js';
import type { Inloggning } from './session.js';

const SAMTIDIGA = 6;

/** Answers that go on for ever, or lead out of the product. */
const UTOM = ['/api/handelser', '/api/auth/logga-in', '/api/auth/aterkomst', '/api/openapi.json'];
/** What reads by POST, so that what is searched for stands in no address; everything else that is not a GET is a command. */
const LASANDE_POST: Readonly<Record<string, (ord: string) => readonly unknown[]>> = {
  '/api/inkorg/sok': (text) => ['mina', 'grupp', 'organ', 'klara'].map((vy) => ({ vy, text })),
  '/api/inkorg/lage': () => [{}],
  '/api/formella-arenden/diarium': (text) => [{}, { text }],
  '/api/portfolj': () => [{}],
  '/api/portfolj/rader': () => [{}],
  '/api/portfolj/diagram': () => [{}],
  '/api/portfolj/beroenden': () => [{}],
  '/api/portfolj/export': () => [{ format: 'csv' }],
  '/api/sok': (text) => [{ text }],
  '/api/arendesok': (text) => [{ text }],
};
/** What fills the parameters of an address: what the register has by that name, one of each kind that can be told apart. */
const PARAMETRAR: Readonly<Record<string, string>> = {
  ':id': 'select array[id::text] as v from (select distinct on (process, tillstand) id from arende order by process, tillstand, id) a',
  'uppgifter :id': 'select array[id::text] as v from (select distinct on (typ, status) id from uppgift order by typ, status, id) u',
  'handlingar :id': 'select array[id::text] as v from handling',
  ':organ': 'select array[id] as v from organ',
  ':ar': `select array[generate_series(2020, 2032)::text] as v`,
  ':id :arendeId': 'select array[mote_id::text, arende_id::text] as v from mote_punkt',
  ':id :nr': 'select array[mote_id::text, nr::text] as v from sammantrade_punkt',
  ':moteId :punktId': 'select array[mote_id::text, id::text] as v from sammantrade_punkt',
  ':id :inlamningId':
    'select array[arende_id::text, id::text] as v from (select distinct on (formular) arende_id, id from inlamning order by formular, vid desc, id) i',
};
/** Lists with a choice of what they show. */
const MED_FRAGA = [
  ...['mina', 'grupp', 'organ', 'klara'].map((vy) => `/api/inkorg?vy=${vy}&antal=100`),
  ...['/api/initiativ', '/api/notiser', '/api/frister', '/api/moten', '/api/sammantraden', '/api/anslag'].map((vag) => `${vag}?antal=100`),
];

export interface Lasning {
  readonly metod: 'GET' | 'POST';
  readonly vag: string;
  /** The address as the controller declares it. */
  readonly rutt: string;
  readonly kropp?: unknown;
}

/** What came back. */
export interface Lasningssvar {
  readonly status: number;
  readonly text: string;
  /** The content type; empty when there is none. */
  readonly typ: string;
}

/**
 * Every reading that the API knows, with what the register has in the places of the parameters, so that nobody has to remember to add a new address to a
 * test of secrecy. Throws for a parameter that it does not know how to fill.
 */
export async function allaLasningar(pool: Pool, ord: string): Promise<Lasning[]> {
  const alla = rutter(controllersI(AppModule));
  const get = alla.filter(({ metod, vag }) => metod === 'GET' && !UTOM.includes(vag));
  const lasningar: Lasning[] = MED_FRAGA.map((vag) => ({ metod: 'GET', vag, rutt: vag.split('?')[0] ?? '' }));
  for (const { vag: rutt } of get) for (const vag of await ifyllda(pool, rutt)) lasningar.push({ metod: 'GET', vag, rutt });
  for (const [vag, kroppar] of Object.entries(LASANDE_POST)) {
    if (!alla.some((rutt) => rutt.metod === 'POST' && rutt.vag === vag)) throw new Error(`${vag} finns inte.`);
    for (const kropp of kroppar(ord)) lasningar.push({ metod: 'POST', vag, rutt: vag, kropp });
  }
  return lasningar;
}

async function ifyllda(pool: Pool, rutt: string): Promise<string[]> {
  const namn = rutt.match(/:\w+/g) ?? [];
  if (namn.length === 0) return [rutt];
  const sql = PARAMETRAR[`${rutt.split('/')[2]} ${namn.join(' ')}`] ?? PARAMETRAR[namn.join(' ')];
  if (!sql) throw new Error(`Provet vet inte vad som kan stå i ${rutt}.`);
  const { rows } = await pool.query<{ v: string[] }>(sql);
  return rows.map(({ v }) => namn.reduce((vag, en, nr) => vag.replace(en, encodeURIComponent(v[nr] ?? '')), rutt));
}

/** Reads it all as one person; calls `vid` with each answer. At most six at a time. */
export async function lasAllt(
  url: string,
  { cookie, csrf }: Inloggning,
  lasningar: readonly Lasning[],
  vid: (lasning: Lasning, svar: Lasningssvar) => void,
): Promise<void> {
  const kvar = lasningar.values();
  const las = async (): Promise<void> => {
    for (const lasning of kvar) {
      const svar = await fetch(url + lasning.vag, {
        method: lasning.metod,
        headers: { cookie, 'x-csrf-token': csrf, ...(lasning.metod === 'POST' ? { 'content-type': 'application/json' } : {}) },
        ...(lasning.metod === 'POST' ? { body: JSON.stringify(lasning.kropp) } : {}),
      });
      vid(lasning, { status: svar.status, text: await svar.text(), typ: svar.headers.get('content-type') ?? '' });
    }
  };
  await Promise.all(Array.from({ length: SAMTIDIGA }, las));
}
