import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';
import { faktaladdare } from './faktaladdare.js';

/** Loads the facts in the transaction, so that they hold in the same instant as the decision. */
export async function laddaFakta(klient: Pool | PoolClient, namn: readonly string[], fraga: FaktaFraga): Promise<Record<string, unknown>> {
  const fakta: Record<string, unknown> = {};
  for (const ett of namn) {
    const ladda = faktaladdare[ett];
    if (!ladda) throw new Error(`Faktan ${ett} har ingen laddare`);
    fakta[ett] = await ladda(klient, fraga);
  }
  return fakta;
}
