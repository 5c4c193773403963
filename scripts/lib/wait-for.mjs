import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is truthy and returns it; undefined when the limit (ms) has passed. */
export async function waitFor(condition, { limit, every = 50 }) {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (Date.now() >= end) return undefined;
    await pause(every);
  }
}
