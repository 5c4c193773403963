import { randomUUID } from 'node:crypto';
import { migrera } from '#database';
import pg from 'pg';

export interface Testdatabas {
  readonly url: string;
  /** Drops the database; connections that are left are ended. */
  stang(): Promise<void>;
}

/** A database of its own on the server of DATABASE_URL: a copy of TEST_TEMPLATE, or migrated here when that is not set. */
export async function skapaDatabas(): Promise<Testdatabas> {
  const admin = adminAdress();
  const namn = `test_${randomUUID().replaceAll('-', '')}`;
  const mall = process.env.TEST_TEMPLATE;
  await somAdmin(admin, `create database ${namn}${mall ? ` template ${pg.escapeIdentifier(mall)}` : ''}`);
  const url = new URL(admin);
  url.pathname = `/${namn}`;
  if (!mall) await migrera(url.href);
  return { url: url.href, stang: () => somAdmin(admin, `drop database ${namn} with (force)`) };
}

function adminAdress(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL saknas: kör testerna med npm test.');
  return url;
}

async function somAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
