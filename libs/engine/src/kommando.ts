import { problem } from '#contracts';
import type { PoolClient } from 'pg';
import { kanonisk, sha256 } from './kedja.js';
import { Nekad } from './types.js';

/** What has been kept under a key: the hash of what was asked, and the answer. */
export interface TidigareSvar {
  readonly kropp: string;
  readonly svar: unknown;
}

/** What tells one command from another under the same key. */
export const kommandohash = (kropp: unknown): string => sha256(kanonisk(kropp));

/** The answer kept under a key, which must have been given to the same command. */
export function sammaSvar({ kropp, svar }: TidigareSvar, hash: string): unknown {
  if (kropp !== hash) throw nyckelnAteranvand();
  return svar;
}

export const nyckelnAteranvand = (): Nekad => new Nekad('nyckel-ateranvand', problem('nyckel-ateranvand'));

/**
 * Takes the key. Returns the stored answer when the same command has been accepted before, null when this is the first.
 * Two requests with one key wait for each other here, so neither can be done twice.
 */
export async function taNyckel(klient: PoolClient, nyckel: string, kropp: unknown, nu: string): Promise<unknown> {
  const hash = kommandohash(kropp);
  const ny = await klient.query({
    name: 'ta-nyckel',
    text: 'insert into command (nyckel, kropp, skapad) values ($1, $2, $3) on conflict (nyckel) do nothing',
    values: [nyckel, hash, nu],
  });
  if (ny.rowCount === 1) return null;
  const tidigare = await klient.query<TidigareSvar>({
    name: 'se-nyckel',
    text: 'select kropp, svar from command where nyckel = $1',
    values: [nyckel],
  });
  const rad = tidigare.rows[0];
  if (!rad) throw nyckelnAteranvand();
  return sammaSvar(rad, hash);
}

export async function sparaSvar(klient: PoolClient, nyckel: string, svar: unknown): Promise<void> {
  await klient.query({
    name: 'spara-svar',
    text: 'update command set svar = $2::jsonb where nyckel = $1',
    values: [nyckel, JSON.stringify(svar)],
  });
}
