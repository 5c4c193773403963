import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { startaProdukt, type Produkt } from '../support/produkt.js';
import { oppnaSession } from '../support/session.js';
import { vantaTills } from '../support/vanta-tills.js';

const PUBLIC_URL = 'https://beslut.kommunen.example';
const METRICS_TOKEN = 'm'.repeat(32);

describe('behind https', () => {
  let produkt: Produkt;
  let pool: Pool;
  beforeAll(async () => {
    produkt = await startaProdukt({ worker: false, inlasning: 'ingen', miljo: { PUBLIC_URL, METRICS_TOKEN } });
    pool = skapaPool(produkt.databaseUrl, 1);
    await pool.query(`insert into person (id, namn, epost, sub) values ('p', 'P', 'p@prov.example', 'p')`);
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await produkt.stang();
  }, 60_000);

  it('tells browsers to come back by https only', async () => {
    const svar = await fetch(`${produkt.url}/halsa/lever`);
    expect(svar.headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(svar.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('gives the unfinished login a cookie that only https carries and no script reads', async () => {
    const svar = await fetch(`${produkt.url}/api/auth/logga-in`, { redirect: 'manual' });
    const kaka = svar.headers.getSetCookie().find((rad) => rad.startsWith('__Secure-inloggning=')) ?? '';
    expect(svar.headers.get('location')).toContain(encodeURIComponent(`${PUBLIC_URL}/api/auth/aterkomst`));
    for (const del of ['; Secure', '; HttpOnly', '; SameSite=Lax']) expect(kaka).toContain(del);
  });

  it('knows a session by its __Host- cookie alone, and ends it with one that is as strict', async () => {
    const { cookie, csrf } = await oppnaSession(pool, produkt.miljo, 'p');
    expect(cookie).toMatch(/^__Host-session=/);
    const jag = (kaka: string) => fetch(`${produkt.url}/api/jag`, { headers: { cookie: kaka } });
    expect((await jag(cookie)).status).toBe(200);
    expect((await jag(cookie.replace('__Host-session', 'session-443'))).status).toBe(401);
    const ut = await fetch(`${produkt.url}/api/auth/logga-ut`, { method: 'POST', headers: { cookie, 'x-csrf-token': csrf } });
    const kaka = ut.headers.getSetCookie().find((rad) => rad.startsWith('__Host-session=')) ?? '';
    for (const del of ['; Secure', '; Path=/']) expect(kaka).toContain(del);
    expect(kaka).not.toContain('Domain=');
    expect((await jag(cookie)).status).toBe(401);
  });

  it('gives its measurements to the one who has the token, and to nobody else', async () => {
    const las = (headers: Record<string, string>) => fetch(`${produkt.url}/metrics`, { headers });
    for (const headers of [{}, { authorization: METRICS_TOKEN }, { authorization: `Bearer ${METRICS_TOKEN}x` }]) {
      const svar = await las(headers as Record<string, string>);
      expect([svar.status, ((await svar.json()) as { kod: string }).kod]).toEqual([403, 'ingen-behorighet']);
    }
    const svar = await las({ authorization: `Bearer ${METRICS_TOKEN}` });
    expect(svar.status).toBe(200);
    expect(await svar.text()).toContain('process_cpu_seconds_total');
  });
});

describe('the demo’s login', () => {
  it('goes on when the database has broken its idle connections', async () => {
    const produkt = await startaProdukt({ worker: false, inlasning: 'ingen' });
    const pool = skapaPool(produkt.databaseUrl, 1);
    try {
      const redo = async () => (await fetch(`${produkt.miljo.OIDC_ISSUER}/halsa/redo`)).status;
      const brutna = async () => {
        const { rows } = await pool.query<{ pid: number }>(
          `select pid from pg_stat_activity where application_name = 'beslutsgang-demo' and datname = current_database()`,
        );
        return rows.map(({ pid }) => pid);
      };
      expect(await redo()).toBe(200);
      const fore = await vantaTills('Demons anslutning', async () => {
        const pids = await brutna();
        return pids.length > 0 && pids;
      });
      await pool.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [fore]);
      await vantaTills('Att anslutningarna är brutna', async () => (await brutna()).every((pid) => !fore.includes(pid)));
      expect(await redo()).toBe(200);
    } finally {
      await pool.end();
      await produkt.stang();
    }
  }, 60_000);
});
