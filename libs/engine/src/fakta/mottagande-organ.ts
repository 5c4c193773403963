import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';

export interface MottagandeOrgan {
  readonly typ: string;
  readonly overordnat: string | null;
  readonly leverantor: boolean;
}

/** B-03: the organ that the form wants to hand the case to, or the case's own when it names none; null when it does not exist today. */
export async function mottagandeOrgan(klient: Pool | PoolClient, { arende, data, idag }: FaktaFraga): Promise<MottagandeOrgan | null> {
  const svar = await klient.query<MottagandeOrgan>({
    name: 'fakta-mottagande-organ',
    text: `select typ, overordnat, leverantor from organ
      where id = $1 and (giltig_fran is null or giltig_fran <= $2::date) and (giltig_till is null or giltig_till >= $2::date)`,
    values: [typeof data.organ === 'string' ? data.organ : arende.organ_id, idag],
  });
  return svar.rows[0] ?? null;
}
