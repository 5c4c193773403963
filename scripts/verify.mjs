import './lib/refuse-old-node.mjs';

import('./lib/verify-main.mjs');
