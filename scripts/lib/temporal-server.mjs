import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { startProcess, throwStartFailure } from './managed-process.mjs';
import { runCommand } from './run-command.mjs';
import { waitFor } from './wait-for.mjs';

/** Workflow ids must fit in the VARCHAR(255) of a PostgreSQL-backed server too. */
const limits = ['--dynamic-config-value', 'limit.maxIDLength=255'];
/** Write-ahead logging, so that a commit costs one append instead of a journal and three syncs; what a power cut takes is found again in PostgreSQL. */
const pragmas = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];

/** Starts a Temporal server on 127.0.0.1 that keeps its data in dataDir/temporal.db; returns {address, process} when its namespace answers. */
export async function startTemporal({ cli, dataDir, logFile, port, uiPort }) {
  const ui = uiPort ? ['--ui-port', String(uiPort), '--ui-ip', '127.0.0.1'] : ['--headless'];
  const network = ['--ip', '127.0.0.1', '--port', String(port), ...ui];
  const process = startProcess({
    name: 'temporal',
    command: cli,
    args: ['server', 'start-dev', ...network, '--db-filename', join(dataDir, 'temporal.db'), '--log-level', 'error', ...pragmas, ...limits],
    cwd: dataDir,
    logFile,
    stopLimit: 1_500,
  });
  const address = `127.0.0.1:${port}`;
  const ready = await waitFor(async () => process.hasExited() || (await answers(cli, address)), { limit: 60_000, every: 100 });
  if (ready === 'ready') return { address, process };
  if (process.hasExited()) throwStartFailure(process, 'Temporal');
  await process.stop();
  throw new Fault('Temporal svarade inte inom en minut: se loggen temporal.log och försök igen.');
}

async function answers(cli, address) {
  const { code } = await runCommand(cli, ['operator', 'namespace', 'describe', '--namespace', 'default', '--address', address], {
    limit: 5_000,
  });
  return code === 0 && 'ready';
}
