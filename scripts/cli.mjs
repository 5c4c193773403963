import './lib/refuse-old-node.mjs';

import('./lib/cli-main.mjs');
