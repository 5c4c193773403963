import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skapaDatabas } from '../support/databas.js';
import { type Klon, kopieraKlon } from '../support/klon.js';
import { ledigPort } from '../support/ledig-port.js';
import { starta, utanTestets } from '../support/start.js';
import { vantaTills } from '../support/vanta-tills.js';

const IGANG = /Stoppa med Ctrl-C/;
const delnamn = ['api', 'demo', 'postgres', 'temporal', 'worker'];

describe('npm start on a built clone in a folder with a space and an å', () => {
  let klon: Klon;
  let port: number;

  beforeAll(async () => {
    klon = kopieraKlon();
    port = await ledigPort();
  });
  afterAll(() => klon.taBort());

  const kor = (...args: string[]) => starta(klon.mapp, ['--port', String(port), ...args]);
  const allaDelar = () => vantaTills('Alla delar', () => delnamn.every((namn) => klon.delar()[namn] !== undefined) && klon.delar());
  const utanRester = () => vantaTills('Att inget är kvar', () => klon.processer().length === 0);

  it('prints one address and who can log in, and leaves no process behind after Ctrl-C', async () => {
    const start = kor();
    await start.visar(IGANG, 120_000);
    expect(start.text().match(/http:\/\/\S+/g)).toEqual([`http://127.0.0.1:${port}`]);
    expect(start.text()).toMatch(/Handläggare/);
    await allaDelar();
    // npm passes on what the terminal has said to all.
    process.kill(start.pid, 'SIGINT');
    const { kod, millisekunder } = await start.avsluta('SIGTERM');
    expect(kod).toBe(0);
    expect(millisekunder).toBeLessThan(10_000);
    expect(klon.processer()).toEqual([]);
  }, 180_000);

  it('keeps its secrets where only the owner can read them', () => {
    for (const fil of ['hemligheter.json', 'postgres-losen.json']) {
      expect(statSync(join(klon.mapp, '.data', fil)).mode & 0o777).toBe(0o600);
    }
  });

  it('is there again without building or loading anything twice', async () => {
    const start = kor();
    await start.visar(/är igång: /);
    expect(start.text()).not.toMatch(/Läser in|Bygger|Kompilerar/);
    await start.visar(IGANG);
    await start.avsluta('SIGTERM');
    await expect(utanRester()).resolves.toBe(true);
  }, 60_000);

  it('ends what a killed run left and starts again', async () => {
    const dodad = kor();
    await dodad.visar(IGANG);
    const delar = await allaDelar();
    await dodad.avsluta('SIGKILL');
    expect(klon.processer()).toEqual(expect.arrayContaining([delar['postgres'], delar['temporal']]));

    const start = kor();
    await start.visar(IGANG);
    expect(start.text()).toMatch(/Den förra körningen avbröts utan att stoppa: avslutar .*postgres/);
    await start.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 90_000);

  it('starts again after runner and every part were killed at once', async () => {
    const dodad = kor();
    await dodad.visar(IGANG);
    const delar = await allaDelar();
    for (const pid of Object.values(delar)) process.kill(pid, 'SIGKILL');
    await dodad.slut();
    const start = kor();
    await start.visar(IGANG);
    await start.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 90_000);

  it('leaves nothing that hinders the next start whenever it is killed on the way up', async () => {
    for (const efter of [300, 700, 1_100, 1_500, 2_000]) {
      const start = kor();
      const avbrott = setTimeout(() => process.kill(start.pid, 'SIGKILL'), efter);
      await start.slut();
      clearTimeout(avbrott);
    }
    const start = kor();
    await start.visar(IGANG);
    await start.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 120_000);

  it('starts a part again that was killed', async () => {
    const start = kor();
    await start.visar(IGANG);
    const delar = await allaDelar();
    for (const namn of ['worker', 'api', 'temporal', 'postgres']) {
      process.kill(delar[namn] ?? 0, 'SIGKILL');
      await start.visar(new RegExp(`${namn} är igång igen`));
    }
    expect((await fetch(`http://127.0.0.1:${port}/halsa/redo`)).status).toBe(200);
    await start.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 120_000);

  it('stops when npm was killed and could not say so', async () => {
    const npm = spawn('npm', ['start', '--', '--port', String(port)], {
      cwd: klon.mapp,
      stdio: 'ignore',
      env: utanTestets(),
    });
    await vantaTills(
      'Starten genom npm',
      () => existsSync(join(klon.mapp, '.data', 'korning.json')) && klon.delar()['api'] !== undefined,
      60_000,
    );
    npm.kill('SIGKILL');
    await expect(utanRester()).resolves.toBe(true);
  }, 90_000);

  it('says in one sentence that it runs already', async () => {
    const forsta = kor();
    await forsta.visar(IGANG);
    const andra = kor();
    expect((await andra.slut()).kod).toBe(1);
    expect(andra.text()).toMatch(/^Beslutsgång körs redan här \(process \d+, http:\/\/127\.0\.0\.1:\d+\): stoppa den med Ctrl-C, .*\n$/);
    await forsta.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 90_000);

  it('says in one sentence that the port is busy and which one to try', async () => {
    const upptagen = await lyssna(port);
    const start = kor();
    expect((await start.slut()).kod).toBe(1);
    expect(start.text()).toBe(`Port ${port} används redan av något annat: välj en annan med npm start -- --port ${port + 1}.\n`);
    upptagen.close();
  }, 30_000);

  it('asks before it wipes, and wipes when told', async () => {
    const fraga = starta(klon.mapp, ['--nollstall', '--port', String(port)]);
    expect((await fraga.slut()).kod).toBe(1);
    expect(readdirSync(join(klon.mapp, '.data'))).toContain('hemligheter.json');
    const start = kor('--nollstall', '--ja');
    await start.visar(IGANG, 120_000);
    expect(start.text()).toMatch(/Läser in tjänsteplanen/);
    await start.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 150_000);

  it('runs on the PostgreSQL and the Temporal it is given, beside another one of itself', async () => {
    const databas = await skapaDatabas();
    const egen = { DATABASE_URL: databas.url, TEMPORAL_ADDRESS: process.env['TEMPORAL_ADDRESS'] ?? '' };
    const forsta = kor();
    await forsta.visar(IGANG);
    const start = starta(klon.mapp, ['--port', String(await ledigPort()), '--data', '.data/bredvid'], egen);
    await start.visar(IGANG, 120_000);
    expect(readdirSync(join(klon.mapp, '.data', 'bredvid'))).not.toContain('postgres');
    await start.avsluta('SIGINT');
    await forsta.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
    await databas.stang();
  }, 150_000);

  it('sends people to the provider it is given, and starts neither provider nor mailbox of its own', async () => {
    const forsta = kor();
    await forsta.visar(IGANG);
    const inre = JSON.parse(readFileSync(join(klon.mapp, '.data', 'portar.json'), 'utf8')) as { demo: number };
    const leverantor = `http://127.0.0.1:${inre.demo}`;
    const ledig = await ledigPort();
    const egen = { OIDC_ISSUER: leverantor, OIDC_CLIENT_ID: 'kommunen', OIDC_CLIENT_SECRET: 'känd av leverantören' };
    const andra = starta(klon.mapp, ['--port', String(ledig), '--data', '.data/annan'], egen);
    await andra.visar(IGANG, 120_000);
    const svar = await fetch(`http://127.0.0.1:${ledig}/api/auth/logga-in`, { redirect: 'manual' });
    const mal = new URL(svar.headers.get('location') ?? '');
    expect([mal.origin, mal.searchParams.get('client_id')]).toEqual([leverantor, 'kommunen']);
    expect(andra.text()).not.toContain('demons personer');
    const korning = readFileSync(join(klon.mapp, '.data', 'annan', 'korning.json'), 'utf8');
    expect(korning).not.toContain('"demo"');
    await andra.avsluta('SIGINT');
    await forsta.avsluta('SIGINT');
    await expect(utanRester()).resolves.toBe(true);
  }, 180_000);

  it('refuses a provider without the client it knows, in one sentence', async () => {
    const start = starta(klon.mapp, ['--port', String(port)], {
      OIDC_ISSUER: 'https://inlogg.kommunen.example',
      OIDC_CLIENT_ID: 'kommunen',
    });
    expect((await start.slut()).kod).toBe(1);
    expect(start.text()).toBe(
      'OIDC_ISSUER är satt men inte OIDC_CLIENT_SECRET: sätt det klient-id och den hemlighet som leverantören känner.\n',
    );
  });

  it('says in one sentence what to do when there is neither Temporal, network nor Go', async () => {
    const databas = await skapaDatabas();
    const tomt = mkdtempSync(join(tmpdir(), 'beslutsgang-tomt-'));
    const utan = { PATH: tomt, XDG_CACHE_HOME: tomt, TEMPORAL_CLI: '', BESLUTSGANG_OFFLINE: '1', DATABASE_URL: databas.url };
    const start = starta(klon.mapp, ['--port', String(port)], utan);
    expect((await start.slut()).kod).toBe(1);
    expect(start.text()).toMatch(/Temporal gick varken att hitta, .* eller bygga \(Go 1\.26\.4 .*\): installera .* och starta igen\.\n$/);
    await expect(utanRester()).resolves.toBe(true);
    rmSync(tomt, { recursive: true, force: true });
    await databas.stang();
  }, 60_000);

  it('refuses an old Node in words, before any syntax that it cannot read', () => {
    const prova = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); import(${JSON.stringify(join(klon.mapp, 'scripts', 'start.mjs'))})`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', prova], { encoding: 'utf8', cwd: klon.mapp });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Beslutsgång kräver Node 20.19 eller nyare, men det här är Node 18.20.0: installera Node 24 LTS från nodejs.org och försök igen.\n',
    );
  });

  it('lists the options and the variables', async () => {
    const start = starta(klon.mapp, ['--help']);
    expect((await start.slut()).kod).toBe(0);
    for (const ord of ['--port', '--nollstall', 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'OIDC_ISSUER']) expect(start.text()).toContain(ord);
  });
});

function lyssna(port: number): Promise<Server> {
  return new Promise((klar, fel) => {
    const server = createServer();
    server.once('error', fel);
    server.listen(port, '127.0.0.1', () => klar(server));
  });
}
