import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Modell } from './modell.js';
import { type Losning, type Uppdrag, losITrad } from './trad.js';

/** More than two solvers at a time would only make each of them slower, and each holds its own WebAssembly memory. */
const SAMTIDIGA = 2;
/** How long past its limit the thread may be silent before it is ended. */
const NADATID_MS = 1_000;

let igang = 0;
const vantande: (() => void)[] = [];

/**
 * Solves the model exactly by HiGHS in a thread of its own, so that the event loop is never held. Gives the best set found, whether it
 * is proven best, and for each item left out the bounds of what a set with it could be worth. `start` is a set that holds; it is what
 * is given back when time is out before anything better is found.
 */
export async function los(modell: Modell, start: readonly boolean[], tidsgransMs: number): Promise<Losning> {
  if (igang >= SAMTIDIGA) await new Promise<void>((klar) => vantande.push(klar));
  igang += 1;
  try {
    return await iTrad({
      modell,
      start,
      tidsgransMs,
      slutVid: Date.now() + tidsgransMs,
      highs: createRequire(import.meta.url).resolve('highs'),
    });
  } finally {
    igang -= 1;
    vantande.shift()?.();
  }
}

function iTrad(uppdrag: Uppdrag): Promise<Losning> {
  // The thread's code is handed over as text, so that it runs the same from TypeScript sources as when it is built.
  const trad = new Worker(`(${losITrad.toString()})()`, { eval: true, workerData: uppdrag });
  return new Promise((klar, fel) => {
    let senaste: Losning = { tagna: uppdrag.start, bevisad: false, granser: [] };
    const vakt = setTimeout(() => void trad.terminate(), uppdrag.tidsgransMs + NADATID_MS);
    trad.on('message', (losning: Losning) => (senaste = losning));
    trad.once('error', fel);
    trad.once('exit', () => {
      clearTimeout(vakt);
      klar(senaste);
    });
  });
}
