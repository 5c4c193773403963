import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { cacheDir } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** The CLI that this project builds or downloads (server 1.31); docker/temporal-cli/go.mod names the same. */
export const temporalVersion = '1.8.2';

/** The file in the user's cache, shared by all clones. */
export const cachedCli = join(cacheDir, `temporal-${temporalVersion}-${platform()}-${arch()}`);

/** The version a CLI says it has, or undefined when it does not run. */
export async function cliVersion(command) {
  const { code, output } = await runCommand(command, ['--version'], { limit: 10_000 });
  return code === 0 ? /version (\d+\.\d+\.\d+)/.exec(output)?.[1] : undefined;
}

/** The oldest CLI whose server does what the workflows need. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 1 || (major === 1 && minor >= 5);
}
