import './lib/refuse-old-node.mjs';

import('./lib/build-main.mjs');
