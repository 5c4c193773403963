import './lib/refuse-old-node.mjs';

import('./lib/chaos-main.mjs');
