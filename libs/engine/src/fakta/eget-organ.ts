import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';

/** C-01: what kind of organ owns the case, and the nämnd or board above it. */
export async function egetOrgan(
  klient: Pool | PoolClient,
  { arende }: FaktaFraga,
): Promise<{ typ: string; overordnat: string | null } | null> {
  const svar = await klient.query<{ typ: string; overordnat: string | null }>({
    name: 'fakta-eget-organ',
    text: 'select typ, overordnat from organ where id = $1',
    values: [arende.organ_id],
  });
  return svar.rows[0] ?? null;
}
