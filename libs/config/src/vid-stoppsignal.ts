const SIGNALER = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `stang` at the first signal to stop, once. Later signals are ignored: a terminal tells the whole process group and the one who started us passes it
 * on, so the same Ctrl-C comes more than once and must not end us in the middle of the closing.
 */
export function vidStoppsignal(stang: () => void): void {
  let stanger = false;
  for (const signal of SIGNALER)
    process.on(signal, () => {
      if (stanger) return;
      stanger = true;
      stang();
    });
}
