import type { Lage } from '#contracts';
import { oppnaArende } from './arende.js';
import { follow } from './follow.js';

/** The story of a process that has none of its own: its deadlines are fired and its cases tell each other what they must. */
export async function folj(lage: Lage): Promise<void> {
  const faser = follow(oppnaArende(lage), {});
  while (!(await faser.next()).done);
}
