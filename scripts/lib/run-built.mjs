import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensurePackages } from './install-packages.mjs';
import { root } from './paths.mjs';

/** Installs and builds what is stale, then runs a built program in the foreground; resolves to its exit code. */
export async function runBuilt(program, args, environmentOf = () => process.env) {
  const say = (line) => console.error(line);
  await ensurePackages({ say });
  await build({ say });
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', program), ...args], {
    stdio: 'inherit',
    env: environmentOf(),
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
