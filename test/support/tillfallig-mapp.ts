import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own that PostgreSQL's account may pass through; it is gone when this process has ended, also when it was told to stop. */
export function tillfalligMapp(namn: string): string {
  const mapp = mkdtempSync(join(tmpdir(), `beslutsgang-${namn}-`));
  chmodSync(mapp, 0o755);
  process.once('exit', () => rmSync(mapp, { recursive: true, force: true, maxRetries: 5 }));
  return mapp;
}
