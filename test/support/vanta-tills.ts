import { setTimeout as paus } from 'node:timers/promises';

/** Waits for a condition with a limit in milliseconds; throws what was waited for when it never holds. */
export async function vantaTills<T>(vad: string, villkor: () => Promise<T | false> | T | false, grans = 30_000): Promise<T> {
  const slut = Date.now() + grans;
  for (;;) {
    const svar = await villkor();
    if (svar !== false) return svar;
    if (Date.now() > slut) throw new Error(`${vad} hann inte bli klart på ${grans} ms.`);
    await paus(50);
  }
}
