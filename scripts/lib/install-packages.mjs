import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, Fault, isDiskFull } from './fault.mjs';
import { withLock } from './lock.mjs';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const lockFile = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const installedFrom = join(root, 'node_modules', '.beslutsgang-installerat');

/** Runs `npm ci` when node_modules is missing or older than the lock file. */
export async function ensurePackages({ say }) {
  if (isCurrent()) return;
  const waiting = 'Paketen installeras redan av en annan start: väntar på den …';
  await withLock(join(root, 'dist', '.las', 'installation'), { say, waiting }, () => install(say));
}

function isCurrent() {
  if (!existsSync(installed)) return false;
  if (existsSync(installedFrom)) return readFileSync(installedFrom, 'utf8') === lockHash();
  return statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

async function install(say) {
  if (isCurrent()) return;
  say('Installerar paket (npm ci), ungefär en minut …');
  const { code, output } = await runCommand('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
  if (code === 0) return writeFileSync(installedFrom, lockHash());
  if (isDiskFull(output)) throw new Fault(diskFull);
  const reason = output.trim().split('\n').slice(-6).join('\n');
  throw new Fault(`npm ci gick inte att köra: kontrollera nätet (eller npm config get registry) och försök igen.\n${reason}`);
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}
