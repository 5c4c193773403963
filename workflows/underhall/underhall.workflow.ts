import { proxyActivities } from '@temporalio/workflow';
import type { Nattprov, Svepning, UnderhallActivities } from './underhall.activities.js';

/** A worker that dies is found out by its missing heartbeats, and another takes over. */
const { svep } = proxyActivities<Pick<UnderhallActivities, 'svep'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { maximumAttempts: 3, maximumInterval: '10 seconds' },
  summary: 'Sena frister, glömda väckningar, eftersläpning',
});
const { iakttaAnslagen } = proxyActivities<Pick<UnderhallActivities, 'iakttaAnslagen'>>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { maximumAttempts: 3, maximumInterval: '10 seconds' },
  summary: 'Sitter anslagen uppe?',
});
const { seglaDagar, provaRegistret } = proxyActivities<Pick<UnderhallActivities, 'seglaDagar' | 'provaRegistret'>>({
  startToCloseTimeout: '6 hours',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '10 minutes' },
});

/** Every minute: the net under the cases' own workflows. What could not be done now is found by the next. */
export async function underhallSvep(): Promise<Svepning | null> {
  return svep();
}

/** Every night: yesterday is sealed, then the whole register is proved. */
export async function underhallNatt(): Promise<Nattprov & { readonly seglade: number }> {
  const seglade = await seglaDagar();
  return { seglade, ...(await provaRegistret()) };
}

/** Every quarter of an hour: every notice is looked at as the public sees it, and what was seen is kept for its proof. */
export async function underhallAnslag(): Promise<number | null> {
  return iakttaAnslagen();
}
