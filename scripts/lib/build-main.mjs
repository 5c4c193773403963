import { build } from './build.mjs';
import { runMain } from './fault.mjs';
import { ensurePackages } from './install-packages.mjs';

/** `npm run build` */
await runMain(async () => {
  const say = (line) => console.log(line);
  await ensurePackages({ say });
  await build({ say });
});
