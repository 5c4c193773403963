import { runCli } from './node-app.mjs';

/** Makes a migrated database that tests copy (`create database x template mall`), which takes a tenth of a migration; returns its name. */
export async function makeTemplateDatabase(environment) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  await client.query('create database mall');
  await client.end();
  const url = new URL(environment.DATABASE_URL);
  url.pathname = '/mall';
  await runCli(['migrera'], { ...environment, DATABASE_URL: url.href });
  return 'mall';
}
