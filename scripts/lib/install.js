// Installs what package-lock.json names, and only when that is not already there: a second start
// must be up in a second. A stamp inside node_modules goes with it when the folder goes.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.js';
import { projectRoot } from './project-root.js';
import { runNpm } from './run-command.js';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

const stampFile = path.join(projectRoot, 'node_modules/.verbatim-installed');

/**
 * @returns {Promise<void>} once the packages are there; ends the process with npm's own words when
 *   they cannot be had
 */
export async function ensureInstalled() {
	const platform = `${process.platform}-${process.arch}`;
	const wanted = `${platform} ${fingerprint(projectRoot, ['package-lock.json'])}`;
	const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
	if (stamp === wanted) return;
	const isFromHere = stamp === undefined || stamp.startsWith(`${platform} `);
	if (!isFromHere || !isInstalledByHand()) await install();
	writeFileSync(stampFile, wanted);
}

async function install() {
	console.log('Installing the packages (only when package-lock.json has changed) ...');
	// Under NODE_ENV=production npm would leave out what the build needs.
	const { code, output } = await runNpm(['ci', '--include=dev', '--loglevel=error']);
	if (code === 0) return;
	console.error(`${output}\nThe packages could not be installed: npm's own words are above.`);
	process.exit(1);
}

/** Whether a developer's own `npm install` has already brought what the lock file names. */
function isInstalledByHand() {
	const wanted = lockedPackages('package-lock.json');
	const present = lockedPackages('node_modules/.package-lock.json');
	return present !== undefined && wanted !== undefined && isSatisfiedBy(wanted, present);
}

/**
 * @param {Readonly<Record<string, LockedPackage>>} wanted by package-lock.json
 * @param {Readonly<Record<string, LockedPackage>>} present as npm noted inside node_modules
 * @returns {boolean} whether nothing is missing; optional packages are for other platforms too
 */
export function isSatisfiedBy(wanted, present) {
	return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
		const found = present[folder];
		if (folder === '' || (optional && !found)) return true;
		return found?.version === version && found?.integrity === integrity;
	});
}

/**
 * @param {string} name
 * @returns {Record<string, LockedPackage> | undefined}
 */
function lockedPackages(name) {
	const file = path.join(projectRoot, name);
	if (!existsSync(file)) return undefined;
	/** @type {{ packages: Record<string, LockedPackage> }} */
	const { packages } = JSON.parse(readFileSync(file, 'utf8'));
	return packages;
}
