import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess } from './managed-process.mjs';
import { cachedCli, cliVersion } from './temporal-version.mjs';
import { waitFor } from './wait-for.mjs';

const silenceLimit = 10_000;

/** Lets the SDK's own downloader fetch the official CLI into the cache; false when ten seconds pass without a byte. */
export async function downloadCli({ say }) {
  const folder = `${cachedCli}.hamtas-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  say('Hämtar Temporal …');
  const script = join(dirname(fileURLToPath(import.meta.url)), 'temporal-download-child.mjs');
  const child = startProcess({
    name: 'temporal-download',
    command: process.execPath,
    args: [script, folder],
    logFile: join(folder, 'logg'),
    stopLimit: 1_000,
  });
  try {
    await waitFor(() => child.hasExited() || isSilent(folder), { limit: 15 * 60_000, every: 250 });
    const { code } = child.hasExited() ? await child.exited : { code: null };
    return code === 0 && (await keepBinary(folder));
  } finally {
    await child.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function isSilent(folder) {
  const newest = Math.max(statSync(folder).ctimeMs, ...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
  return Date.now() - newest > silenceLimit;
}

async function keepBinary(folder) {
  const binary = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((file) => statSync(file).isFile() && statSync(file).size > 10_000_000);
  if (!binary) return false;
  chmodSync(binary, 0o755);
  if (!(await cliVersion(binary))) return false;
  if (!existsSync(cachedCli)) renameSync(binary, cachedCli);
  return true;
}
