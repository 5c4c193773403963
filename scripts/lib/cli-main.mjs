import { resolve } from 'node:path';
import { runMain } from './fault.mjs';
import { installationEnvironment } from './installation.mjs';
import { root } from './paths.mjs';
import { runBuilt } from './run-built.mjs';

/** `npm run beslutsgang -- <command>`: the operator command against what runs in .data, or what DATABASE_URL and TEMPORAL_ADDRESS name. */
await runMain(() => {
  const dataDir = resolve(root, process.env.DATA_DIR || '.data');
  const args = process.argv.slice(2);
  // What only reads what is written here is answered also when nothing runs.
  const alone = args.length === 0 || ['hjalp', '--help', 'miljo', 'kontrollera-export'].includes(args[0]);
  return runBuilt('apps/cli/src/main.js', args, () => (alone ? process.env : installationEnvironment(dataDir)));
});
