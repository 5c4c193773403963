import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { startPostgres } from './postgres-server.mjs';
import { findTemporalCli } from './temporal-find.mjs';
import { startTemporal } from './temporal-server.mjs';

/** PostgreSQL and Temporal for tests and tools, on free ports; returns {environment, stop()}. Whatever did start is stopped when a later part fails. */
export async function startServices({ dataDir, settings, say }) {
  const running = [];
  const stop = async () => {
    for (const process of running.splice(0).reverse()) await process.stop();
  };
  try {
    const logFile = (name) => join(dataDir, 'logg', `${name}.log`);
    const postgres = await startPostgres({ dataDir, logFile: logFile('postgres'), port: await freePort(), settings, say });
    running.push(postgres.process);
    const address = process.env.TEMPORAL_ADDRESS || (await ownTemporal({ dataDir, logFile: logFile('temporal'), running, say }));
    return { environment: { DATABASE_URL: postgres.url, TEMPORAL_ADDRESS: address }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownTemporal({ dataDir, logFile, running, say }) {
  const cli = await findTemporalCli({ say });
  const temporal = await startTemporal({ cli, dataDir, logFile, port: await freePort() });
  running.push(temporal.process);
  return temporal.address;
}
