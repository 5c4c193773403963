import type pg from 'pg';

/** Runs `arbete` in one transaction; a dry run (`prov`) does the same work and rolls it back, so that it meets the same faults. */
export async function iTransaktion<Svar>(pool: pg.Pool, prov: boolean, arbete: (client: pg.PoolClient) => Promise<Svar>): Promise<Svar> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const svar = await arbete(client);
    await client.query('set constraints all immediate');
    await client.query(prov ? 'rollback' : 'commit');
    return svar;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
