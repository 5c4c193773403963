import { type Dokument, protokoll } from '#documents';
import type { Pool } from 'pg';
import { lasSammantrade } from '../../apps/worker/src/sammantrade/las-sammantrade.js';

/** The protocol of a meeting as the worker puts it together. */
export async function sattProtokoll(pool: Pool, moteId: string): Promise<Dokument> {
  const mote = { ...(await lasSammantrade(pool, moteId)), datum: '2026-01-01', dnr: [] };
  return protokoll(mote, { version: '0.1', slag: 'Protokoll', underskrifter: null }).dokument;
}
