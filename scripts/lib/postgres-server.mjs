import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { startProcess, throwStartFailure } from './managed-process.mjs';
import { postgresAccount, runAs } from './postgres-account.mjs';
import { ensureCluster } from './postgres-cluster.mjs';
import { clearLeftovers } from './postgres-leftovers.mjs';
import { postgresPlace } from './postgres-place.mjs';
import { waitFor } from './wait-for.mjs';

/**
 * Starts the embedded PostgreSQL on 127.0.0.1 with its data under dataDir and makes the database `beslutsgang` the first time.
 * Returns {url, process}; needs node_modules. Stop it with process.stop() (SIGINT: a fast, orderly shutdown).
 */
export async function startPostgres({ dataDir, logFile, port, settings = {}, say }) {
  const account = postgresAccount();
  const { bin, data, moved } = postgresPlace(dataDir, account);
  if (moved.length > 0) say(`PostgreSQL körs som ${account.name}, som inte når den här mappen: ligger därför i ${moved.join(' och ')}.`);
  const password = rememberedPassword(dataDir);
  ensureCluster({ bin, data, account, password });
  await clearLeftovers(data);
  const server = {
    command: join(bin, 'postgres'),
    args: ['-D', data, ...flags(port, settings)],
    account: runAs(account),
    cwd: data,
    logFile,
  };
  const process = await startUntilReady(server, connection(port, password));
  return { url: postgresUrl(dataDir, port), process };
}

/** The address of the embedded PostgreSQL of a data folder when it listens on the port. */
export function postgresUrl(dataDir, port) {
  return `postgres://beslutsgang:${rememberedPassword(dataDir)}@127.0.0.1:${port}/beslutsgang`;
}

function rememberedPassword(dataDir) {
  const file = join(dataDir, 'postgres-losen.json');
  const known = readJson(file)?.password;
  if (known) return known;
  const password = randomBytes(24).toString('hex');
  writeJson(file, { password }, 0o600);
  return password;
}

function flags(port, settings) {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    synchronous_commit: 'on',
    shared_buffers: '256MB',
    // The settings that docs/drift.md recommends: whole pages are logged at most once in 15 minutes, and no short statement is compiled.
    checkpoint_timeout: '15min',
    max_wal_size: '2GB',
    jit: 'off',
    timezone: 'UTC',
    lc_messages: 'C',
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function connection(port, password) {
  return { host: '127.0.0.1', port, user: 'beslutsgang', password };
}

async function startUntilReady(server, address) {
  const { default: pg } = await import('pg');
  const end = Date.now() + 20_000;
  for (;;) {
    const process = startProcess({ name: 'postgres', ...server, stopSignal: 'SIGINT', stopLimit: 3_500 });
    const ready = await waitFor(async () => process.hasExited() || (await ensureDatabase(pg, address)), { limit: 120_000 });
    if (ready === 'ready') return process;
    if (!process.hasExited()) {
      await process.stop();
      throw new Fault('PostgreSQL svarade inte inom två minuter: se loggen postgres.log och försök igen.');
    }
    // Backends of a killed postmaster need a moment to notice; until then the memory is taken.
    if (Date.now() > end || !/shared memory block|is being used/.test(process.logTail(5))) throwStartFailure(process, 'PostgreSQL');
  }
}

/** 'ready' when the server answers and the database exists; false while it is still starting or recovering. */
async function ensureDatabase(pg, address) {
  const client = new pg.Client({ ...address, database: 'postgres', connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'beslutsgang'");
    if (rowCount === 0) await client.query('create database beslutsgang');
    return 'ready';
  } catch (error) {
    if (['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01'].includes(error.code) || /timeout|terminated/.test(error.message)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
