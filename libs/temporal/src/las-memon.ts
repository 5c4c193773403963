import type { Client } from '@temporalio/client';
import { arbetsko, memoSchema } from '#contracts';
import { SVARSTID } from './anslut.js';

/** The last step that Temporal has seen of a case. */
export interface SettSteg {
  readonly arendeId: string;
  readonly steg: number;
  readonly kedja: string;
}

/** Every case that Temporal has a workflow for, with the step in its memo: what `verify --lost` holds against the register. A case can come several times (earlier runs). */
export async function* lasMemon(client: Client, taskQueue = arbetsko): AsyncGenerator<SettSteg> {
  const rader = client.workflow.list({ query: `TaskQueue = '${taskQueue}'` })[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await client.withDeadline(Date.now() + 4 * SVARSTID, () => rader.next());
    if (done) return;
    const memo = memoSchema.safeParse(value.memo);
    if (memo.success) yield { arendeId: value.workflowId.replace(/^arende\//, ''), ...memo.data };
  }
}
