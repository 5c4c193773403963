import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { endProcess } from './end-process.mjs';
import { diskFull, Fault, isDiskFull } from './fault.mjs';
import { identify } from './process-identity.mjs';
import { refuseWhenStopping, register } from './process-registry.mjs';

const logLimit = 10_000_000;

/**
 * Starts a child in a process group of its own, so that Ctrl-C reaches only us and we decide the order, with its output in a log file.
 * Returns {name, identity, exited, hasExited(), stop()}; `exited` resolves to {code, signal} and never rejects.
 */
export function startProcess({
  name,
  command,
  args,
  env = process.env,
  cwd,
  logFile,
  account = {},
  stopSignal = 'SIGTERM',
  stopLimit = 5_000,
}) {
  refuseWhenStopping();
  const log = openLog(logFile);
  const child = spawn(command, args, { ...account, env, cwd, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let ended;
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve((ended = { error })));
    child.once('exit', (code, signal) => resolve((ended = { code, signal })));
  });
  const identity = identify(child.pid);
  const managed = {
    name,
    identity,
    exited,
    hasExited: () => ended !== undefined,
    logTail: (lines) => logTail(logFile, lines),
    stop: async () => {
      if (ended || !identity) return;
      await endProcess(identity, { signal: stopSignal, limit: stopLimit });
      await exited;
    },
  };
  if (identity) register(managed);
  return managed;
}

/** Throws what the log tells about a child that ended before it was ready. */
export function throwStartFailure(child, what) {
  const tail = child.logTail(12);
  if (isDiskFull(tail)) throw new Fault(diskFull);
  throw new Fault(`${what} startade inte; det sista i loggen:\n${tail}`);
}

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function logTail(file, lines) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
