import { setTimeout as paus } from 'node:timers/promises';

/** Spreads work over time: each piece waits for its place, and work that is behind waits for nothing. */
export class Takt {
  private readonly start = performance.now();
  private platser = 0;

  constructor(private readonly perSekund: number) {}

  /** Takes the next `antal` places and waits until the first of them; returns at once when it is aborted. */
  async plats(antal: number, avbrott: AbortSignal): Promise<void> {
    const vid = this.start + (this.platser / this.perSekund) * 1000;
    this.platser += antal;
    const kvar = vid - performance.now();
    if (kvar >= 1 && !avbrott.aborted) await paus(kvar, undefined, { signal: avbrott }).catch(() => undefined);
  }
}
