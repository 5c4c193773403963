import { condition, defineSignal, setHandler, upsertMemo, workflowInfo } from '@temporalio/workflow';
import type { Lage, lageSignal } from '#contracts';

const nyttLage = defineSignal<[Lage]>('lage' satisfies typeof lageSignal);

/** The case that a workflow follows: its latest known position and nothing else. */
export interface Arende {
  readonly id: string;
  lage: Lage;
  /** The phase whose function runs now; the case may already have gone on to another one. */
  fas: string;
  /** Signals taken in this run. */
  signaler: number;
  /** A signal older than what is known, or another of the same step: late, or the register has been restored. The register knows. */
  behoverLasas: boolean;
  /** Why the watch over deadlines and effects ended too early; the phase must not go on alone. */
  fel: unknown;
}

/** Well under the server's 10,000 signals per run. */
const FLEST_SIGNALER = 2_000;

/** Opens the case and begins to listen for positions. */
export function oppnaArende(lage: Lage): Arende {
  const arende: Arende = { id: lage.arendeId, lage, fas: lage.fas, signaler: 0, behoverLasas: false, fel: null };
  skrivMemo(lage);
  setHandler(nyttLage, (ny) => {
    arende.signaler += 1;
    if (ny.steg > arende.lage.steg) taEmot(arende, ny);
    else if (!sammaLage(ny, arende.lage)) arende.behoverLasas = true;
  });
  return arende;
}

/** Within a step deadlines move and effects are done; which of two positions is the newer does not show. */
function sammaLage(ett: Lage, annat: Lage): boolean {
  return JSON.stringify(ett) === JSON.stringify(annat);
}

/** Takes a position that is known to be the newest. */
export function taEmot(arende: Arende, ny: Lage): void {
  if (ny.kedja !== arende.lage.kedja) skrivMemo(ny);
  arende.lage = ny;
}

/** True when the case has moved on to another phase or is closed, or when another run is to go on from here. */
export function fasenArSlut(arende: Arende, fas: string): boolean {
  return arende.lage.fas !== fas || arende.lage.avslutad || arende.fel !== null || borBorjaOm(arende);
}

/** True when this run has taken so much that a new one should go on. */
export function borBorjaOm(arende: Arende): boolean {
  return arende.signaler >= FLEST_SIGNALER || workflowInfo().continueAsNewSuggested;
}

/**
 * Waits while the case stays in the phase that is being told: true when the time passed, false when the phase ended first, also when that
 * was while its function was busy with something else. No time means as long as the phase lasts.
 */
export async function vantaIFasen(arende: Arende, tid?: number | '1 day' | '7 days', summary?: string): Promise<boolean> {
  const { fas } = arende;
  const slut = () => fasenArSlut(arende, fas);
  if (tid !== undefined) return !(await condition(slut, tid, { summary: summary ?? fas }));
  await condition(slut);
  return false;
}

/** `beslutsgang verify --lost` reads it: which step Temporal has seen, should the register be restored older. */
function skrivMemo({ steg, kedja }: Lage): void {
  upsertMemo({ steg, kedja });
}
