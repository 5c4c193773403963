import './lib/refuse-old-node.mjs';

import('./lib/services-main.mjs');
