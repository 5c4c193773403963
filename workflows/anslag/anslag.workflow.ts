import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import { utanAttHindra } from '../runtime/utan-att-hindra.js';
import type { AnslagActivities, AnslagEffekter } from './anslag.activities.js';

const { publiceraAnslag, framstallAnslagsbevis } = proxyActivities<AnslagEffekter>({
  startToCloseTimeout: '60 seconds',
  heartbeatTimeout: '20 seconds',
  retry: { maximumInterval: '1 minute', initialInterval: '2 seconds' },
});
const { iakttaAnslag } = proxyActivities<AnslagActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { maximumAttempts: 5 },
  summary: 'Sitter anslaget uppe?',
});
const effekter = { 'publicera-anslag': publiceraAnslag, 'framstall-anslagsbevis': framstallAnslagsbevis };

/** The notice is put up, seen to be up, taken down by its deadline, and proved. The schedule of the upkeep goes on looking while it is up. */
export async function anslag(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) if (fas === 'anslagstid') await anslagstid(arende);
}

async function anslagstid(arende: Arende): Promise<void> {
  await utanAttHindra(() => iakttaAnslag(arende.id));
  await vantaIFasen(arende);
}
