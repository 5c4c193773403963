import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { descendants } from './descendants.mjs';
import { endProcess } from './end-process.mjs';
import { readJson } from './json-file.mjs';
import { root } from './paths.mjs';
import { identify } from './process-identity.mjs';
import { refuseWhenStopping, register } from './process-registry.mjs';

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Runs one tier with Jest's own output on the terminal and returns {passed, failed, skipped}; a suite that cannot run counts as one failed. */
export async function runTier({ name, workers }, { environment, folder, args }) {
  refuseWhenStopping();
  const outputFile = join(folder, `${name}.json`);
  rmSync(outputFile, { force: true });
  const all = [
    jest,
    '--selectProjects',
    name,
    '--json',
    '--outputFile',
    outputFile,
    '--maxWorkers',
    String(workers),
    '--testTimeout',
    '90000',
    '--passWithNoTests',
    ...args,
  ];
  const child = spawn(process.execPath, all, {
    cwd: root,
    env: { ...environment, NODE_OPTIONS: nodeOptions(environment) },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own: were it to end by the terminal's Ctrl-C, nobody would know what its tests had started.
    detached: true,
  });
  const exited = new Promise((resolve) => {
    child.once('error', resolve);
    child.once('exit', (code) => resolve(code));
  });
  const identity = identify(child.pid);
  if (identity) register({ name: `jest ${name}`, identity, exited, stop: () => endWithAll(child, exited) });
  return counts(await exited, readJson(outputFile));
}

/** Jest and every api, worker and browser that its tests have started. */
async function endWithAll(child, exited) {
  const started = descendants(child.pid);
  child.kill('SIGKILL');
  await Promise.all(started.map((identity) => endProcess(identity, { signal: 'SIGKILL' })));
  await exited;
}

function counts(code, result) {
  if (!result) return { passed: 0, failed: 1, skipped: 0, files: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    files: result.numTotalTestSuites,
  };
}

function nodeOptions(environment) {
  return `${environment.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
}
