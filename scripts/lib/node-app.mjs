import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { ownedBy } from './leftovers.mjs';
import { startProcess, throwStartFailure } from './managed-process.mjs';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { waitFor } from './wait-for.mjs';

/** Starts one of the product's own processes and returns it when its address answers 200. */
export async function startApp({ name, environment, dataDir, readyUrl }) {
  const process_ = startProcess({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', '--report-on-fatalerror', ownedBy(dataDir), entry(name)],
    env: environment,
    cwd: root,
    logFile: join(dataDir, 'logg', `${name}.log`),
    stopLimit: 4_500,
  });
  const ready = await waitFor(async () => process_.hasExited() || (await answersOk(readyUrl)), { limit: 90_000, every: 100 });
  if (ready === 'ready') return process_;
  if (process_.hasExited()) throwStartFailure(process_, name);
  await process_.stop();
  throw new Fault(`${name} blev inte redo på en och en halv minut: se loggen ${name}.log.`);
}

/** Runs the operator command to its end and returns what it printed; a failure is told with its last lines. */
export async function runCli(args, environment) {
  const { code, output, stdout } = await runCommand(process.execPath, [entry('cli'), ...args], { cwd: root, env: environment });
  if (code === 0) return stdout;
  throw new Fault(`beslutsgang ${args.join(' ')} gick inte:\n${output.trim().split('\n').slice(-12).join('\n')}`);
}

function entry(name) {
  return join(root, 'dist', 'apps', name, 'src', 'main.js');
}

async function answersOk(url) {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    return status < 400 && 'ready';
  } catch (error) {
    if (error instanceof TypeError || error.name === 'TimeoutError') return false;
    throw error;
  }
}
