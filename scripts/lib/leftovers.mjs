import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { identify, isAlive } from './process-identity.mjs';

/** The node arguments that tell whose process it is; what crashes leaves its report there. */
export function ownedBy(dataDir) {
  return `--report-directory=${join(dataDir, 'logg')}`;
}

/** What a killed run left running, as {name, pid, started}: what it recorded, and what it had no time to record. */
export function leftovers(dataDir, recorded) {
  const alive = recorded.filter(isAlive);
  const known = new Set(alive.map(({ pid }) => pid));
  const unrecorded = commandLines().flatMap(({ pid, words }) => (known.has(pid) ? [] : recognise(dataDir, pid, words)));
  return [...alive, ...unrecorded];
}

function recognise(dataDir, pid, words) {
  const name = nameOf(dataDir, words);
  const identity = name && identify(pid);
  return identity ? [{ name, ...identity }] : [];
}

function nameOf(dataDir, words) {
  if (words.includes(join(dataDir, 'temporal.db'))) return 'temporal';
  if (!words.includes(ownedBy(dataDir))) return undefined;
  return ['worker', 'api', 'demo'].find((name) => words.some((word) => word.endsWith(join('apps', name, 'src', 'main.js'))));
}

function commandLines() {
  if (platform() !== 'linux') return commandLinesByPs();
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.map((pid) => ({ pid, words: commandLine(pid).split('\0') }));
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(error.code)) return '';
    throw error;
  }
}

/** ps joins the words, so a folder with a space in its name is only recognised by what was recorded. */
function commandLinesByPs() {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => {
    const [pid, ...words] = line.trim().split(' ');
    return { pid: Number(pid), words };
  });
}
