import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const mapp = new URL('./historier/', import.meta.url);
const tyst = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Histories of runs with released code, as `temporal workflow show -o json` writes them: the stories must still give the same commands. */
test('replays every recorded history', async () => {
  const filer = readdirSync(mapp).filter((fil) => fil.endsWith('.json'));
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    logger: tyst,
  });
  const historier = filer.map((fil) => ({ workflowId: fil, history: JSON.parse(readFileSync(new URL(fil, mapp), 'utf8')) }));
  const utfall: string[] = [];
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, historier)) {
    utfall.push(`${workflowId}: ${error ? error.message : 'lika'}`);
  }
  expect(filer.length).toBeGreaterThan(0);
  expect(utfall).toEqual(filer.map((fil) => `${fil}: lika`));
}, 60_000);
