import './lib/refuse-old-node.mjs';

import('./lib/bench-main.mjs');
