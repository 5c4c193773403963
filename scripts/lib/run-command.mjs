import { spawn } from 'node:child_process';
import { identify } from './process-identity.mjs';
import { refuseWhenStopping, register } from './process-registry.mjs';

/**
 * Runs a command to its end; returns {code, output, stdout} with code null when it could not start, was stopped or passed the limit (ms).
 * It has a process group of its own, so that what it started ends with it.
 */
export function runCommand(command, args, { limit, onLine, ...options } = {}) {
  refuseWhenStopping();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  const finished = collect(child, onLine);
  const endGroup = () => signalGroup(child.pid, 'SIGKILL');
  const timer = limit && setTimeout(endGroup, limit);
  const identity = identify(child.pid);
  if (identity) register({ name: `kommando ${command}`, identity, exited: finished, stop: async () => (endGroup(), await finished) });
  return finished.finally(() => clearTimeout(timer));
}

function collect(child, onLine) {
  let output = '';
  let stdout = '';
  let rest = '';
  const take = (chunk) => {
    output += chunk;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (onLine) lines.forEach((line) => onLine(line));
  };
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
    take(chunk);
  });
  child.stderr?.setEncoding('utf8').on('data', take);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, output: output + error.message, stdout }));
    child.once('close', (code) => resolve({ code, output, stdout }));
  });
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
