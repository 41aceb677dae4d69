// Finds a Chromium for the browser tests: the user's own, the system's, or Playwright's. Playwright's
// download is not available everywhere, so on Debian and Ubuntu the system's package is installed.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} Machine what is looked at, so that a test can describe another machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {(file: string) => boolean} exists
 * @property {() => string | undefined} playwrightPath where Playwright would keep its own browser
 * @property {(program: string, args: readonly string[]) => boolean} run whether it ended well
 * @property {boolean} isRoot
 */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const APPS = [
	'Chromium.app/Contents/MacOS/Chromium',
	'Google Chrome.app/Contents/MacOS/Google Chrome'
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

export const HOW_TO_GET_CHROMIUM =
	'No Chromium was found for the browser tests. Install Chromium or Google Chrome, or run\n' +
	'`npx playwright install chromium`, or name a browser yourself: CHROMIUM_PATH=/path npm test';

/**
 * @param {Machine} [machine]
 * @returns {string | undefined} the browser's file
 */
export function findChromium(machine = thisMachine) {
	const named = machine.env['CHROMIUM_PATH'];
	if (named) return machine.exists(named) ? named : undefined;
	const installed = installedPaths(machine).find(machine.exists);
	if (installed) return installed;
	const own = machine.playwrightPath();
	return own && machine.exists(own) ? own : undefined;
}

/**
 * @param {Machine} [machine]
 * @param {(message: string) => void} [tell] what takes a while
 * @returns {string | undefined} the browser's file; undefined when there is none and none to be had
 */
export function provideChromium(machine = thisMachine, tell = console.log) {
	const found = findChromium(machine);
	if (found || machine.env['CHROMIUM_PATH'] || !machine.exists('/usr/bin/apt-get')) return found;
	tell('Installing Chromium from the system packages, for the browser tests ...');
	// A stale list may still name a package that is there, so a failed update decides nothing.
	apt(machine, ['update', '-q']);
	apt(machine, ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']);
	return findChromium(machine);
}

/**
 * @param {Machine} machine
 * @param {readonly string[]} args
 */
function apt({ run, isRoot }, args) {
	const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
	// Another installation may be under way on a fresh machine.
	const [program = '', ...rest] = isRoot ? command : ['sudo', '-n', ...command];
	return run(program, [...rest, '-o', 'DPkg::Lock::Timeout=120', ...args]);
}

/** @param {Machine} machine */
function installedPaths({ env, platform }) {
	if (platform === 'win32') {
		return WINDOWS_FOLDERS.map((name) => env[name])
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				`${folder}\\Google\\Chrome\\Application\\chrome.exe`,
				`${folder}\\Chromium\\Application\\chrome.exe`
			]);
	}
	const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
	const onPath = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
	if (platform !== 'darwin') return onPath;
	const homes = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')];
	return [...onPath, ...homes.flatMap((home) => APPS.map((app) => `${home}/${app}`))];
}

/** @type {Machine} */
const thisMachine = {
	env: process.env,
	platform: process.platform,
	exists: existsSync,
	playwrightPath: () => {
		/** @type {typeof import('playwright')} */
		const { chromium } = createRequire(import.meta.url)('playwright');
		return chromium.executablePath();
	},
	run: (program, args) => spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0,
	isRoot: process.getuid?.() === 0
};
