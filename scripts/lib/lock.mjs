import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readJson } from './json-file.mjs';
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
  mkdirSync(dirname(file), { recursive: true });
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify(identify(process.pid)));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = readJson(file);
    if (holder && !isAlive(holder)) rmSync(file, { force: true });
    return false;
  }
}
