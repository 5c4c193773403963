import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { skapaApp } from '../../apps/api/src/http/skapa-app.js';
import { skapaLogg } from '../../apps/api/src/karna/logg.js';
import { apiSchema, laddaMiljo } from '#config';
import { skapaDatabas } from './databas.js';
import { type Inloggning, oppnaSession } from './session.js';

const HEMLIGHET = 'en-hemlighet-som-bara-finns-i-prov-0123456789';

export interface Svar {
  readonly status: number;
  readonly huvuden: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Record<string, any>;
}

/** The whole API in this process on a database of its own, with the people and bodies of a small municipality. */
export interface ProvApi {
  readonly pool: Pool;
  readonly app: NestFastifyApplication;
  som(personId: string): Promise<Klient>;
  stang(): Promise<void>;
}

export interface Klient {
  get(vag: string, huvuden?: Record<string, string>): Promise<Svar>;
  skicka(metod: 'POST' | 'PUT' | 'DELETE', vag: string, kropp?: unknown, nyckel?: string): Promise<Svar>;
}

export async function startaProvApi(): Promise<ProvApi> {
  const databas = await skapaDatabas();
  const miljo = laddaMiljo(apiSchema, {
    NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: databas.url, PUBLIC_URL: 'http://127.0.0.1:3000', OIDC_ISSUER: 'http://127.0.0.1:3002', OIDC_CLIENT_ID: 'prov',
    OIDC_CLIENT_SECRET: 'prov', SESSION_SECRET: HEMLIGHET, RATE_LIMIT_PER_MINUTE: '1000000', POOL_SIZE: '6',
  });
  const app = await skapaApp(miljo, skapaLogg('silent'));
  const pool = app.get(Pool);
  await fyllRegister(pool);
  return {
    pool,
    app,
    som: async (personId) => klient(app, await oppnaSession(pool, HEMLIGHET, personId)),
    stang: async () => {
      await app.close();
      await databas.stang();
    },
  };
}

function klient(app: NestFastifyApplication, { cookie, csrf }: Inloggning): Klient {
  const svara = async (fraga: Parameters<NestFastifyApplication['inject']>[0] & object): Promise<Svar> => {
    const svar = await app.inject(fraga);
    return { status: svar.statusCode, huvuden: svar.headers, text: svar.body, json: /json/.test(String(svar.headers['content-type'])) ? svar.json() : {} };
  };
  return {
    get: (vag, huvuden = {}) => svara({ method: 'GET', url: vag, headers: { cookie, ...huvuden } }),
    skicka: (metod, vag, kropp, nyckel) =>
      svara({
        method: metod,
        url: vag,
        headers: { cookie, 'x-csrf-token': csrf, ...(kropp === undefined ? {} : { 'content-type': 'application/json' }), ...(nyckel === undefined ? {} : { 'idempotency-key': nyckel }) },
        ...(kropp === undefined ? {} : { payload: typeof kropp === 'string' ? kropp : JSON.stringify(kropp) }),
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
  titel: 'Mellanarkiv', organ: 'intraservice', behov: 'Handlingar behöver bevaras.', ursprung: 'kunddialog', avser: 'ny-tjanst', mal: ['mal-1'], arbetssatt: 'Gemensamt arkiv.', ...andringar,
});
