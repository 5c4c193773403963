import { type Processer, type Verifiering, verifieraRegistret } from '#engine';
import type { SettSteg } from '#temporal';
import type pg from 'pg';
import { provaMinnen } from './prova-minnen.js';

/** Proves the register, and Temporal's memory of it when that is given. Writes nothing. `provade` is told how many cases have been proved. */
export async function verifiera(
  pool: pg.Pool,
  processer: Processer,
  minnen?: AsyncIterable<SettSteg>,
  provade?: (antal: number) => void,
): Promise<Verifiering> {
  const { antal, fynd } = await verifieraRegistret(pool, processer, provade && { provade });
  return { antal, fynd: minnen ? [...fynd, ...(await provaMinnen(pool, minnen))] : fynd };
}
