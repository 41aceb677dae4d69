// Builds the app when a file that the build reads has changed since the last build, else not.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, fingerprint } from './fingerprint.js';
import { projectRoot } from './project-root.js';
import { runTool } from './run-command.js';

const SOURCES = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

// Beside the app, not among the files it serves.
const stampFile = path.join(projectRoot, 'build/.verbatim-built');

/**
 * @param {() => void} [onStart] told when there is something to build
 * @returns {Promise<import('./run-command.js').Outcome>} code 0 when a fresh build is there
 */
export async function ensureBuilt(onStart) {
	const wanted = fingerprint(projectRoot, sourceFiles());
	if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) {
		return { code: 0, output: '' };
	}
	onStart?.();
	rmSync(stampFile, { force: true });
	const outcome = await runTool('vite', ['build'], { NODE_ENV: 'production' });
	if (outcome.code === 0) writeFileSync(stampFile, wanted);
	return outcome;
}

/** Tests live beside the code, but no build contains them. */
function sourceFiles() {
	return SOURCES.flatMap((source) => filesUnder(projectRoot, source)).filter(
		(file) => !file.endsWith('.test.ts')
	);
}
