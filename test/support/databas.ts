import { randomUUID } from 'node:crypto';
import { migrera } from '#database';
import { sparaRegelverk } from '#engine';
import { setTimeout as paus } from 'node:timers/promises';
import pg from 'pg';
import { demoregelverk } from './regelverk.js';

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
  await lasInRegelverk(url.href);
  return { url: url.href, stang: () => slapp(admin, namn) };
}

/** Nothing can start before the municipality's rules are there. */
export async function lasInRegelverk(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await sparaRegelverk(client, demoregelverk());
  } finally {
    await client.end();
  }
}

/** A pool that has ended may still be hanging up; a connection that is cut off meanwhile would be an error in the test that just passed. */
async function slapp(admin: string, namn: string): Promise<void> {
  for (let forsok = 0; forsok < 20 && (await antalAnslutna(admin, namn)) > 0; forsok += 1) await paus(25);
  await somAdmin(admin, `drop database ${namn} with (force)`);
}

async function antalAnslutna(admin: string, namn: string): Promise<number> {
  const svar = await somAdmin(admin, `select count(*)::int as antal from pg_stat_activity where datname = '${namn}'`);
  return (svar.rows as { antal: number }[])[0]?.antal ?? 0;
}

function adminAdress(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL saknas: kör testerna med npm test.');
  return url;
}

async function somAdmin(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
