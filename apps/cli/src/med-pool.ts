import { cliMiljo } from '#config';
import { skapaPool } from '#database';
import type pg from 'pg';

/** Gives `arbete` a pool on the database that the environment names, and ends it. */
export async function medPool<Svar>(arbete: (pool: pg.Pool) => Promise<Svar>): Promise<Svar> {
  const { DATABASE_URL, POOL_SIZE } = cliMiljo();
  const pool = skapaPool(DATABASE_URL, POOL_SIZE);
  try {
    return await arbete(pool);
  } finally {
    await pool.end();
  }
}
