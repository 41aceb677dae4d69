// npm start: install when the lock file has changed, build when the sources have, then serve from
// this very process. Nothing may be imported here that an installation brings.

import { endWithNpm } from './lib/end-with-npm.js';
import { requireSupportedNode } from './lib/node-version.js';

requireSupportedNode();
endWithNpm();

const { ensureInstalled } = await import('./lib/install.js');
await ensureInstalled();

const { ensureBuilt } = await import('./lib/build.js');
const { code, output } = await ensureBuilt(() => {
	console.log('Building (only when the sources have changed) ...');
});
if (code !== 0) {
	console.error(`${output}\nVerbatim could not be built: the reason is above.`);
	process.exit(1);
}

const { serve } = await import('./serve.js');
await serve();
