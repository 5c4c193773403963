import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { oppnaArende } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import type { JusteringEffekter } from './justering.activities.js';
import type { SammantradeEffekter } from './sammantrade.activities.js';

const handlingar = proxyActivities<SammantradeEffekter>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { maximumInterval: '10 minutes', initialInterval: '5 seconds' },
});

const justering = proxyActivities<JusteringEffekter>({
  // Hundreds of extracts are set one at a time.
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '30 seconds',
  retry: { maximumInterval: '10 minutes', initialInterval: '5 seconds' },
});

/** A meeting that decides: its deadlines are fired, its summons, its protocol and what is approved are written. What happens in the room is people's work. */
export async function sammantrade(lage: Lage): Promise<void> {
  const faser = follow(oppnaArende(lage), {
    'skriv-kallelse': handlingar.skrivKallelse,
    'skriv-protokoll': handlingar.skrivProtokoll,
    'skriv-omedelbart-protokoll': justering.skrivOmedelbartProtokoll,
    'framstall-omedelbart-justerat': justering.framstallOmedelbartJusterat,
    'framstall-justerat-protokoll': justering.framstallJusteratProtokoll,
    'framstall-protokollsutdrag': justering.framstallProtokollsutdrag,
  });
  while (!(await faser.next()).done);
}
