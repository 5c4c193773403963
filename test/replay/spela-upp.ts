import { bundleWorkflowCode, Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const mapp = new URL('./historier/', import.meta.url);
const tyst = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface Historia {
  readonly fil: string;
  /** The story that ran. */
  readonly typ: string;
  readonly history: unknown;
}

/** Histories of runs with released code, as `temporal workflow show -o json` writes them. */
export function historier(): Historia[] {
  return readdirSync(mapp)
    .filter((fil) => fil.endsWith('.json'))
    .map((fil) => {
      const history = JSON.parse(readFileSync(new URL(fil, mapp), 'utf8'));
      return { fil, typ: history.events[0].workflowExecutionStartedEventAttributes.workflowType.name, history };
    });
}

/** Runs the histories against the stories in a file of this folder: 'lika', or why the story no longer gives the same commands. */
export async function spelaUpp(berattelser: string, inspelade: readonly Historia[]): Promise<Record<string, string>> {
  const workflowBundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL(berattelser, import.meta.url)),
    logger: tyst,
  });
  const utfall: Record<string, string> = {};
  const spelas = inspelade.map(({ fil, history }) => ({ workflowId: fil, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, spelas))
    utfall[workflowId] = error ? error.message : 'lika';
  return utfall;
}
