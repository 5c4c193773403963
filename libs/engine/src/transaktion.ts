import { problem } from '#contracts';
import type { Pool, PoolClient } from 'pg';
import { nyckelnAteranvand } from './kommando.js';
import { Nekad } from './types.js';

/** Hands over a statement that has been sent and whose answer nothing waits for but the commit. */
export type Sist = (sats: Promise<unknown>) => void;

/** Prepared like all else that goes in a group, so that they wait for no answer of their own. */
const BORJA = { name: 'borja', text: 'begin' };
const BEKRAFTA = { name: 'bekrafta', text: 'commit' };

/**
 * Runs `arbete` in one transaction. A lock or a statement that takes too long is refused as safe to repeat.
 * On a connection that sends without waiting, `begin` goes with the first statements and `commit` with the last: PostgreSQL takes them in order,
 * and once one has failed it commits nothing.
 */
export async function iTransaktion<T>(pool: Pool, arbete: (klient: PoolClient, sist: Sist) => Promise<T>): Promise<T> {
  const klient = await pool.connect();
  let trasig: Error | undefined;
  const skickade: Promise<unknown>[] = [];
  const sist: Sist = (sats) => {
    sats.catch(() => undefined);
    skickade.push(sats);
  };
  try {
    sist(klient.query(BORJA));
    const svar = await arbete(klient, sist);
    const slut = klient.query(BEKRAFTA);
    slut.catch(() => undefined);
    await Promise.all(skickade);
    if ((await slut).command === 'ROLLBACK') throw new Error('Transaktionen rullades tillbaka utan fel.');
    return svar;
  } catch (fel) {
    await Promise.allSettled(skickade);
    await klient.query('rollback').catch((rollbackFel: Error) => {
      trasig = rollbackFel;
    });
    if (svararInte(fel)) throw new Nekad('arendet-svarar-inte', problem('arendet-svarar-inte'));
    throw nyckelnTogs(fel) ? nyckelnAteranvand() : fel;
  } finally {
    klient.release(trasig);
  }
}

/** lock_not_available, query_canceled, deadlock_detected, serialization_failure. */
const UPPTAGET = new Set(['55P03', '57014', '40P01', '40001']);

/** Another command with the same key was written meanwhile: not the same command, which would have waited for its case. */
function nyckelnTogs(fel: unknown): boolean {
  return typeof fel === 'object' && fel !== null && 'constraint' in fel && fel.constraint === 'command_pkey';
}

function svararInte(fel: unknown): boolean {
  return typeof fel === 'object' && fel !== null && 'code' in fel && typeof fel.code === 'string' && UPPTAGET.has(fel.code);
}
