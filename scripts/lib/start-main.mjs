import { runMain } from './fault.mjs';
import { help, parseOptions } from './options.mjs';
import { run } from './start.mjs';

/** `npm start` */
await runMain(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (!options.help) return run(options);
  console.log(help);
  return 0;
});
