import { skapaPool } from '#database';
import type { Pool } from 'pg';
import { lasInRegelverk } from '../support/databas.js';
import { type Produkt, type ProduktVal, startaProdukt } from '../support/produkt.js';
import { type Inloggning, oppnaSession } from '../support/session.js';
import type { Tjanster } from '../support/tjanster.js';

/** What a figure says: JSON, one line each. */
export interface Figur {
  readonly figur: string;
  readonly varde: number;
  readonly enhet: string;
  readonly kvot?: number;
  readonly mal: string;
  readonly [mer: string]: unknown;
}

export interface Forutsattningar {
  readonly tjanster: Tjanster;
  readonly liten: boolean;
  readonly antalApi: number;
  /** Prove the filled register too, which takes long when it is big. */
  readonly medVerify: boolean;
  readonly skur: number;
  skriv(figur: Figur): void;
  beratta(rad: string): void;
}

/** A database of its own with the product on it, for one figure. */
export interface Uppstallning {
  readonly pool: Pool;
  readonly produkt: Produkt;
  logga(personer: readonly string[]): Promise<ReadonlyMap<string, Inloggning>>;
}

/** Makes a database, lets `forbered` fill it before the product starts, runs the measurement and ends it all. */
export async function medProdukt<T>(
  tjanster: Tjanster,
  namn: string,
  val: Partial<ProduktVal>,
  steg: { forbered(pool: Pool): Promise<void>; mat(u: Uppstallning): Promise<T> },
): Promise<T> {
  const url = new URL(tjanster.databaseUrl);
  const admin = skapaPool(url.href, 1);
  await admin.query(`drop database if exists ${namn} with (force)`);
  await admin.query(`create database ${namn}`);
  url.pathname = `/${namn}`;
  const pool = skapaPool(url.href, 20);
  // The database is dropped while the last idle connections are closing.
  pool.on('error', () => undefined);
  const bas = {
    databaseUrl: url.href,
    temporalAddress: tjanster.temporalAddress,
    demo: false,
    worker: false,
    inlasning: 'ingen',
    ...val,
  } as const;
  const { migrera } = await import('#database');
  await migrera(url.href);
  await lasInRegelverk(url.href);
  try {
    await steg.forbered(pool);
    const produkt = await startaProdukt(bas);
    try {
      return await steg.mat({ pool, produkt, logga: (personer) => loggaIn(pool, produkt, personer) });
    } finally {
      await produkt.stang();
    }
  } finally {
    await pool.end();
    await admin.query(`drop database ${namn} with (force)`);
    await admin.end();
  }
}

async function loggaIn(pool: Pool, produkt: Produkt, personer: readonly string[]): Promise<ReadonlyMap<string, Inloggning>> {
  const par = await Promise.all(personer.map(async (id) => [id, await oppnaSession(pool, produkt.miljo, id)] as const));
  return new Map(par);
}
