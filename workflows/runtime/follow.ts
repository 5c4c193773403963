import { condition, makeContinueAsNewFunc, workflowInfo } from '@temporalio/workflow';
import { type Arende, borBorjaOm, fasenArSlut } from './arende.js';
import { bevaka, type Effekter } from './bevaka.js';

/**
 * Gives the case's phases in the order it passes through them, and meanwhile sees to its deadlines and effects.
 * Ends when the case is closed and its last effects are done; continues as new with nothing but the position when the history grows long.
 */
export async function* follow(arende: Arende, effekter: Effekter): AsyncGenerator<string, void, undefined> {
  const bevakning = bevaka(arende, effekter);
  // The phase's own function may be waiting when the watch ends: it must hear of it.
  bevakning.catch((fel: unknown) => {
    arende.fel = fel;
  });
  while (!arende.lage.avslutad && !borBorjaOm(arende) && arende.fel === null) {
    const { fas } = arende.lage;
    arende.fas = fas;
    yield fas;
    await condition(() => fasenArSlut(arende, fas));
  }
  await bevakning;
  if (borBorjaOm(arende)) await makeContinueAsNewFunc({ workflowType: workflowInfo().workflowType })(arende.lage);
}
