import type { Pool } from 'pg';

/** A change behind the product's back, and what verify must say of it. */
export interface Sabotage {
  readonly vad: string;
  readonly tabell: string;
  readonly sql: string;
  readonly sager: RegExp;
}

/** Makes the change, looks at it, and puts the whole table back as it was, triggers and keys aside. */
export async function sabotera(pool: Pool, { tabell, sql }: Sabotage, titta: () => Promise<void>): Promise<void> {
  const klient = await pool.connect();
  try {
    await klient.query(`create table spar as select * from ${tabell}`);
    await klient.query(`set session_replication_role = replica`);
    const { rowCount } = await klient.query(sql);
    if (!rowCount) throw new Error(`Ingenting ändrades i ${tabell}.`);
    await titta();
    await klient.query(`delete from ${tabell}`);
    await klient.query(`insert into ${tabell} overriding system value select * from spar`);
  } finally {
    await klient.query('drop table if exists spar');
    await klient.query('set session_replication_role = origin');
    klient.release();
  }
}
