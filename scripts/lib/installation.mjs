import { join } from 'node:path';
import { appEnvironment } from './app-environment.mjs';
import { Fault } from './fault.mjs';
import { readJson } from './json-file.mjs';
import { isAlive } from './process-identity.mjs';
import { postgresUrl } from './postgres-server.mjs';
import { recordName } from './run-record.mjs';

/** The environment in which the operator command reaches what `npm start` runs in the data folder. */
export function installationEnvironment(dataDir) {
  const run = readJson(join(dataDir, recordName));
  const ports = readJson(join(dataDir, 'portar.json'));
  const secrets = readJson(join(dataDir, 'hemligheter.json'));
  if (!isAlive(run) || !ports || !secrets) {
    if (process.env.DATABASE_URL) return process.env;
    throw new Fault(
      `Beslutsgång körs inte i ${dataDir}: starta med npm start först, eller sätt DATABASE_URL. Startades det med --data: sätt DATA_DIR till samma mapp.`,
    );
  }
  return appEnvironment({
    dataDir,
    port: run.port,
    ports,
    secrets,
    databaseUrl: process.env.DATABASE_URL || postgresUrl(dataDir, ports.postgres),
    temporalAddress: process.env.TEMPORAL_ADDRESS || `127.0.0.1:${ports.temporal}`,
  });
}
