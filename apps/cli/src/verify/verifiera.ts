import { type Processer, type Verifiering, verifieraRegistret } from '#engine';
import type { SettSteg } from '#temporal';
import type pg from 'pg';
import { provaMinnen } from './prova-minnen.js';

/** Proves the register, and Temporal's memory of it when that is given. Writes nothing. */
export async function verifiera(pool: pg.Pool, processer: Processer, minnen?: AsyncIterable<SettSteg>): Promise<Verifiering> {
  const { antal, fynd } = await verifieraRegistret(pool, processer);
  return { antal, fynd: minnen ? [...fynd, ...(await provaMinnen(pool, minnen))] : fynd };
}
