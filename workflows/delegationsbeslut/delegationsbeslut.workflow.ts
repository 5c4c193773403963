import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import type { BehovActivities } from '../runtime/behov.activities.js';
import { follow } from '../runtime/follow.js';
import { paminnVarjeVecka } from '../runtime/paminn-varje-vecka.js';
import { utanAttHindra } from '../runtime/utan-att-hindra.js';
import type { DelegationsbeslutActivities, DelegationsbeslutHandlingar } from './delegationsbeslut.activities.js';

const retry = { maximumInterval: '10 minutes' } as const;
const arbete = proxyActivities<BehovActivities & DelegationsbeslutActivities>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '1 day',
  retry,
});
const handlingar = proxyActivities<DelegationsbeslutHandlingar>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, initialInterval: '5 seconds' },
});

const effekter = { 'framstall-delegationsbeslut': handlingar.framstallDelegationsbeslut };
const faser: Readonly<Record<string, (arende: Arende) => Promise<void>>> = { beredning, registrering, anmalan };

/** SM-11 from draft to the meeting where the delegating body hears of it: what happens between the decisions. */
export async function delegationsbeslut(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) await faser[fas]?.(arende);
}

/** The point is tried, approved beforehand where it asks for it, and decided; what nobody has taken is reminded of weekly. */
async function beredning(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** The decision is made a document and registered, by an effect. */
async function registrering(arende: Arende): Promise<void> {
  await vantaIFasen(arende);
}

/** The delegating body's secretary is reminded before each meeting until the decision has been reported (H-37). */
async function anmalan(arende: Arende): Promise<void> {
  do {
    const nasta = await utanAttHindra(() => arbete.planeraAnmalan({ arendeId: arende.id }));
    if (!nasta) continue;
    if (!(await vantaIFasen(arende, tillTid(Date.parse(nasta.paminnAt)), `Påminnelse inför sammanträdet ${nasta.mote}`))) return;
    await utanAttHindra(() => arbete.paminnOmAnmalan({ arendeId: arende.id, mote: nasta.mote }));
    if (!(await vantaIFasen(arende, tillTid(Date.parse(nasta.mote) + DYGN), `Sammanträdet ${nasta.mote}`))) return;
  } while (await vantaIFasen(arende, '1 day', 'Organets nästa sammanträde'));
}

const DYGN = 24 * 60 * 60_000;
const tillTid = (tid: number): number => Math.max(1, tid - Date.now());
