import { setTimeout as paus } from 'node:timers/promises';
import { Indatafel } from '../fel.js';

const GRANS_MS = 60_000;
const MELLAN_MS = 250;

/** Waits for what the product does by itself: a document, a notice, a letter. Throws Indatafel with what was waited for when it takes more than a minute. */
export async function vantaPa<Varde>(vad: string, hamta: () => Promise<Varde | null>): Promise<Varde> {
  const slut = Date.now() + GRANS_MS;
  for (;;) {
    const varde = await hamta();
    if (varde !== null) return varde;
    if (Date.now() > slut) throw new Indatafel([`${vad} blev inte klart på en minut. Kör workern?`]);
    await paus(MELLAN_MS);
  }
}
