import './lib/refuse-old-node.mjs';

import('./lib/record-history-main.mjs');
