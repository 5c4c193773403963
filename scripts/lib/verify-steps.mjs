import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { forbiddenWords } from './forbidden-words.mjs';
import { checkGenerated } from './generate.mjs';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { webBudget } from './web-budget.mjs';

const tsc = 'node_modules/typescript-7/bin/tsc';

/** What `npm run verify` proves, in order; each step returns undefined when it holds, otherwise what is wrong. */
export const verifySteps = [
  { name: 'bygge', check: () => build({ say: () => undefined }) },
  { name: 'webbens storlek', check: async () => webBudget(), needs: 'apps/web/vite.config.ts' },
  { name: 'typer', check: () => tool(tsc, '-p', 'tsconfig.json', '--noEmit') },
  { name: 'typer i webben', check: () => tool(tsc, '-p', 'apps/web/tsconfig.json', '--noEmit'), needs: 'apps/web/tsconfig.json' },
  { name: 'lint', check: () => tool('node_modules/oxlint/bin/oxlint', '--type-aware', '--format', 'unix', '--tsconfig', 'tsconfig.json') },
  { name: 'formatering', check: () => tool('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'riktningar',
    check: () =>
      tool(
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        'apps',
        'libs',
        'workflows',
        'test',
      ),
  },
  { name: 'död kod', check: () => tool('node_modules/knip/bin/knip.js', '--no-progress') },
  { name: 'genererade filer', check: () => checkGenerated() },
  { name: 'förbjudna ord', check: () => forbiddenWords() },
].filter(({ needs }) => !needs || existsSync(join(root, needs)));

async function tool(script, ...args) {
  const { code, output } = await runCommand(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
  return code === 0 ? undefined : output.trim();
}
