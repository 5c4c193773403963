import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';
import { faktaladdare } from './faktaladdare.js';
import { type Formfakta, galler } from './formfakta.js';

/** What is known already and is not loaded again. */
interface Kant {
  /** Read in the same transaction, by the form's own door. */
  readonly formens?: Formfakta | undefined;
  /** Loaded for an event before, by name; what is loaded is put here. */
  readonly kanda?: Map<string, unknown> | undefined;
}

/** Loads the facts in the transaction, so that they hold in the same instant as the decision. */
export async function laddaFakta(
  klient: Pool | PoolClient,
  namn: readonly string[],
  fraga: FaktaFraga,
  { formens, kanda = new Map() }: Kant = {},
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
    if (!kanda.has(ett)) kanda.set(ett, await ladda(klient, fraga));
    fakta[ett] = kanda.get(ett);
  }
  return fakta;
}
