import { problem } from '#contracts';
import type { Pool, PoolClient } from 'pg';
import { Nekad } from './types.js';

/** Runs `arbete` in one transaction. A lock or a statement that takes too long is refused as safe to repeat. */
export async function iTransaktion<T>(pool: Pool, arbete: (klient: PoolClient) => Promise<T>): Promise<T> {
  const klient = await pool.connect();
  let trasig: Error | undefined;
  try {
    await klient.query('begin');
    const svar = await arbete(klient);
    await klient.query('commit');
    return svar;
  } catch (fel) {
    await klient.query('rollback').catch((rollbackFel: Error) => {
      trasig = rollbackFel;
    });
    throw svararInte(fel) ? new Nekad('arendet-svarar-inte', problem('arendet-svarar-inte')) : fel;
  } finally {
    klient.release(trasig);
  }
}

/** lock_not_available, query_canceled, deadlock_detected, serialization_failure. */
const UPPTAGET = new Set(['55P03', '57014', '40P01', '40001']);

function svararInte(fel: unknown): boolean {
  return typeof fel === 'object' && fel !== null && 'code' in fel && typeof fel.code === 'string' && UPPTAGET.has(fel.code);
}
