import type pg from 'pg';

/** Does the work unless another worker is doing it: an advisory lock that goes away with its connection. Null when it was somebody else's turn. */
export async function ensam<T>(pool: pg.Pool, las: number, arbete: () => Promise<T>): Promise<T | null> {
  const klient = await pool.connect();
  let trasig: Error | undefined;
  try {
    const svar = await klient.query<{ tagen: boolean }>('select pg_try_advisory_lock($1) as tagen', [las]);
    if (!svar.rows[0]?.tagen) return null;
    try {
      return await arbete();
    } finally {
      await klient.query('select pg_advisory_unlock($1)', [las]).catch((fel: Error) => {
        trasig = fel;
      });
    }
  } finally {
    klient.release(trasig);
  }
}
