import type { Pool, PoolClient } from 'pg';
import type { ArendeRad } from '../rader.js';

/** What a fact is asked about: the case as it stands, the form, and who asks when. */
export interface FaktaFraga {
  readonly arende: ArendeRad;
  readonly data: Readonly<Record<string, unknown>>;
  /** Date of `nu` in Europe/Stockholm. */
  readonly idag: string;
  /** ISO instant. */
  readonly nu: string;
  /** Who acts; null when the runtime does. */
  readonly personId: string | null;
}

/** Reads one fact of the registers; a pool when the engine only asks what is possible, else the command's transaction. */
export type FaktaLaddare = (klient: Pool | PoolClient, fraga: FaktaFraga) => Promise<unknown>;
