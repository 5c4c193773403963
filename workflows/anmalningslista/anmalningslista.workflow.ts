import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { oppnaArende, vantaIFasen } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import type { AnmalningslistaHandlingar } from './anmalningslista.activities.js';

const handlingar = proxyActivities<AnmalningslistaHandlingar>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { maximumInterval: '10 minutes', initialInterval: '5 seconds' },
});
const effekter = { 'framstall-anmalningslista': handlingar.framstallAnmalningslista };

/** The list waits for its meeting, which is its deadline, and is made a document by an effect. */
export async function anmalningslista(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  const faser = follow(arende, effekter);
  while (!(await faser.next()).done) await vantaIFasen(arende);
}
