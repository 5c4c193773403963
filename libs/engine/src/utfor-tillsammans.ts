import type { Pool, PoolClient } from 'pg';
import { allaKlara } from './alla-klara.js';
import { ForSig } from './genomfor.js';
import { lasLedigaArenden } from './las.js';
import type { Motor } from './motor.js';
import type { ArendeRad } from './rader.js';
import { type Skrivpost, skrivAlla } from './skriv.js';
import { iTransaktion } from './transaktion.js';
import { Nekad, type Execute, type Kvitto } from './types.js';
import { lasUnderlag, taKommandot } from './utfor.js';

/** What became of a command among others; null when it must be given by itself. */
export type Gemensamt = { readonly kvitto: Kvitto } | { readonly nekad: Nekad } | null;

/**
 * Several commands of as many cases in one transaction: one lock, one writing and one commit. Each is tried by itself and may be refused by itself; what is
 * accepted is written together, or not at all. A case that somebody else holds is not waited for, so that no command waits because of another's case and no
 * two groups wait for each other in a ring; nor is a command that brings more with it than its own case's rows taken here. Throws when the writing fails:
 * nothing has happened then, and each can be given by itself.
 */
export async function utforTillsammans(pool: Pool, motor: Motor, kommandon: readonly Execute[]): Promise<readonly Gemensamt[]> {
  return iTransaktion(pool, async (klient, sist) => {
    const [lediga, underlag] = await Promise.all([
      lasLedigaArenden(klient, kommandon),
      Promise.all(kommandon.map((kommando) => lasUnderlag(klient, motor.processer, kommando))),
    ]);
    const arenden = new Map(lediga.map((rad) => [rad.id, rad]));
    const poster: Skrivpost[] = [];
    const forsok = kommandon.map(async (kommando, nr) => {
      const last = underlag[nr];
      const arende = taUt(arenden, last?.lage.arendeId);
      return last && arende ? forsokEtt({ klient, motor, poster }, kommando, arende, last) : null;
    });
    const svar = await allaKlara(forsok);
    sist(skrivAlla(klient, poster));
    return svar;
  });
}

/** Each case goes to one command: the next one's is to be read anew when the first has been written. */
function taUt(arenden: Map<string, ArendeRad>, id: string | null | undefined): ArendeRad | undefined {
  const arende = arenden.get(id ?? '');
  if (arende) arenden.delete(arende.id);
  return arende;
}

interface Delat {
  readonly klient: PoolClient;
  readonly motor: Motor;
  readonly poster: Skrivpost[];
}

async function forsokEtt(
  { klient, motor, poster }: Delat,
  kommando: Execute,
  ...vad: [ArendeRad, Awaited<ReturnType<typeof lasUnderlag>>]
): Promise<Gemensamt> {
  const samlade: Skrivpost[] = [];
  const samla = { ta: (post: Skrivpost) => void samlade.push(post), baraEget: true };
  try {
    const kvitto = await taKommandot({ klient, motor, samla }, kommando, ...vad);
    poster.push(...samlade);
    return { kvitto };
  } catch (fel) {
    if (fel instanceof ForSig) return null;
    if (fel instanceof Nekad) return { nekad: fel };
    throw fel;
  }
}
