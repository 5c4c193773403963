import type { Pool, PoolClient } from 'pg';
import type { Kommun } from './entities/kommun.entity.js';

/** The municipality and who hears its appeals; all names are null until an organisation's file that has them is read. */
export async function lasKommun(klient: Pool | PoolClient): Promise<Pick<Kommun, 'forvaltningsratt' | 'lansstyrelse'>> {
  const svar = await klient.query<Pick<Kommun, 'forvaltningsratt' | 'lansstyrelse'>>({
    name: 'las-kommun',
    text: 'select forvaltningsratt, lansstyrelse from kommun',
  });
  return svar.rows[0] ?? { forvaltningsratt: null, lansstyrelse: null };
}
