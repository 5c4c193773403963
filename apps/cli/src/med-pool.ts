import { cliMiljo } from '#config';
import { skapaPool } from '#database';
import type pg from 'pg';

/** Gives `arbete` a pool on the database that the environment names, and ends it. `installning` is a setting of its sessions, "name=value". */
export async function medPool<Svar>(arbete: (pool: pg.Pool) => Promise<Svar>, installning?: string): Promise<Svar> {
  const { DATABASE_URL, POOL_SIZE } = cliMiljo();
  const pool = skapaPool(installning === undefined ? DATABASE_URL : medInstallning(DATABASE_URL, installning), POOL_SIZE);
  try {
    return await arbete(pool);
  } finally {
    await pool.end();
  }
}

function medInstallning(url: string, installning: string): string {
  const med = new URL(url);
  med.searchParams.set('options', `-c ${installning}`);
  return med.href;
}
