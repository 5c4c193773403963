import { createEngine } from '#engine';
import { processer } from '#machines';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { Inloggning } from '../support/session.js';
import type { Kommandopost } from './kommandon.js';

type Sats = string | QueryConfig;

/** The statements of one transaction as the product sends them: those of a group go together, without waiting for each other's answers. */
export type Inspelning = readonly (readonly Sats[])[];

/** Lets the engine take each step and notes its statements, so that the same statements can be sent without engine and HTTP. */
export async function spelaIn(
  pool: Pool,
  poster: readonly Kommandopost[],
  inloggade: ReadonlyMap<string, Inloggning>,
): Promise<Inspelning[]> {
  const inspelningar: Inspelning[] = [];
  const stangda: Promise<void>[] = [];
  for (const { nyckel, personId, handelse, uppgiftId, forvantatSteg } of poster) {
    const session = inloggade.get(personId)?.session;
    if (!session) throw new Error('Personen är inte inloggad.');
    const inspelning = await spelaInEn(pool, async (lyssnande) => {
      const engine = createEngine({ pool: lyssnande, processer });
      await engine.execute({ nyckel, aktor: { personId }, session, nu: new Date(), uppgiftId, forvantatSteg, handelse });
      stangda.push(engine.stang());
    });
    inspelningar.push(inspelning);
  }
  await Promise.all(stangda);
  return inspelningar;
}

/** Runs `arbete` on a pool that notes what one transaction sends and rolls it back. */
export async function spelaInEn(pool: Pool, arbete: (lyssnande: Pool) => Promise<unknown>): Promise<Inspelning> {
  const grupper: Sats[][] = [];
  let svarat = true;
  const klient = await pool.connect();
  const lyssnande = {
    query: async (sats: Sats) => {
      if (svarat) grupper.push([]);
      svarat = false;
      grupper.at(-1)?.push(sats);
      const bekraftar = typeof sats === 'object' && sats.text === 'commit';
      const svar = await klient.query(bekraftar ? 'rollback' : (sats as string));
      svarat = true;
      return bekraftar ? { ...svar, command: 'COMMIT' } : svar;
    },
    release: (fel?: Error) => klient.release(fel),
  };
  await arbete({ connect: async () => lyssnande, query: async () => ({ rows: [] }) } as unknown as Pool);
  return grupper;
}

/** The bare transaction: the same statements in the same groups, prepared by pg. */
export async function spelaUpp(klient: PoolClient, grupper: Inspelning): Promise<void> {
  for (const grupp of grupper) await Promise.all(grupp.map((sats) => klient.query(sats as string)));
}
