import './lib/refuse-old-node.mjs';

import('./lib/test-main.mjs');
