import { resolve } from 'node:path';
import { runMain } from './fault.mjs';
import { installationEnvironment } from './installation.mjs';
import { root } from './paths.mjs';
import { runBuilt } from './run-built.mjs';

/** `node scripts/record-history.mjs <case id> <file>`: from the Temporal that runs in .data, or that TEMPORAL_ADDRESS names. */
await runMain(() => {
  const dataDir = resolve(root, process.env.DATA_DIR || '.data');
  return runBuilt('test/replay/spela-in.js', process.argv.slice(2), () => installationEnvironment(dataDir));
});
