// The last full pass, kept with the tree it was about: the very same files need no second run. It
// lives inside node_modules, so that an installation forgets it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.js';
import { projectRoot } from './project-root.js';

/** @typedef {{ readonly tree: string, readonly passed: number, readonly at: string }} Pass */

export const cacheFolder = path.join(projectRoot, 'node_modules/.cache/verbatim');

const passFile = path.join(cacheFolder, 'last-pass.json');

/**
 * @returns {string | undefined} a hash of every file that is or could be committed, and of what runs
 *   them; undefined where there is no git to list the files
 */
export function treeFingerprint() {
	const files = listFiles();
	if (!files) return undefined;
	const browser = process.env['CHROMIUM_PATH'] ?? '';
	return `${process.version} ${process.platform} ${browser} ${fingerprint(projectRoot, files)}`;
}

/**
 * @param {string | undefined} tree
 * @returns {Pass | undefined} the pass of exactly this tree
 */
export function rememberedPass(tree) {
	if (!tree || !existsSync(passFile)) return undefined;
	/** @type {Pass} */
	const pass = JSON.parse(readFileSync(passFile, 'utf8'));
	return pass.tree === tree ? pass : undefined;
}

/** @param {Pass} pass */
export function rememberPass(pass) {
	mkdirSync(cacheFolder, { recursive: true });
	writeFileSync(passFile, JSON.stringify(pass));
}

function listFiles() {
	try {
		const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
		const list = execFileSync('git', args, {
			cwd: projectRoot,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		});
		return [...new Set(list.split('\0').filter((name) => name !== ''))];
	} catch {
		return undefined; // no git, or a downloaded archive: then every run is a full one
	}
}
