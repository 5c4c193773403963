import type { WorkflowInterceptorsFactory } from '@temporalio/workflow';

/** A week is as long as a blink: what is tested is that time passes, and not how long it takes. */
const HOGST_MS = 300;

export const interceptors: WorkflowInterceptorsFactory = () => ({
  outbound: [{ startTimer: (timer, nasta) => nasta({ ...timer, durationMs: Math.min(timer.durationMs, HOGST_MS) }) }],
});
