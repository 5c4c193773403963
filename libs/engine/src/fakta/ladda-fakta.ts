import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';
import { faktaladdare } from './faktaladdare.js';
import { type Formfakta, galler } from './formfakta.js';

/** Loads the facts in the transaction, so that they hold in the same instant as the decision; `formens` are those that have been read in it already. */
export async function laddaFakta(
  klient: Pool | PoolClient,
  namn: readonly string[],
  fraga: FaktaFraga,
  formens?: Formfakta,
): Promise<Record<string, unknown>> {
  const fakta: Record<string, unknown> = {};
  const lasta = galler(formens, fraga.data);
  for (const ett of namn) {
    if (ett in lasta) {
      fakta[ett] = lasta[ett];
      continue;
    }
    const ladda = faktaladdare[ett];
    if (!ladda) throw new Error(`Faktan ${ett} har ingen laddare`);
    fakta[ett] = await ladda(klient, fraga);
  }
  return fakta;
}
