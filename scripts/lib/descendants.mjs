import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { identify } from './process-identity.mjs';

/** The processes that a process has started, and theirs, as identities; asked before it is ended, since nobody knows them afterwards. */
export function descendants(pid) {
  const parents = platform() === 'linux' ? parentsOnLinux() : parentsByPs();
  const children = (of) => parents.filter(([, parent]) => parent === of).flatMap(([child]) => [child, ...children(child)]);
  return children(pid)
    .map(identify)
    .filter((identity) => identity !== undefined);
}

function parentsOnLinux() {
  return readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map((pid) => [pid, parentOf(pid)]);
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

function parentsByPs() {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
}
