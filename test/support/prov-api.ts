import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { klient, type Klient } from './klient.js';
import { startaProdukt } from './produkt.js';
import { type Inloggning, oppnaSession } from './session.js';

export type { Klient, Svar } from './klient.js';

/** The API as a process of its own on a database of its own, with the people and bodies of a small municipality. */
export interface ProvApi {
  readonly pool: Pool;
  readonly url: string;
  loggaIn(personId: string): Promise<Inloggning>;
  som(personId: string): Promise<Klient>;
  /** Logs in several, for `inloggad`. */
  loggaInAlla(personer: readonly string[]): Promise<void>;
  /** The client of one of them; throws for anybody else. */
  inloggad(personId: string): Klient;
  stang(): Promise<void>;
}

export async function startaProvApi(): Promise<ProvApi> {
  const produkt = await startaProdukt({ worker: false, demo: false, inlasning: 'ingen' });
  const pool = skapaPool(produkt.databaseUrl, 4);
  await fyllRegister(pool);
  const loggaIn = (personId: string) => oppnaSession(pool, produkt.miljo, personId);
  const som = async (personId: string) => klient(produkt.url, await loggaIn(personId));
  const inloggade = new Map<string, Klient>();
  return {
    pool,
    url: produkt.url,
    loggaIn,
    som,
    loggaInAlla: async (personer) => {
      for (const personId of personer) inloggade.set(personId, await som(personId));
    },
    inloggad: (personId) => {
      const hit = inloggade.get(personId);
      if (!hit) throw new Error(`Ingen är inloggad som ${personId}.`);
      return hit;
    },
    stang: async () => {
      await pool.end();
      await produkt.stang();
    },
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
