// npm test: everything that must hold, on a machine that has only Node and git.
//
//   npm test                   all steps; remembered when the very same files passed before
//   npm test -- --force        all steps, without any memory or cache
//   npm test -- unit lint      only these
//
// The output of a step is shown, whole, when it fails. The last line is `N passed, N failed`.

import { endWithNpm } from './lib/end-with-npm.js';
import { requireSupportedNode } from './lib/node-version.js';

requireSupportedNode();
endWithNpm();

const { ensureInstalled } = await import('./lib/install.js');
await ensureInstalled();

const { runTests } = await import('./lib/run-tests.js');
process.exitCode = await runTests(process.argv.slice(2));
