import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { endProcess } from './end-process.mjs';
import { ensurePackages } from './install-packages.mjs';
import { root } from './paths.mjs';
import { identify } from './process-identity.mjs';
import { isStopping, refuseWhenStopping, register, stopAll } from './process-registry.mjs';
import { stopAsked } from './stop-signals.mjs';

const interrupted = 128 + constants.signals.SIGINT;

/**
 * Installs and builds what is stale, then runs a built program in the foreground; resolves to its exit code. However often it is told to stop, the
 * program is told, waited for, and ended after a while.
 */
export async function runBuilt(program, args, environmentOf = () => process.env) {
  const stopped = stopAsked().then(stopAll);
  try {
    const say = (line) => console.error(line);
    await ensurePackages({ say });
    await build({ say });
    return await runProgram(program, args, environmentOf());
  } catch (error) {
    if (!isStopping()) throw error;
    await stopped;
    return interrupted;
  }
}

function runProgram(program, args, env) {
  refuseWhenStopping();
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', program), ...args], { stdio: 'inherit', env });
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
  const identity = identify(child.pid);
  if (identity) register({ name: `kommando ${program}`, identity, exited, stop: () => endProcess(identity, { limit: 8_000 }) });
  return exited;
}
