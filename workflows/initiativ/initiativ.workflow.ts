import type { Lage } from '#contracts';
import { proxyActivities } from '@temporalio/workflow';
import { type Arende, oppnaArende, vantaIFasen } from '../runtime/arende.js';
import { follow } from '../runtime/follow.js';
import { paminnVarjeVecka } from '../runtime/paminn-varje-vecka.js';
import { utanAttHindra } from '../runtime/utan-att-hindra.js';
import type { InitiativActivities, InitiativHandlingar, InitiativNotiser } from './initiativ.activities.js';

const retry = { maximumInterval: '10 minutes' } as const;
const arbete = proxyActivities<InitiativActivities>({ startToCloseTimeout: '15 seconds', scheduleToCloseTimeout: '1 day', retry });
const notiser = proxyActivities<InitiativNotiser>({ startToCloseTimeout: '15 seconds', retry });
const handlingar = proxyActivities<InitiativHandlingar>({
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { ...retry, initialInterval: '5 seconds' },
});

const effekter = {
  'kvittens-till-forslagsstallare': handlingar.kvitteraTillForslagsstallare,
  'svar-till-forslagsstallare': handlingar.svaraForslagsstallare,
  'bjud-in-kunder': notiser.bjudInKunder,
  'framstall-underlag': handlingar.framstallUnderlag,
  'informera-namnd-expediera': handlingar.expedieraTillNamnd,
  'larm-infor-ssg': notiser.larmaInforSsg,
  'meddela-utfall': notiser.meddelaUtfall,
};

const faser: Readonly<Record<string, (arende: Arende) => Promise<void>>> = { behov, kravstallning, prioritering, beslut, nyttorealisering };

/** SM-01 from a stated need to realised benefits: what happens between the decisions. */
export async function initiativ(lage: Lage): Promise<void> {
  const arende = oppnaArende(lage);
  for await (const fas of follow(arende, effekter)) await faser[fas]?.(arende);
}

/** The need is received (the effect thanks the proposer) and must not be forgotten before anyone has looked at it. */
async function behov(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** Customers are invited, the underlag becomes a document and the nämnd is informed, by effects; the work itself is reminded of weekly. */
async function kravstallning(arende: Arende): Promise<void> {
  await paminnVarjeVecka(arende, arbete.paminnOmOtaget);
}

/** SSG takes what is ready before its cut-off: counted backwards from each meeting, so that the alarm comes while there is still time. */
async function prioritering(arende: Arende): Promise<void> {
  do {
    const cutoff = await utanAttHindra(() => arbete.planeraLarmInforCutoff({ arendeId: arende.id }));
    if (!cutoff) continue;
    const tid = Math.max(1, Date.parse(cutoff.larmAt) - Date.now());
    if (!(await vantaIFasen(arende, tid, `Larm inför SSG:s stoppdag ${cutoff.cutoff}`))) return;
    await utanAttHindra(() => arbete.larmInforCutoff({ arendeId: arende.id, mote: cutoff.mote }));
    if (!(await vantaIFasen(arende, dygnetEfter(cutoff.mote), `SSG:s möte ${cutoff.mote}`))) return;
  } while (await vantaIFasen(arende, '1 day', 'Nästa möte i SSG'));
}

/** The budget is decided once a year: the wait goes over the year end, and is noted each month so that nobody thinks it was dropped. */
async function beslut(arende: Arende): Promise<void> {
  do {
    await utanAttHindra(() => arbete.noteraVantanPaBudget({ arendeId: arende.id }));
  } while (await vantaIFasen(arende, tillNastaManad(), 'Månadsnotering: väntar på budgetbeslut'));
}

/** Handed over: the case is financed, and says that it waits for its benefits to be realised. */
async function nyttorealisering(arende: Arende): Promise<void> {
  await utanAttHindra(() => arbete.overlamnaTillNyttorealisering({ arendeId: arende.id }));
  await vantaIFasen(arende);
}

const DYGN = 24 * 60 * 60_000;
const dygnetEfter = (datum: string): number => Math.max(1, Date.parse(datum) + DYGN - Date.now());

/** Milliseconds to the morning of the first day of next month. */
function tillNastaManad(): number {
  const nu = new Date();
  return Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() + 1, 1, 7) - nu.getTime();
}
