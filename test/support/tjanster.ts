import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ledigPort } from './ledig-port.js';
import { rot } from './rot.js';

interface Process {
  readonly identity: { readonly pid: number };
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}
interface Skript {
  startPostgres(val: object): Promise<{ url: string; process: Process }>;
  startTemporal(val: object): Promise<{ address: string; process: Process }>;
  findTemporalCli(val: object): Promise<string>;
  livingProcesses(): readonly { readonly pid: number }[];
}

/** PostgreSQL and Temporal on ports that stay the same when one of them is killed and started again. */
export interface Tjanster {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly mapp: string;
  dodaPostgres(): Promise<void>;
  startaPostgres(): Promise<void>;
  dodaTemporal(): Promise<void>;
  startaTemporal(): Promise<void>;
  pid(): { readonly postgres: number; readonly temporal: number | null };
  stang(): Promise<void>;
}

const skript = async (fil: string): Promise<unknown> => import(pathToFileURL(join(rot, 'scripts', 'lib', fil)).href);

/** Starts both in `mapp` with the same scripts as `npm start`; without Temporal when `temporal` is false. */
export async function startaTjanster(
  mapp: string,
  { temporal = true, settings = {} }: { temporal?: boolean; settings?: object } = {},
): Promise<Tjanster> {
  mkdirSync(mapp, { recursive: true, mode: 0o755 });
  const { livingProcesses } = (await skript('process-registry.mjs')) as Skript;
  // From before the first of them starts; before anything is removed that they write.
  process.prependListener('exit', () => livingProcesses().forEach(({ pid }) => avslutaNu(pid)));
  const { startPostgres } = (await skript('postgres-server.mjs')) as Skript;
  const { startTemporal } = (await skript('temporal-server.mjs')) as Skript;
  const { findTemporalCli } = (await skript('temporal-find.mjs')) as Skript;
  const say = (rad: string) => process.stderr.write(`${rad}\n`);
  const [pgPort, temporalPort] = [await ledigPort(), await ledigPort()];
  const nyPostgres = () => startPostgres({ dataDir: mapp, logFile: join(mapp, 'logg', 'postgres.log'), port: pgPort, settings, say });
  const cli = temporal ? await findTemporalCli({ say }) : '';
  const nyTemporal = async () =>
    (await startTemporal({ cli, dataDir: mapp, logFile: join(mapp, 'logg', 'temporal.log'), port: temporalPort })).process;

  const forsta = await nyPostgres();
  let postgres = forsta.process;
  let temporalProcess = temporal ? await nyTemporal() : null;
  return {
    databaseUrl: forsta.url,
    temporalAddress: `127.0.0.1:${temporalPort}`,
    mapp,
    dodaPostgres: () => dodaHart(postgres),
    startaPostgres: async () => {
      postgres = (await nyPostgres()).process;
    },
    dodaTemporal: async () => {
      if (temporalProcess) await dodaHart(temporalProcess);
    },
    startaTemporal: async () => {
      temporalProcess = await nyTemporal();
    },
    pid: () => ({ postgres: postgres.identity.pid, temporal: temporalProcess?.identity.pid ?? null }),
    stang: async () => {
      await temporalProcess?.stop();
      await postgres.stop();
    },
  };
}

async function dodaHart({ identity, exited }: Process): Promise<void> {
  process.kill(identity.pid, 'SIGKILL');
  await exited;
}

/** For when this process ends before `stang`: PostgreSQL and Temporal live in groups of their own. */
function avslutaNu(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fel) {
    if (!(fel instanceof Error && 'code' in fel && fel.code === 'ESRCH')) throw fel;
  }
}
