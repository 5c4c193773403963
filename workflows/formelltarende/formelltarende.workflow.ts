import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import type { BehovActivities } from '../runtime/behov.activities.js';
import { follow } from '../runtime/follow.js';
import { paminnVarjeVecka } from '../runtime/paminn-varje-vecka.js';
import type { FormelltarendeEffekter } from './formelltarende.activities.js';

const retry = { maximumInterval: '10 minutes' } as const;
const arbete = proxyActivities<Pick<BehovActivities, 'paminnOmOtaget'>>({
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '1 day',
  retry,
});
const handlingar = proxyActivities<FormelltarendeEffekter>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, initialInterval: '5 seconds' },
});

const effekter = {
  'framstall-utkast': handlingar.framstallTuUtkast,
  'framstall-tjansteutlatande': handlingar.framstallTjansteutlatande,
};

const faser: Readonly<Record<string, (arende: Arende) => Promise<void>>> = {
  beredning,
  beslut,
  'efter-beslutet': efterBeslutet,
  genomforande,
};

/** SM-10 from the register to the execution: what happens between the decisions. */
export async function formelltarende(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) await faser[fas]?.(arende);
}

/** The officials write, review and sign; what nobody has taken is reminded of weekly. Each version becomes a document by an effect. */
async function beredning(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** The organ decides when it meets; nothing hurries it. */
async function beslut(arende: Arende): Promise<void> {
  await vantaIFasen(arende);
}

/** Justering, anslag and the time for appeal are deadlines of the case; laga kraft comes when the last one passes. */
async function efterBeslutet(arende: Arende): Promise<void> {
  await vantaIFasen(arende);
}

/** What remains is people's work, and is reminded of weekly until somebody has taken it. */
async function genomforande(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}
