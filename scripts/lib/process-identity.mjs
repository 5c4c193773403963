import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** A process as {pid, started}: the number alone is given to somebody else after a while or a reboot. Undefined when no such process lives. */
export function identify(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const started = platform() === 'linux' ? startedOnLinux(pid) : startedByPs(pid);
  return started && { pid, started };
}

/** True when the very process that was recorded still runs. */
export function isAlive(identity) {
  return Boolean(identity) && identify(identity.pid)?.started === identity.started;
}

function startedOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

function startedByPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return stdout?.trim() || undefined;
}
