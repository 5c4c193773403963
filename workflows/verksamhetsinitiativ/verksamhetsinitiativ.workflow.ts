import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import type { BehovActivities, BehovHandlingar } from '../runtime/behov.activities.js';
import { follow } from '../runtime/follow.js';
import { paminnVarjeVecka } from '../runtime/paminn-varje-vecka.js';
import { utanAttHindra } from '../runtime/utan-att-hindra.js';
import type { VerksamhetsinitiativActivities } from './verksamhetsinitiativ.activities.js';

const retry = { maximumInterval: '10 minutes' } as const;
const arbete = proxyActivities<BehovActivities & VerksamhetsinitiativActivities>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '1 day',
  retry,
});
const handlingar = proxyActivities<BehovHandlingar>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, initialInterval: '5 seconds' },
});

const effekter = {
  'kvittens-till-forslagsstallare': handlingar.kvitteraTillForslagsstallare,
  'framstall-underlag': handlingar.framstallUnderlag,
};

const faser: Readonly<Record<string, (arende: Arende) => Promise<void>>> = { behov, kravstallning, prioritering, beslut, nyttorealisering };

/** SM-02 from the förvaltning's own need to the nämnd's own decision: what happens between the decisions. */
export async function verksamhetsinitiativ(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) await faser[fas]?.(arende);
}

/** The need is received (the effect thanks the proposer) and must not be forgotten before anyone has looked at it. */
async function behov(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** Analysis and compilation are people's work; what nobody has taken is reminded of weekly. */
async function kravstallning(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** The ledning has its material as a document, by an effect, and is reminded weekly; no step of SSG (C-01). */
async function prioritering(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** The nämnd decides when it meets: its secretary is reminded before each meeting, counted backwards, until the decision is registered. */
async function beslut(arende: Arende): Promise<void> {
  do {
    const nasta = await utanAttHindra(() => arbete.planeraNamndensMote({ arendeId: arende.id }));
    if (!nasta) continue;
    if (!(await vantaIFasen(arende, tillTid(Date.parse(nasta.larmAt)), `Påminnelse inför nämndens möte ${nasta.mote}`))) return;
    await utanAttHindra(() => arbete.paminnInforNamnden({ arendeId: arende.id, mote: nasta.mote }));
    if (!(await vantaIFasen(arende, tillTid(Date.parse(nasta.mote) + DYGN), `Nämndens möte ${nasta.mote}`))) return;
  } while (await vantaIFasen(arende, '1 day', 'Nämndens nästa möte'));
}

/** Decided: the case says that it waits for its realisation to begin (D-24). */
async function nyttorealisering(arende: Arende): Promise<void> {
  await utanAttHindra(() => arbete.overlamnaTillRealisering({ arendeId: arende.id }));
  await vantaIFasen(arende);
}

const DYGN = 24 * 60 * 60_000;
const tillTid = (tid: number): number => Math.max(1, tid - Date.now());
