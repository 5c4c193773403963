import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:os';
import { spawnSync } from 'node:child_process';
import { endProcess } from './end-process.mjs';
import { identify } from './process-identity.mjs';

/**
 * After a killed run: a postmaster that still serves this folder is stopped; a postmaster.pid whose number now belongs to somebody else is
 * removed, since PostgreSQL itself would refuse to start because of it.
 */
export async function clearLeftovers(data) {
  const file = join(data, 'postmaster.pid');
  const pid = recordedPid(file);
  if (pid === undefined) return;
  const identity = identify(pid);
  if (identity && servesFolder(pid, data)) await endProcess(identity, { signal: 'SIGINT', limit: 8_000 });
  rmSync(file, { force: true });
}

function recordedPid(file) {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function servesFolder(pid, data) {
  if (platform() !== 'linux') return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(data);
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EACCES') return false;
    throw error;
  }
}
