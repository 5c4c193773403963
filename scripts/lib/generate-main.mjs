import { build } from './build.mjs';
import { Fault, runMain } from './fault.mjs';
import { checkGenerated, generateAll } from './generate.mjs';
import { ensurePackages } from './install-packages.mjs';

/** `npm run generate`, and with --check only a look at whether it is needed. */
await runMain(async () => {
  const say = (line) => console.log(line);
  await ensurePackages({ say });
  await build({ say });
  if (!process.argv.includes('--check')) return generateAll({ say });
  const stale = await checkGenerated();
  if (stale) throw new Fault(stale);
});
