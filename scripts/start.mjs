import './lib/refuse-old-node.mjs';

import('./lib/start-main.mjs');
