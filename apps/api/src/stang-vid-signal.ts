import type { Logger } from 'pino';
import { vidStoppsignal } from '#config';

const TIDSGRANS_MS = 4_000;

/** Closes in order when told to stop; a close that takes over four seconds is broken off. */
export function stangVidSignal(app: { close(): Promise<void> }, logg: Logger): void {
  vidStoppsignal(() => void stang(app, logg));
}

async function stang(app: { close(): Promise<void> }, logg: Logger): Promise<void> {
  setTimeout(() => process.exit(1), TIDSGRANS_MS).unref();
  try {
    await app.close();
    process.exit(0);
  } catch (fel) {
    logg.error({ namn: fel instanceof Error ? fel.name : typeof fel }, 'Stängningen misslyckades.');
    process.exit(1);
  }
}
