import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movedData } from './postgres-place.mjs';
import { startServices } from './services.mjs';
import { makeTemplateDatabase } from './template-database.mjs';

/** A folder of its own that PostgreSQL's account may pass through. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'beslutsgang-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes the folder and what PostgreSQL kept elsewhere. */
export function removeFolder(folder) {
  const outside = movedData(folder);
  if (outside) rmSync(outside, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The environment of the tiers that need PostgreSQL (DATABASE_URL may create databases, TEST_TEMPLATE is migrated) and Temporal. */
export async function startTestServices(folder, { say }) {
  say('Startar PostgreSQL och Temporal för testerna …');
  const { environment: addresses } = await startServices({ dataDir: folder, say });
  const environment = { ...process.env, ...addresses };
  return { ...environment, TEST_TEMPLATE: await makeTemplateDatabase(environment) };
}
