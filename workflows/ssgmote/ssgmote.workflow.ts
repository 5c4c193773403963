import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import { utanAttHindra } from '../runtime/utan-att-hindra.js';
import type { SsgmoteActivities, SsgmoteEffekter } from './ssgmote.activities.js';

const retry = { maximumInterval: '10 minutes' } as const;
const arbete = proxyActivities<SsgmoteActivities>({ startToCloseTimeout: '15 seconds', scheduleToCloseTimeout: '1 day', retry });
const handlingar = proxyActivities<SsgmoteEffekter>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, initialInterval: '5 seconds' },
});

const effekter = {
  'begar-in-underlag': handlingar.begarInUnderlag,
  'skicka-paket': handlingar.skickaPaket,
  'skriv-anteckningar': handlingar.skrivAnteckningar,
  'faststall-och-lamna-resultat': handlingar.faststallOchLamnaResultat,
};

const faser: Readonly<Record<string, (arende: Arende) => Promise<void>>> = { forberedelse, vardering, mote, efterarbete };

/** SM-18 from a planned cycle to the result handed over: what happens around the meeting while people work. */
export async function ssgmote(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) await faser[fas]?.(arende);
}

/** Underlag comes in until the cut-off; what is missing is reminded of every week. The cut-off itself is a deadline of the case. */
async function forberedelse(arende: Arende): Promise<void> {
  while (await vantaIFasen(arende, '7 days', 'Påminnelse om underlag som saknas')) {
    await utanAttHindra(() => arbete.paminnOmSaknadeUnderlag({ arendeId: arende.id }));
  }
}

/** The members value each on their own; those who have something left are reminded before the last day. */
async function vardering(arende: Arende): Promise<void> {
  const plan = await utanAttHindra(() => arbete.planeraVarderingspaminnelse({ arendeId: arende.id }));
  if (
    plan &&
    !(await vantaIFasen(arende, Math.max(1, Date.parse(plan.paminnAt) - Date.now()), `Påminnelse: värdera senast ${plan.sistaDag}`))
  )
    return;
  if (plan) await utanAttHindra(() => arbete.paminnOmVardering({ arendeId: arende.id }));
  await vantaIFasen(arende);
}

/** The meeting is people's work in the room; it has its own deadline. */
async function mote(arende: Arende): Promise<void> {
  await vantaIFasen(arende);
}

/** Notes are written and settled, and the result is handed over, by effects. */
async function efterarbete(arende: Arende): Promise<void> {
  await vantaIFasen(arende);
}
