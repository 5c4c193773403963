import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { startaProdukt } from './produkt.js';
import { type Inloggning, oppnaSession } from './session.js';

/** An answer's JSON; a test reads what it expects and fails when it is not there. */
type Json = ReturnType<JSON['parse']>;

export interface Svar {
  readonly status: number;
  readonly huvuden: Headers;
  readonly text: string;
  readonly json: Json;
}

/** The API as a process of its own on a database of its own, with the people and bodies of a small municipality. */
export interface ProvApi {
  readonly pool: Pool;
  readonly url: string;
  loggaIn(personId: string): Promise<Inloggning>;
  som(personId: string): Promise<Klient>;
  stang(): Promise<void>;
}

export interface Klient {
  get(vag: string): Promise<Svar>;
  /** An answer that goes on: its body is read by the test. */
  strom(vag: string, huvuden?: Readonly<Record<string, string>>): Promise<Response>;
  skicka(metod: 'POST' | 'PUT' | 'DELETE', vag: string, kropp?: unknown, nyckel?: string): Promise<Svar>;
}

export async function startaProvApi(): Promise<ProvApi> {
  const produkt = await startaProdukt({ worker: false, demo: false, inlasning: 'ingen' });
  const pool = skapaPool(produkt.databaseUrl, 4);
  await fyllRegister(pool);
  const loggaIn = (personId: string) => oppnaSession(pool, produkt.miljo, personId);
  return {
    pool,
    url: produkt.url,
    loggaIn,
    som: async (personId) => klient(produkt.url, await loggaIn(personId)),
    stang: async () => {
      await pool.end();
      await produkt.stang();
    },
  };
}

function klient(url: string, { cookie, csrf }: Inloggning): Klient {
  const svara = async (vag: string, init: RequestInit): Promise<Svar> => {
    const svar = await fetch(url + vag, init);
    const text = await svar.text();
    return {
      status: svar.status,
      huvuden: svar.headers,
      text,
      json: /json/.test(svar.headers.get('content-type') ?? '') ? JSON.parse(text) : {},
    };
  };
  return {
    get: (vag) => svara(vag, { headers: { cookie } }),
    strom: (vag, huvuden = {}) => fetch(url + vag, { headers: { cookie, ...huvuden } }),
    skicka: (metod, vag, kropp, nyckel) =>
      svara(vag, {
        method: metod,
        headers: {
          cookie,
          'x-csrf-token': csrf,
          ...(kropp === undefined ? {} : { 'content-type': 'application/json' }),
          ...(nyckel === undefined ? {} : { 'idempotency-key': nyckel }),
        },
        ...(kropp === undefined ? {} : { body: typeof kropp === 'string' ? kropp : JSON.stringify(kropp) }),
      }),
  };
}

async function fyllRegister(pool: Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, leverantor) values ('intraservice', 'Intraservice', 'forvaltning', true), ('stadsledningskontoret', 'Stadsledningskontoret', 'forvaltning', false),
    ('strategiska-samordningsgruppen', 'Strategiska samordningsgruppen', 'samordningsgrupp', false), ('kommunfullmaktige', 'Kommunfullmäktige', 'kf', false)`);
  await pool.query(`insert into person (id, namn, epost, sub) select id, namn, id || '@prov.example', id from (values ('lev', 'Lena Leverantör'), ('lev2', 'Lars Leverantör'), ('hand', 'Hanna Handläggare'),
    ('slk', 'Bo Beredare'), ('vik', 'Vera Vikarie'), ('utan', 'Ulla Utan')) p(id, namn)`);
  await pool.query(`insert into medlemskap (person_id, organ_id, roll, fran) values ('lev', 'intraservice', 'leverantorsforetradare', '2021-01-01'), ('lev2', 'intraservice', 'leverantorsforetradare', '2021-01-01'),
    ('hand', 'intraservice', 'handlaggare', '2021-01-01'), ('slk', 'stadsledningskontoret', 'beredningsansvarig', '2021-01-01')`);
  await pool.query(`insert into vikariat (for_person_id, ersattare_id, fran, till) values ('lev', 'vik', '2021-01-01', '2099-12-31')`);
  await pool.query(`insert into mal (id, namn) values ('mal-1', 'Enklare vardag')`);
}

/** A need that every rule about its form accepts. */
export const behov = (andringar: Record<string, unknown> = {}): Record<string, unknown> => ({
  titel: 'Mellanarkiv',
  organ: 'intraservice',
  behov: 'Handlingar behöver bevaras.',
  ursprung: 'kunddialog',
  avser: 'ny-tjanst',
  mal: ['mal-1'],
  arbetssatt: 'Gemensamt arkiv.',
  ...andringar,
});
