import './lib/refuse-old-node.mjs';

import('./lib/generate-main.mjs');
