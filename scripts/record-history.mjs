import './lib/refuse-old-node.mjs';

await import('./lib/record-history-main.mjs');
