import type { Pool } from 'pg';

/** A document as the meeting hears of it. */
export interface Framstallning {
  readonly hash: string;
  readonly handlingId: string;
  readonly version: string;
}

/**
 * What an attempt that died between storing and telling has left in the register; null when there is none. It is told as it is stored: made anew it could
 * be another version with another hash, and nobody would be able to read what they sign.
 */
export async function redanFramstallt(pool: Pool, effektId: string): Promise<Framstallning | null> {
  const svar = await pool.query<Framstallning>({
    name: 'redan-framstallt',
    text: 'select hash, id as "handlingId", beteckning as version from handling where effekt_id = $1',
    values: [effektId],
  });
  return svar.rows[0] ?? null;
}
