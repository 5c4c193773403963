import type { Lage } from '#contracts';
import { oppnaArende } from '../../workflows/runtime/arende.js';
import { follow } from '../../workflows/runtime/follow.js';

/** A story of nothing but what the runtime does for every process. */
async function folj(lage: Lage): Promise<void> {
  const faser = follow(oppnaArende(lage), {});
  while (!(await faser.next()).done);
}

export const provforalder = folj;
export const provbarn = folj;
