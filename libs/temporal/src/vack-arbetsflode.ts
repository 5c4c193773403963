import type { Client } from '@temporalio/client';
import { arbetsflodesId, arbetsko, type Lage, lageSignal } from '#contracts';
import { SVARSTID } from './anslut.js';

export interface Vackning {
  readonly taskQueue?: string;
}

/** Starts the case's workflow, or wakes it when it runs. At least once: the workflow ignores what it has seen. */
export async function vackArbetsflode(client: Client, lage: Lage, { taskQueue = arbetsko }: Vackning = {}): Promise<void> {
  await client.withDeadline(Date.now() + SVARSTID, () =>
    client.workflow.signalWithStart(lage.process, {
      workflowId: arbetsflodesId(lage.arendeId),
      taskQueue,
      args: [lage],
      signal: lageSignal,
      signalArgs: [lage],
      workflowTaskTimeout: '5 seconds',
      memo: { steg: lage.steg, kedja: lage.kedja },
      staticSummary: `${lage.process}: ${lage.fas}`,
    }),
  );
}
