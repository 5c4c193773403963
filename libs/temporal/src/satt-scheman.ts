import {
  type Client,
  ScheduleAlreadyRunning,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type ScheduleOptions,
} from '@temporalio/client';
import { arbetsko } from '#contracts';
import { SVARSTID } from './anslut.js';

type Schema = Pick<ScheduleOptions, 'scheduleId' | 'spec' | 'action'> & { readonly policies: NonNullable<ScheduleOptions['policies']> };

const SVEP = 'underhall/svep';

/** Nothing of a schedule is encrypted: it outlives the keys of the ring. */
const schema = (scheduleId: string, workflowType: string, spec: ScheduleOptions['spec'], catchupWindow: '1 minute' | '1 day'): Schema => ({
  scheduleId,
  spec,
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow },
  action: {
    type: 'startWorkflow',
    workflowType,
    workflowId: scheduleId,
    taskQueue: arbetsko,
    args: [],
    workflowTaskTimeout: '5 seconds',
  },
});

/**
 * The upkeep of the register (architecture, 2). A minute that was missed is not made up for, since the next sweep finds the same; a missed night is.
 * 23.30 UTC is half past midnight or half past one in Sweden: after midnight all the year, without the server's table of time zones.
 */
const scheman: readonly Schema[] = [
  schema(SVEP, 'underhallSvep', { intervals: [{ every: '1 minute' }] }, '1 minute'),
  schema('underhall/anslag', 'underhallAnslag', { intervals: [{ every: '15 minutes' }] }, '1 minute'),
  schema('underhall/natt', 'underhallNatt', { calendars: [{ hour: 23, minute: 30 }] }, '1 day'),
];

/**
 * Makes the schedules that are missing, a sweep at once, and, with `fornya`, brings the others in line with this release; a pause that somebody has set
 * is kept. Any number of workers may do it at the same time. Returns the ids of those that were made.
 */
export async function sattScheman(client: Client, { fornya }: { fornya: boolean }): Promise<readonly string[]> {
  const skapade: string[] = [];
  for (const ett of scheman) {
    const skapad = await client.withDeadline(Date.now() + 2 * SVARSTID, () => satt(client, ett, fornya));
    if (skapad) skapade.push(ett.scheduleId);
  }
  return skapade;
}

async function satt(client: Client, ett: Schema, fornya: boolean): Promise<boolean> {
  const handle = client.schedule.getHandle(ett.scheduleId);
  try {
    if (fornya) await handle.update(({ state }) => ({ spec: ett.spec, action: ett.action, policies: ett.policies, state }));
    else await handle.describe();
    return false;
  } catch (fel) {
    if (!(fel instanceof ScheduleNotFoundError)) throw fel;
    return skapa(client, ett);
  }
}

async function skapa(client: Client, ett: Schema): Promise<boolean> {
  try {
    await client.schedule.create({ ...ett, state: { triggerImmediately: ett.scheduleId === SVEP } });
    return true;
  } catch (fel) {
    // Another worker was first.
    if (fel instanceof ScheduleAlreadyRunning) return false;
    throw fel;
  }
}
