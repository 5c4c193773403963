import 'reflect-metadata';
import { getPriority, setPriority } from 'node:os';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';
import { vidStart, vidStoppsignal, workerMiljo } from '#config';
import { LOGG } from './karna/tokens.js';
import { WorkerModule } from './worker.module.js';

const TIDSGRANS_MS = 6_000;
/** Where worker and api share a machine, those who sit and wait go first: a thousand deadlines in one minute may take a little longer. */
const EFTER_MANNISKORNA = 5;

vidStart(workerMiljo);
// A process may step back but not forward: one that was started further back stays there.
if (getPriority() < EFTER_MANNISKORNA) setPriority(EFTER_MANNISKORNA);
// Nest's hooks decide the order of stopping; Temporal's own signal handling would stop the worker before the relay.
Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error', 'warn'] });
const logg = app.get<Logger>(LOGG);
vidStoppsignal(() => void stang());

async function stang(): Promise<void> {
  setTimeout(() => process.exit(1), TIDSGRANS_MS).unref();
  try {
    await app.close();
    process.exit(0);
  } catch (fel) {
    logg.error({ namn: fel instanceof Error ? fel.name : typeof fel }, 'Stängningen misslyckades.');
    process.exit(1);
  }
}
