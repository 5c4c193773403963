import { setTimeout as paus } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Motor } from './motor.js';
import { utforTillsammans, type Gemensamt } from './utfor-tillsammans.js';
import { utfor, type Utfort } from './utfor.js';
import type { Execute } from './types.js';

/** So long a group's successors wait for it at most, in milliseconds: one that waits for a lock must not hold the rest. */
const TALAMOD_MS = 25;
/** After a group its people's next commands are soon there: so long they are given to come, in milliseconds, so that groups do not shrink to one now and then. */
const FOLJE_MS = 2;
/** So many go together at most: what one of them holds is held until all are written. */
const FLEST = 25;

interface Vantande {
  readonly kommando: Execute;
  readonly svara: (utfort: Utfort | PromiseLike<Utfort>) => void;
  readonly neka: (fel: unknown) => void;
}

/**
 * Commands that arrive while another is on its way to the database go together when it has come back: under load the cost of asking, writing and committing is
 * shared, and who is alone waits for no company. A kind of event goes so only after it has been seen to write its own case and nothing else.
 */
export class Kommandoko {
  private readonly vantande: Vantande[] = [];
  private upptagen = false;
  /** Whether each kind of event has always written its own case only. */
  private readonly ensamt = new Map<string, boolean>();

  constructor(
    private readonly pool: Pool,
    private readonly motor: Motor,
  ) {}

  utfor(kommando: Execute): Promise<Utfort> {
    if (this.ensamt.get(kommando.handelse.typ) !== true) return this.forSig(kommando);
    return new Promise((svara, neka) => {
      this.vantande.push({ kommando, svara, neka });
      if (!this.upptagen) void this.tom();
    });
  }

  private async forSig(kommando: Execute): Promise<Utfort> {
    const utfort = await utfor(this.pool, this.motor, kommando);
    const { typ } = kommando.handelse;
    if (utfort.ensamt !== null) this.ensamt.set(typ, utfort.ensamt && this.ensamt.get(typ) !== false);
    return utfort;
  }

  private async tom(): Promise<void> {
    this.upptagen = true;
    while (this.vantande.length > 0) {
      const grupp = this.vantande.splice(0, FLEST);
      await hogst(TALAMOD_MS, this.ge(grupp));
      if (grupp.length > 1 && this.vantande.length < grupp.length) await paus(FOLJE_MS);
    }
    this.upptagen = false;
  }

  private async ge(grupp: readonly Vantande[]): Promise<void> {
    const [forsta, ...fler] = grupp;
    if (forsta && fler.length === 0) {
      await this.forSig(forsta.kommando).then(forsta.svara, forsta.neka);
      return;
    }
    const gemensamt = await this.tillsammans(grupp);
    for (const [nr, { kommando, svara, neka }] of grupp.entries()) {
      const svar = gemensamt[nr];
      if (!svar) svara(this.forSig(kommando));
      else if ('nekad' in svar) neka(svar.nekad);
      else svara({ kvitto: svar.kvitto, medfoljande: new Set(), ensamt: true });
    }
  }

  /** What could not be written together is given one by one, and each that fails then says why. */
  private async tillsammans(grupp: readonly Vantande[]): Promise<readonly Gemensamt[]> {
    try {
      return await utforTillsammans(
        this.pool,
        this.motor,
        grupp.map(({ kommando }) => kommando),
      );
    } catch {
      return [];
    }
  }
}

/** Resolves when the work is done, or after so many milliseconds if it is not; the work never fails. */
async function hogst(ms: number, arbete: Promise<void>): Promise<void> {
  let klocka: NodeJS.Timeout | undefined;
  const tid = new Promise<void>((ute) => {
    klocka = setTimeout(ute, ms);
  });
  await Promise.race([arbete, tid]);
  clearTimeout(klocka);
}
