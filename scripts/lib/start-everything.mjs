import { join } from 'node:path';
import { announce } from './announce.mjs';
import { appEnvironment, hasOwnProvider } from './app-environment.mjs';
import { prepareDatabase } from './first-data.mjs';
import { startApp } from './node-app.mjs';
import { startPostgres } from './postgres-server.mjs';
import { rememberedPorts } from './remembered-ports.mjs';
import { ownSecrets } from './secrets.mjs';
import { supervise } from './supervise.mjs';
import { findTemporalCli } from './temporal-find.mjs';
import { startTemporal } from './temporal-server.mjs';

/**
 * PostgreSQL first, then the api as soon as the database is migrated; Temporal and the worker come alongside, since people can work without them.
 * Never resolves; rejects when a part cannot be started or kept running.
 */
export function startEverything(options, { say, record }) {
  return new Promise((_, failed) => {
    startInOrder({ ...options, say, record, failed }).catch(failed);
  });
}

async function startInOrder(context) {
  const { dataDir, port, say, record } = context;
  const ports = await rememberedPorts(dataDir);
  const temporal = startTemporalPart({ ...context, ports });
  const databaseUrl = process.env.DATABASE_URL || (await startPostgresPart({ ...context, ports }));
  const environment = appEnvironment({
    dataDir,
    port,
    ports,
    secrets: ownSecrets(dataDir),
    databaseUrl,
    temporalAddress: temporal.address,
  });
  await prepareDatabase({ dataDir, environment, say });
  const app = (name, readyUrl) => supervise(name, () => startApp({ name, environment, dataDir, readyUrl }), context);
  const worker = temporal.ready.then(() => app('worker', `http://127.0.0.1:${ports.worker}/halsa/redo`));
  worker.catch(context.failed);
  const provider = hasOwnProvider() ? app('demo', `${environment.OIDC_ISSUER}/.well-known/openid-configuration`) : undefined;
  await Promise.all([provider, app('api', `http://127.0.0.1:${port}/halsa/redo`)]);
  record.url(environment.PUBLIC_URL);
  await announce({ environment, worker, say });
}

async function startPostgresPart({ dataDir, ports, say, failed }) {
  let url;
  const start = async () => {
    const started = await startPostgres({ dataDir, logFile: logFile(dataDir, 'postgres'), port: ports.postgres, say });
    url = started.url;
    return started.process;
  };
  await supervise('postgres', start, { say, failed });
  return url;
}

/** {address, ready}: the address is known before the server is there. */
function startTemporalPart({ dataDir, ports, temporalUi, say, failed }) {
  if (process.env.TEMPORAL_ADDRESS) return { address: process.env.TEMPORAL_ADDRESS, ready: Promise.resolve() };
  const uiPort = temporalUi ? ports.temporalUi : undefined;
  const ready = findTemporalCli({ say }).then(async (cli) => {
    const start = async () =>
      (await startTemporal({ cli, dataDir, logFile: logFile(dataDir, 'temporal'), port: ports.temporal, uiPort })).process;
    await supervise('temporal', start, { say, failed });
    if (uiPort) say(`Temporals egen webb: http://127.0.0.1:${uiPort}`);
  });
  ready.catch(failed);
  return { address: `127.0.0.1:${ports.temporal}`, ready };
}

function logFile(dataDir, name) {
  return join(dataDir, 'logg', `${name}.log`);
}
