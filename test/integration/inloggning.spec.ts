import { mkdtemp, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import nodemailer from 'nodemailer';
import { Pool } from 'pg';
import { sessionskaka } from '../../apps/api/src/http/sessionskaka.js';
import { skapaApp } from '../../apps/api/src/http/skapa-app.js';
import { Klocka } from '../../apps/api/src/karna/klocka.js';
import { skapaLogg } from '../../apps/api/src/karna/logg.js';
import { startaDemo } from '../../apps/demo/src/starta-demo.js';
import { hash, OidcKlient } from '#auth';
import { apiSchema, demoSchema, laddaMiljo } from '#config';
import { type Testdatabas, skapaDatabas } from '../support/databas.js';
import { ledigPort } from '../support/ledig-port.js';
import { Webblasare } from '../support/webblasare.js';

const MINUT = 60_000;

describe('login', () => {
  let databas: Testdatabas;
  let mapp: string;
  let demo: Awaited<ReturnType<typeof startaDemo>>;
  let app: NestFastifyApplication;
  let pool: Pool;
  let url: string;

  beforeAll(async () => {
    const [port, demoPort, smtpPort] = [await ledigPort(), await ledigPort(), await ledigPort()];
    databas = await skapaDatabas();
    mapp = await mkdtemp(join(tmpdir(), 'beslutsgang-demo-'));
    url = `http://127.0.0.1:${port}`;
    const miljo = {
      ...{
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        DATABASE_URL: databas.url,
        HTTP_PORT: String(port),
        PUBLIC_URL: url,
        OIDC_ISSUER: `http://127.0.0.1:${demoPort}`,
      },
      ...{
        OIDC_CLIENT_ID: 'prov',
        OIDC_CLIENT_SECRET: 'hemligt:med/tecken+',
        SESSION_SECRET: 'x'.repeat(40),
        BODY_LIMIT_BYTES: '2048',
        POOL_SIZE: '4',
      },
      ...{ DEMO_PORT: String(demoPort), DEMO_SMTP_PORT: String(smtpPort), DEMO_DATA_DIR: join(mapp, 'demo') },
    };
    demo = await startaDemo(laddaMiljo(demoSchema, miljo));
    app = await skapaApp(laddaMiljo(apiSchema, miljo), skapaLogg('silent'));
    pool = app.get(Pool);
    await app.listen(port, '127.0.0.1');
    await pool.query(
      `insert into organ (id, namn, typ) values ('intraservice', 'Intraservice', 'forvaltning'), ('slk', 'Stadsledningskontoret', 'forvaltning')`,
    );
    await pool.query(
      `insert into person (id, namn, epost, sub) values ('anna', 'Anna Prov', 'anna@demo.example', 'anna'), ('bo', 'Bo Prov', 'bo@demo.example', 'bo')`,
    );
    await pool.query(
      `insert into medlemskap (person_id, organ_id, roll, fran) values ('anna', 'intraservice', 'handlaggare', '2021-01-01'), ('bo', 'slk', 'beredningsansvarig', '2021-01-01')`,
    );
  });
  afterAll(async () => {
    await app.close();
    await demo.stang();
    await databas.stang();
    await rm(mapp, { recursive: true, force: true });
  });

  /** As a person does it: to the provider, choose, and back. */
  async function loggaIn(person: string, till = '/api/jag') {
    const webb = new Webblasare();
    const val = await webb.ga(`${url}/api/auth/logga-in?till=${encodeURIComponent(till)}`);
    const framme = await webb.ga(val.url, formular({ person }));
    return { webb, framme, jag: async () => webb.anropa(`${url}/api/jag`) };
  }
  /** What the server answers to bytes that no client of ours would send. */
  async function raBegaran(begaran: string): Promise<string> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
    socket.write(begaran);
    let svar = '';
    for await (const bit of socket) svar += bit;
    return svar;
  }
  const formular = (falt: Record<string, string>): RequestInit => ({ method: 'POST', body: new URLSearchParams(falt) });
  const json = async (svar: Response) =>
    (await svar.json()) as { csrf: string; till: string; kod: string; person: { id: string }; roller: unknown[] };
  /** Puts the clock forward until the returned function is called. */
  function stallFram(ms: number): () => void {
    const klocka = app.get(Klocka);
    Object.assign(klocka, { nu: () => new Date(Date.now() + ms) });
    return () => Reflect.deleteProperty(klocka, 'nu');
  }

  it('leads by the provider to the page one was on the way to, as the person one chose', async () => {
    const { framme } = await loggaIn('anna');
    expect(framme.url).toBe(`${url}/api/jag`);
    expect(await framme.svar.json()).toMatchObject({
      person: { id: 'anna', namn: 'Anna Prov' },
      roller: [{ organ: 'intraservice', organNamn: 'Intraservice', roll: 'handlaggare', rollNamn: 'Handläggare', forPersonId: null }],
      navigation: expect.arrayContaining(
        ['/inkorg', '/initiativ', '/frister', '/tjansteplan', '/min-sida'].map((vag) => expect.objectContaining({ vag })),
      ),
      startsida: '/inkorg?vy=mina',
    });
  });

  it('never leads to another site', async () => {
    for (const till of ['//ond.example/x', 'https://ond.example', '/\\ond.example', '/..//ond.example']) {
      const { framme } = await loggaIn('anna', till);
      expect(framme.url).toBe(`${url}/`);
    }
  });

  it('can be asked for anew by who is logged in, and remembers when that was', async () => {
    const { webb } = await loggaIn('anna');
    const autentiserad = async () =>
      (
        await pool.query<{ vid: Date | null }>(
          `select autentiserad as vid from session where person_id = 'anna' order by skapad desc limit 1`,
        )
      ).rows[0]?.vid ?? null;
    expect(await autentiserad()).toBeNull();
    const val = await webb.ga(`${url}/api/auth/logga-in?anyo=ja&till=${encodeURIComponent('/api/jag')}`);
    const framme = await webb.ga(val.url, formular({ person: 'anna' }));
    expect([framme.url, framme.svar.status]).toEqual([`${url}/api/jag`, 200]);
    const vid = await autentiserad();
    expect(Date.now() - (vid?.getTime() ?? 0)).toBeLessThan(MINUT);
  });

  it('is refused when the answer carries another state', async () => {
    const webb = new Webblasare();
    const start = await webb.anropa(`${url}/api/auth/logga-in`);
    expect(start.status).toBe(303);
    const svar = await webb.anropa(`${url}/api/auth/aterkomst?code=x&state=fel&iss=${encodeURIComponent(demo.adress)}`);
    expect(svar.status).toBe(400);
    expect(await svar.text()).toContain('Inloggningen slutfördes inte');
    expect(webb.kaka(url, sessionskaka({ PUBLIC_URL: url }))).toBeUndefined();
  });

  it('is refused in a browser that did not begin it, and the second time', async () => {
    const webb = new Webblasare();
    const val = await webb.ga(`${url}/api/auth/logga-in`);
    const efterVal = await webb.anropa(val.url, formular({ person: 'anna' }));
    const ater = await webb.anropa(efterVal.headers.get('location') ?? '');
    const adress = ater.headers.get('location') ?? '';
    expect((await new Webblasare().anropa(adress)).status).toBe(400);
    expect((await webb.anropa(adress)).status).toBe(303);
    expect((await webb.anropa(adress)).status).toBe(400);
  });

  it('is refused for a person that the register does not hold', async () => {
    const webb = new Webblasare();
    const val = await webb.ga(`${url}/api/auth/logga-in`);
    expect((await webb.ga(val.url, formular({ person: 'ingen' }))).svar.status).toBe(400);
  });

  it('gives a cookie that scripts and other sites cannot use, and stores only its hash', async () => {
    const { webb } = await loggaIn('anna');
    const kaka = decodeURIComponent(webb.kaka(url, sessionskaka({ PUBLIC_URL: url })) ?? '').split('.')[0] ?? '';
    const { rows } = await pool.query('select id from session where id = any($1)', [[kaka, hash(kaka)]]);
    expect(rows).toEqual([{ id: hash(kaka) }]);
  });

  it('refuses a change without the CSRF token, and ends with the session everywhere at log-out', async () => {
    const { webb, jag } = await loggaIn('anna');
    const { csrf } = await json(await jag());
    const utan = await webb.anropa(`${url}/api/auth/logga-ut`, { method: 'POST' });
    expect([utan.status, (await json(utan)).kod]).toEqual([403, 'csrf-saknas']);
    const gammal = webb.kaka(url, sessionskaka({ PUBLIC_URL: url })) ?? '';
    const { till } = await json(await webb.anropa(`${url}/api/auth/logga-ut`, { method: 'POST', headers: { 'x-csrf-token': csrf } }));
    expect((await webb.ga(till)).svar.status).toBe(200);
    webb.sattKaka(url, sessionskaka({ PUBLIC_URL: url }), gammal);
    expect((await jag()).status).toBe(401);
  });

  it('lets a revoked membership bite at the next request', async () => {
    const { jag } = await loggaIn('bo');
    expect((await json(await jag())).roller).toHaveLength(1);
    await pool.query(`update medlemskap set till = current_date - 2 where person_id = 'bo'`);
    expect((await json(await jag())).roller).toHaveLength(0);
    await pool.query(`update person set aktiv = false where id = 'bo'`);
    expect((await jag()).status).toBe(401);
    await pool.query(`update person set aktiv = true where id = 'bo'`);
    await pool.query(`update medlemskap set till = null where person_id = 'bo'`);
  });

  it('gives the substitute the role in the days of the substitution only', async () => {
    const { jag } = await loggaIn('anna');
    await pool.query(
      `insert into vikariat (for_person_id, ersattare_id, fran, till) values ('bo', 'anna', current_date - 3, current_date + 3)`,
    );
    expect((await json(await jag())).roller).toContainEqual(expect.objectContaining({ roll: 'beredningsansvarig', forPersonId: 'bo' }));
    await pool.query(`update vikariat set till = current_date - 2`);
    expect((await json(await jag())).roller).toHaveLength(1);
  });

  it('replaces the cookie after a quarter of an hour, with the old one good for half a minute', async () => {
    const { webb, jag } = await loggaIn('anna');
    const gammal = webb.kaka(url, sessionskaka({ PUBLIC_URL: url })) ?? '';
    await pool.query(`update session set skapad = now() - interval '16 minutes' where person_id = 'anna'`);
    expect((await jag()).status).toBe(200);
    expect(webb.kaka(url, sessionskaka({ PUBLIC_URL: url }))).not.toBe(gammal);
    webb.sattKaka(url, sessionskaka({ PUBLIC_URL: url }), gammal);
    expect((await jag()).status).toBe(200);
    expect(webb.kaka(url, sessionskaka({ PUBLIC_URL: url }))).toBe(gammal);
    const tillbaka = stallFram(MINUT);
    expect((await jag()).status).toBe(401);
    tillbaka();
  });

  it('gives the new cookie also when it is the stream of changes that replaces it, as after a restart', async () => {
    const { webb, jag } = await loggaIn('anna');
    const gammal = webb.kaka(url, sessionskaka({ PUBLIC_URL: url }));
    await pool.query(`update session set skapad = now() - interval '16 minutes' where person_id = 'anna'`);
    const strom = await webb.anropa(`${url}/api/handelser`);
    await strom.body?.cancel();
    expect(webb.kaka(url, sessionskaka({ PUBLIC_URL: url }))).not.toBe(gammal);
    const tillbaka = stallFram(MINUT);
    expect((await jag()).status).toBe(200);
    tillbaka();
  });

  it('ends after an hour without use, and after ten hours of it', async () => {
    const { jag } = await loggaIn('anna');
    const tillbaka = stallFram(61 * MINUT);
    expect((await jag()).status).toBe(401);
    tillbaka();
    await pool.query(`update session set giltig_till = now() where person_id = 'anna'`);
    expect((await jag()).status).toBe(401);
  });

  it('takes a machine by its token without CSRF token, until the token is revoked', async () => {
    await pool.query(`insert into maskinklient (id, namn, token_hash, person_id, skapad) values ('m', 'Prov', $1, 'anna', now())`, [
      hash('hemligt-token'),
    ]);
    const somMaskin = () => fetch(`${url}/api/jag`, { headers: { authorization: 'Bearer hemligt-token' } });
    expect((await json(await somMaskin())).person.id).toBe('anna');
    await pool.query(`update maskinklient set aterkallad = now()`);
    expect((await somMaskin()).status).toBe(401);
  });

  describe('of somebody who has been invited by e-mail', () => {
    const bjudIn = (id: string, epost: string) =>
      pool.query(`insert into person (id, namn, epost, sub) values ($1, 'Inbjuden Prov', $2, 'inbjuden/' || lower($2))`, [id, epost]);
    const subFor = async (id: string) => (await pool.query<{ sub: string }>('select sub from person where id = $1', [id])).rows[0]?.sub;
    /** Lets the provider say who it is, until the returned function is called. */
    function sagsVara(sub: string, epost: string | null): () => void {
      const oidc = app.get(OidcKlient);
      Object.assign(oidc, { slutfor: async () => ({ sub, epost: async () => epost }) });
      return () => Reflect.deleteProperty(oidc, 'slutfor');
    }

    it('ties the person to the account that has proved the address, once, and knows the account from then on', async () => {
      await bjudIn('person-ny', 'Ny.Ledamot@demo.example');
      const { jag } = await loggaIn('demo/person-ny');
      expect((await json(await jag())).person.id).toBe('person-ny');
      expect(await subFor('person-ny')).toBe('demo/person-ny');
      const igen = await loggaIn('demo/person-ny');
      expect((await json(await igen.jag())).person.id).toBe('person-ny');
    });

    it.each([
      ['whose address the provider has not verified', 'konto-1', null],
      ['whose address is another', 'konto-2', 'annan@demo.example'],
      ['whose provider calls it what only an invitation is called', 'inbjuden/vantar@demo.example', 'vantar@demo.example'],
    ])('lets in no account %s', async (_vad, sub, epost) => {
      await pool.query(`delete from person where id = 'person-vantar'`);
      await bjudIn('person-vantar', 'vantar@demo.example');
      const aterstall = sagsVara(sub, epost);
      try {
        const { jag, framme } = await loggaIn('anna');
        expect((await jag()).status).toBe(401);
        expect(await framme.svar.text()).toContain('Du finns inte i registret');
      } finally {
        aterstall();
      }
      expect(await subFor('person-vantar')).toBe('inbjuden/vantar@demo.example');
    });

    it('never ties a person who has an account to another one', async () => {
      const aterstall = sagsVara('annat-konto', 'bo@demo.example');
      try {
        const { jag } = await loggaIn('anna');
        expect((await jag()).status).toBe(401);
      } finally {
        aterstall();
      }
      expect(await subFor('bo')).toBe('bo');
    });

    it('lets an account that is somebody’s keep to that somebody', async () => {
      await bjudIn('person-dubbel', 'anna.privat@demo.example');
      const aterstall = sagsVara('anna', 'anna.privat@demo.example');
      try {
        const { jag } = await loggaIn('anna');
        expect((await json(await jag())).person.id).toBe('anna');
      } finally {
        aterstall();
      }
      expect(await subFor('person-dubbel')).toBe('inbjuden/anna.privat@demo.example');
    });
  });

  it('answers each kind of bad request with its own problem', async () => {
    const jsonTyp = { 'content-type': 'application/json' };
    const skicka = (body: string, headers: Record<string, string> = jsonTyp) =>
      fetch(`${url}/api/auth/logga-ut`, { method: 'POST', headers, body });
    const fall: readonly [Promise<Response>, number, string][] = [
      [skicka('{"a":'), 400, 'felaktig-begaran'],
      [skicka('{"a":"\\u0000"}'), 400, 'felaktig-begaran'],
      [skicka('{"__proto__":{"a":1}}'), 400, 'felaktig-begaran'],
      [skicka('a', { 'content-type': 'text/plain' }), 415, 'innehallet-ar-inte-json'],
      [fetch(`${url}/api/jag`, { method: 'POST' }), 405, 'metoden-tas-inte-emot'],
      [fetch(`${url}/api/auth/logga-ut`), 405, 'metoden-tas-inte-emot'],
      [skicka(JSON.stringify('å'.repeat(2000))), 413, 'for-stor'],
      [fetch(`${url}/api/finns%00inte`), 400, 'felaktig-begaran'],
      [fetch(`${url}/api/%zz`), 400, 'felaktig-begaran'],
      [fetch(`${url}/api/finns-inte`), 404, 'finns-inte'],
      [fetch(`${url}/api/jag`), 401, 'inte-inloggad'],
    ];
    for (const [fraga, status, vantad] of fall) {
      const svar = await fraga;
      expect(svar.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await svar.json()).toMatchObject({ status, kod: vantad, type: `/problem/${vantad}` });
    }
  });

  it('says which methods an address takes', async () => {
    const allow = async (vag: string, method: string) => (await fetch(url + vag, { method })).headers.get('allow');
    expect(await allow('/api/jag', 'DELETE')).toBe('GET, HEAD');
    expect(await allow('/api/auth/logga-ut', 'PATCH')).toBe('POST');
    expect(await allow('/api/frister/prenumerationer', 'PUT')).toBe('GET, HEAD, POST');
    expect(await allow('/api/finns-inte', 'PUT')).toBeNull();
  });

  it.each([
    ['what is not a request', 'inte http\r\n\r\n', 400, 'felaktig-begaran'],
    [
      'headers that are too large',
      `GET /api/jag HTTP/1.1\r\nhost: x\r\nx-stort: ${'a'.repeat(40_000)}\r\n\r\n`,
      431,
      'huvudena-ar-for-stora',
    ],
  ])('answers %s with a problem too', async (_vad, begaran, status, kod) => {
    const svar = await raBegaran(begaran);
    expect(svar).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(svar).toContain('application/problem+json');
    expect(JSON.parse(svar.slice(svar.indexOf('{')))).toMatchObject({ status, kod, type: `/problem/${kod}` });
  });

  it('serves with a strict content policy and keeps nothing in caches', async () => {
    const { headers } = await fetch(`${url}/api/jag`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('keeps the demo keys for their owner only', async () => {
    expect((await stat(join(mapp, 'demo', 'nycklar.json'))).mode & 0o077).toBe(0);
  });

  it('catches mail and shows it as text that cannot run', async () => {
    const post = nodemailer.createTransport({ host: '127.0.0.1', port: demo.smtpPort, secure: false });
    await post.sendMail({
      from: 'Beslutsgång <b@demo.example>',
      to: 'anna@demo.example',
      subject: 'Ny uppgift <b>',
      text: 'Hej & välkommen <script>',
    });
    const lista = await (await fetch(`${demo.adress}/post`)).text();
    expect(lista).toContain('Ny uppgift &#60;b&#62;');
    const brev = await (await fetch(demo.adress + (/href="(\/post\/[^"]+)"/.exec(lista)?.[1] ?? ''))).text();
    expect(brev).toContain('Hej &#38; välkommen &#60;script&#62;');
    expect((await fetch(`${demo.adress}/post/..%2fnycklar`)).status).toBe(404);
  });
});
