import { rmSync } from 'node:fs';
import { createJson, readJson } from './json-file.mjs';
import { identify, isAlive } from './process-identity.mjs';
import { waitFor } from './wait-for.mjs';

/** Runs the work while no other process holds the lock file; a lock left by a killed process is taken over. */
export async function withLock(file, { say, waiting, limit = 30 * 60_000 }, work) {
  if (!take(file)) {
    say(waiting);
    if (!(await waitFor(() => take(file), { limit, every: 250 }))) throw new Error(`The lock ${file} was not released in time`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  if (createJson(file, identify(process.pid))) return true;
  if (!isAlive(readJson(file))) rmSync(file, { force: true });
  return false;
}
