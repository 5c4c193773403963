import { runMain } from './fault.mjs';
import { runBuilt } from './run-built.mjs';

/** `npm run bench` */
await runMain(() => runBuilt('test/bench/main.js', process.argv.slice(2)));
