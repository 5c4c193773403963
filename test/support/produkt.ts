import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrera } from '#database';
import { Barn } from './barn.js';
import { lasInRegelverk, skapaDatabas } from './databas.js';
import { ledigPort } from './ledig-port.js';
import { rot } from './rot.js';
import { tillfalligMapp } from './tillfallig-mapp.js';

const kor = promisify(execFile);

export interface ProduktVal {
  /** A database of its own is made, and dropped in the end, when this is left out. */
  readonly databaseUrl?: string;
  readonly temporalAddress?: string;
  readonly antalApi?: number;
  readonly worker?: boolean;
  readonly demo?: boolean;
  /** Load the demo municipality; the service plan as well. */
  readonly inlasning?: 'organisation' | 'allt' | 'ingen';
  /** Fill the nämnder, kommunstyrelsen and kommunfullmäktige with their members too. */
  readonly fortroendevalda?: boolean;
  readonly miljo?: Readonly<Record<string, string>>;
}

/** The product running as processes of its own on free ports. */
export interface Produkt {
  /** Address of the first api; with several, the others are in `urler`. */
  readonly url: string;
  readonly urler: readonly string[];
  readonly databaseUrl: string;
  readonly miljo: Readonly<Record<string, string>>;
  readonly mapp: string;
  readonly api: readonly Barn[];
  readonly worker: Barn | null;
  readonly demo: Barn | null;
  dodaApi(nr?: number): Promise<void>;
  startaApi(nr?: number): Promise<void>;
  dodaWorker(): Promise<void>;
  startaWorker(): Promise<void>;
  /** Runs the built operator command and returns its output; throws when it fails. */
  beslutsgang(...args: readonly string[]): Promise<string>;
  stang(): Promise<void>;
}

const FORSOK = 3;

/**
 * Starts the built product (dist/apps) on a database; everything it starts is ended by `stang`, or with this process. A port that was free when
 * it was asked for may have been taken by somebody's outgoing connection; then other ports are tried.
 */
export async function startaProdukt(val: ProduktVal = {}): Promise<Produkt> {
  for (let nr = 1; ; nr += 1) {
    try {
      return await forsokStarta(val);
    } catch (fel) {
      if (nr === FORSOK || !(fel instanceof Error && fel.message.includes('EADDRINUSE'))) throw fel;
    }
  }
}

async function forsokStarta(val: ProduktVal): Promise<Produkt> {
  const egen = val.databaseUrl ? null : await skapaDatabas();
  const databaseUrl = val.databaseUrl ?? egen?.url ?? '';
  const mapp = tillfalligMapp('produkt');
  const portar = await Promise.all(Array.from({ length: (val.antalApi ?? 1) + 3 }, () => ledigPort()));
  const [demoPort = 0, smtpPort = 0, workerPort = 0, ...apiPortar] = portar;
  const urler = apiPortar.map((port) => `http://127.0.0.1:${port}`);
  const url = urler[0] ?? '';
  const miljo: Record<string, string> = {
    ...grundmiljo(url, { demoPort, smtpPort, workerPort }, mapp),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: val.temporalAddress ?? process.env.TEMPORAL_ADDRESS ?? '',
    ...val.miljo,
  };
  const app = (namn: string, redo: string, egenMiljo: Record<string, string> = {}) =>
    new Barn({
      namn,
      args: ['--enable-source-maps', join(rot, 'dist', 'apps', namn, 'src', 'main.js')],
      miljo: { ...miljo, ...egenMiljo },
      cwd: rot,
      loggfil: join(mapp, 'logg', `${namn}.log`),
      redo,
    });
  const api = apiPortar.map((port, nr) => app('api', `${urler[nr]}/halsa/redo`, { HTTP_PORT: String(port) }));
  const worker = val.worker === false ? null : app('worker', `http://127.0.0.1:${workerPort}/halsa/redo`);
  const demo = val.demo === false ? null : app('demo', `${miljo.OIDC_ISSUER}/.well-known/openid-configuration`);
  const stang = async () => {
    await Promise.all([...api, worker, demo].map(async (en) => en?.stang()));
    await egen?.stang();
    rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
  };
  const beslutsgang = async (...args: readonly string[]) =>
    (
      await kor(process.execPath, [join(rot, 'dist', 'apps', 'cli', 'src', 'main.js'), ...args], {
        cwd: rot,
        env: { ...miljo },
        maxBuffer: 64_000_000,
      })
    ).stdout;
  const barn = (nr: number): Barn => {
    const en = api[nr];
    if (!en) throw new RangeError(`Det finns inget api nummer ${nr}.`);
    return en;
  };
  try {
    await migrera(databaseUrl);
    await lasInRegelverk(databaseUrl);
    await lasIn(val.inlasning ?? 'allt', beslutsgang);
    if (val.fortroendevalda) await beslutsgang('import', 'fortroendevalda', 'demo/fortroendevalda.json');
    await Promise.all([...api, worker, demo].map(async (en) => en?.starta()));
  } catch (fel) {
    await stang();
    throw fel;
  }
  return {
    ...{ url, urler, databaseUrl, miljo, mapp, api, worker, demo, beslutsgang, stang },
    dodaApi: (nr = 0) => barn(nr).doda(),
    startaApi: (nr = 0) => barn(nr).starta(),
    dodaWorker: async () => worker?.doda(),
    startaWorker: async () => worker?.starta(),
  };
}

async function lasIn(vad: 'organisation' | 'allt' | 'ingen', beslutsgang: (...args: readonly string[]) => Promise<string>): Promise<void> {
  if (vad === 'ingen') return;
  await beslutsgang('import', 'organisation', 'demo/organisation.json');
  if (vad === 'allt') await beslutsgang('import', 'tjansteplan', 'demo/tjansteplan-2022-2024.json');
}

function grundmiljo(url: string, portar: { demoPort: number; smtpPort: number; workerPort: number }, mapp: string): Record<string, string> {
  const arvd = Object.fromEntries(
    Object.entries(process.env).filter(([namn, varde]) => varde !== undefined && !['NODE_OPTIONS', 'OIDC_ISSUER'].includes(namn)),
  ) as Record<string, string>;
  return {
    ...arvd,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HTTP_HOST: '127.0.0.1',
    PUBLIC_URL: url,
    OIDC_ISSUER: `http://127.0.0.1:${portar.demoPort}`,
    OIDC_CLIENT_ID: 'beslutsgang',
    OIDC_CLIENT_SECRET: randomBytes(32).toString('base64url'),
    SESSION_SECRET: randomBytes(32).toString('base64url'),
    PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    TEMPORAL_NAMESPACE: 'default',
    RATE_LIMIT_PER_MINUTE: '1000000',
    WEB_DIST: join(rot, 'dist', 'web'),
    DEMO_PORT: String(portar.demoPort),
    DEMO_SMTP_PORT: String(portar.smtpPort),
    DEMO_DATA_DIR: join(mapp, 'demo'),
    WORKER_HTTP_PORT: String(portar.workerPort),
    SMTP_URL: `smtp://127.0.0.1:${portar.smtpPort}`,
    MAIL_FROM: 'Beslutsgång <beslutsgang@kommunen.example>',
  };
}
