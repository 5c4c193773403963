import type { Logger } from 'pino';

const TIDSGRANS_MS = 4_000;

/** Closes in order at SIGTERM or SIGINT; a close that takes over four seconds is broken off. */
export function stangVidSignal(app: { close(): Promise<void> }, logg: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stang(app, logg));
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
