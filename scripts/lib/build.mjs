import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSteps } from './build-steps.mjs';
import { diskFull, Fault, isDiskFull } from './fault.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** Builds what has changed since the last build; needs node_modules. */
export async function build({ say }) {
  const waiting = 'Bygget görs redan av en annan start: väntar på den …';
  await withLock(join(root, 'dist', '.las', 'bygge'), { say, waiting }, async () => {
    for (const step of buildSteps) await buildStep(step, say);
  });
}

async function buildStep({ name, doing, stamp, proof, command, afterwards }, say) {
  const record = join(root, 'dist', '.byggt', `${name}.json`);
  const wanted = stamp();
  if (existsSync(join(root, proof)) && readJson(record)?.stamp === wanted) return;
  say(doing);
  const { code, output } = await runCommand(process.execPath, command, { cwd: root });
  if (isDiskFull(output)) throw new Fault(diskFull);
  if (code !== 0) throw new Fault(`Bygget av ${name} gick inte:\n${output.trim()}`);
  afterwards?.();
  writeJson(record, { stamp: wanted });
}
