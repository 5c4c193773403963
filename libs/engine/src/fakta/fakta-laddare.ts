import type { Pool, PoolClient } from 'pg';
import type { ArendeRad } from '../rader.js';

/** What a fact of the form alone is asked about: the form, and who asks when. */
export interface Formfraga {
  readonly data: Readonly<Record<string, unknown>>;
  /** Date of `nu` in Europe/Stockholm. */
  readonly idag: string;
  /** ISO instant. */
  readonly nu: string;
  /** Who acts; null when the runtime does. */
  readonly personId: string | null;
}

/** What a fact is asked about: the case as it stands too. */
export interface FaktaFraga extends Formfraga {
  readonly arende: ArendeRad;
}

/** Reads one fact of the registers; a pool when the engine only asks what is possible, else the command's transaction. */
export type FaktaLaddare = (klient: Pool | PoolClient, fraga: FaktaFraga) => Promise<unknown>;
