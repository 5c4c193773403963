import type { WorkerOptions } from '@temporalio/worker';
import { iUppdraget } from './uppdrag.js';

type Interceptorer = NonNullable<NonNullable<WorkerOptions['interceptors']>['activity']>;

const HJARTSLAG_MS = 5_000;

/**
 * Lets every activity tell every five seconds that its worker lives, so that those with a heartbeat timeout are taken over when it dies, and know when it was
 * asked for and that it is cancelled (uppdrag.ts).
 */
export const livstecken: Interceptorer[number] = (ctx) => ({
  inbound: {
    async execute(input, next) {
      const hjartslag = setInterval(() => ctx.heartbeat(), HJARTSLAG_MS);
      const uppdrag = { avbrott: ctx.cancellationSignal, begart: new Date(ctx.info.scheduledTimestampMs) };
      try {
        return await iUppdraget(uppdrag, () => next(input));
      } finally {
        clearInterval(hjartslag);
      }
    },
  },
});
