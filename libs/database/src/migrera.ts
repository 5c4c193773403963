import pg from 'pg';
import { skapaDataSource } from './data-source.js';

const LOCK = 7_309_112;

/** Runs the migrations that are missing and returns their names. Two starts at once take turns by an advisory lock. */
export async function migrera(url: string): Promise<readonly string[]> {
  const guard = new pg.Client({ connectionString: url, application_name: 'beslutsgang-migrera' });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    return await runMissing(url);
  } finally {
    await guard.end();
  }
}

async function runMissing(url: string): Promise<readonly string[]> {
  const source = await skapaDataSource(url, 2).initialize();
  try {
    const done = await source.runMigrations({ transaction: 'all' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
