import type { WorkerOptions } from '@temporalio/worker';
import { AsyncLocalStorage } from 'node:async_hooks';

type Interceptorer = NonNullable<NonNullable<WorkerOptions['interceptors']>['activity']>;

const HJARTSLAG_MS = 5_000;
const avbrottssignal = new AsyncLocalStorage<AbortSignal>();
const aldrig = new AbortController().signal;

/** Lets every activity tell every five seconds that its worker lives, so that those with a heartbeat timeout are taken over when it dies. */
export const livstecken: Interceptorer[number] = (ctx) => ({
  inbound: {
    async execute(input, next) {
      const hjartslag = setInterval(() => ctx.heartbeat(), HJARTSLAG_MS);
      try {
        return await avbrottssignal.run(ctx.cancellationSignal, () => next(input));
      } finally {
        clearInterval(hjartslag);
      }
    },
  },
});

/** Aborted when the activity under way is cancelled, or its worker is stopped; never outside an activity. */
export function avbrott(): AbortSignal {
  return avbrottssignal.getStore() ?? aldrig;
}
