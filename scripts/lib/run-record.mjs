import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { createJson, readJson, writeJson } from './json-file.mjs';
import { leftovers } from './leftovers.mjs';
import { identify, isAlive } from './process-identity.mjs';
import { endOrphans, livingProcesses, onProcessChange } from './process-registry.mjs';
import { waitFor } from './wait-for.mjs';

export const recordName = 'korning.json';

/**
 * Claims the data folder for this process and keeps korning.json up to date with what runs. A run that was killed is recognised: what it left
 * running is ended first. Returns {url(address), stopping(), release()}.
 */
export async function claimRun(dataDir, { say, port }) {
  const file = join(dataDir, recordName);
  const own = identify(process.pid);
  const context = { file, own, recorded: [] };
  await waitForStop(file);
  if (!(await waitFor(() => claim(context), { limit: 30_000, every: 200 })))
    throw new Fault(`${file} gick inte att ta över: ta bort filen och starta igen.`);
  await endLeftovers(dataDir, context.recorded, say);
  const state = { ...own, port, url: undefined, stopping: false };
  const save = () => writeJson(file, { ...state, children: livingProcesses() });
  onProcessChange(save);
  save();
  return {
    url: (url) => ((state.url = url), save()),
    stopping: () => ((state.stopping = true), save()),
    release: () => (onProcessChange(() => undefined), rmSync(file, { force: true })),
  };
}

/** A runner whose npm was just killed needs a moment to notice it. */
async function waitForStop(file) {
  await waitFor(() => !isAlive(readJson(file)) || readJson(file)?.stopping, { limit: 1_500 });
}

function claim(context) {
  const { file, own } = context;
  if (createJson(file, { ...own, children: context.recorded })) return true;
  const earlier = readJson(file);
  if (isAlive(earlier) && !earlier.stopping) throw new Fault(runningAlready(earlier));
  if (isAlive(earlier)) return false;
  context.recorded = earlier?.children ?? [];
  if (readJson(file)?.started === earlier?.started) rmSync(file, { force: true });
  return false;
}

async function endLeftovers(dataDir, recorded, say) {
  const orphans = leftovers(dataDir, recorded);
  if (orphans.length === 0) return;
  say(`Den förra körningen avbröts utan att stoppa: avslutar ${orphans.map(({ name }) => name).join(', ')}.`);
  await endOrphans(orphans);
}

function runningAlready({ pid, url }) {
  return `Beslutsgång körs redan här (process ${pid}${url ? `, ${url}` : ''}): stoppa den med Ctrl-C, eller ange en annan mapp med --data och en annan --port.`;
}
