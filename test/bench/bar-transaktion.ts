import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { Kommandopost } from './kommandon.js';

type Sats = string | QueryConfig;

/** The statements of one command, as the engine sends them. */
export type Inspelning = readonly Sats[];

/** Lets the engine take each step, notes its statements and rolls back, so that the same statements can be sent without engine and HTTP. */
export async function spelaIn(pool: Pool, poster: readonly Kommandopost[]): Promise<Inspelning[]> {
  const inspelningar: Inspelning[] = [];
  for (const post of poster) {
    const satser: Sats[] = [];
    const klient = await pool.connect();
    const lyssnande = {
      query: (sats: Sats) => {
        satser.push(sats);
        return klient.query(sats === 'commit' ? 'rollback' : (sats as string));
      },
      release: (fel?: Error) => klient.release(fel),
    };
    const tyst = { connect: async () => lyssnande, query: async () => ({ rows: [] }) };
    const engine = createEngine({ pool: tyst as unknown as Pool, processer });
    const { nyckel, personId, arendeId, handelse, uppgiftId, forvantatSteg } = post;
    await engine.execute({ nyckel, aktor: { personId }, nu: new Date(), arendeId, uppgiftId, forvantatSteg, handelse });
    await engine.stang();
    inspelningar.push(satser);
  }
  return inspelningar;
}

/** The bare transaction: the statements one after the other with pg's prepared statements. */
export async function spelaUpp(klient: PoolClient, satser: Inspelning): Promise<void> {
  for (const sats of satser) await klient.query(sats as string);
}
