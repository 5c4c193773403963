import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { oppnaArende } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import type { SammantradeEffekter } from './sammantrade.activities.js';

const handlingar = proxyActivities<SammantradeEffekter>({
  startToCloseTimeout: '60 seconds',
  retry: { maximumInterval: '10 minutes', initialInterval: '5 seconds' },
});

/** A meeting that decides: its deadlines are fired, its summons and its protocol are written. What happens in the room is people's work. */
export async function sammantrade(lage: Lage): Promise<void> {
  const faser = follow(oppnaArende(lage), { 'skriv-kallelse': handlingar.skrivKallelse, 'skriv-protokoll': handlingar.skrivProtokoll });
  while (!(await faser.next()).done);
}
