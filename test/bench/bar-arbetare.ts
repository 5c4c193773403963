import { parentPort, workerData } from 'node:worker_threads';
import { skapaPool } from '#database';
import { type Inspelning, spelaUpp } from './bar-transaktion.js';
import { mat } from './mat.js';

/** What one sender of bare transactions is given. */
export interface Arbete {
  readonly databaseUrl: string;
  readonly inspelningar: readonly Inspelning[];
  readonly uppvarmning: readonly Inspelning[];
  readonly klienter: number;
}

const { databaseUrl, inspelningar, uppvarmning, klienter } = workerData as Arbete;
const pool = skapaPool(databaseUrl, klienter);
const kopplingar = await Promise.all(Array.from({ length: klienter }, () => pool.connect()));
await skicka(uppvarmning);
parentPort?.once('message', () => void kor());
parentPort?.postMessage('redo');

async function kor(): Promise<void> {
  parentPort?.postMessage(await skicka(inspelningar));
  for (const klient of kopplingar) klient.release();
  await pool.end();
}

/** How long each took, in milliseconds. */
async function skicka(vilka: readonly Inspelning[]): Promise<number[]> {
  const tider: number[] = [];
  await mat(vilka, klienter, async (satser, nr) => {
    const fran = performance.now();
    const klient = kopplingar[nr];
    if (klient) await spelaUpp(klient, satser);
    tider.push(performance.now() - fran);
  });
  return tider;
}
