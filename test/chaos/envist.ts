import { setTimeout as paus } from 'node:timers/promises';
import { Klient, type Anrop } from '../bench/klient.js';

/** How long a command may wait for its answer, in milliseconds. */
const GRANS_MS = 120_000;
/** How long the product's own work may take: a document that was being made when the worker died is begun again after a minute. */
const ARBETE_MS = 300_000;

/** Sends the same request with the same key until it is answered; throws when it is refused. */
export async function tillsSvar(url: string, anrop: Anrop): Promise<unknown> {
  const slut = Date.now() + GRANS_MS;
  while (Date.now() < slut) {
    const klient = new Klient(url);
    // Broken in the middle: it may have been done or not, and the same key will tell.
    const svar = await klient.anropa(anrop).catch(() => null);
    klient.stang();
    if (svar && svar.status < 300) return JSON.parse(svar.kropp);
    if (svar && svar.status < 500) throw new Error(`${anrop.vag} nekades: ${svar.status} ${svar.kropp}`);
    await paus(100);
  }
  throw new Error(`${anrop.vag} fick inget svar på två minuter.`);
}

/** Asks the database until it answers with what `arDet` waits for. */
export async function tillsSant<T>(vad: string, fraga: () => Promise<T>, arDet: (svar: T) => boolean): Promise<T> {
  const slut = Date.now() + ARBETE_MS;
  while (Date.now() < slut) {
    const svar = await fraga().catch(() => null);
    if (svar !== null && arDet(svar)) return svar;
    await paus(200);
  }
  throw new Error(`${vad} kom inte på fem minuter.`);
}
