import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { identify, isAlive } from './process-identity.mjs';

/** Resolves when somebody asks us to stop: Ctrl-C, a signal, nobody left to print for, or npm killed and so unable to pass a signal on. */
export function stopAsked() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => resolve('utskrift'));
    if (process.env.npm_lifecycle_event) whenGone(ancestors(), resolve);
  });
}

/** npm runs us through a shell, which it may leave behind. */
function ancestors() {
  const parent = process.ppid;
  if (platform() !== 'linux') return [parent];
  const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
  return [parent, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])];
}

function whenGone(pids, resolve) {
  const identities = pids.map(identify);
  const gone = () => process.ppid !== pids[0] || (platform() === 'linux' && !identities.every(isAlive));
  const timer = setInterval(() => {
    if (!gone()) return;
    clearInterval(timer);
    resolve('npm');
  }, 500);
  timer.unref();
}
