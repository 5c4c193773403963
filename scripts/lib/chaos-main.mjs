import { runMain } from './fault.mjs';
import { runBuilt } from './run-built.mjs';

/** `npm run chaos` */
await runMain(() => runBuilt('test/chaos/main.js', process.argv.slice(2)));
