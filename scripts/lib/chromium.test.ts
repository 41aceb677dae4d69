import { describe, expect, test } from 'vitest';
import { findChromium, provideChromium } from './chromium.js';
import type { Machine } from './chromium.js';

type Description = Partial<Machine> & { readonly files?: readonly string[] };

/** A machine on which only the given files exist. */
function machine({ files = [], ...rest }: Description): Machine {
	return {
		env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/u/ann' },
		platform: 'linux',
		exists: (file) => files.includes(file),
		playwrightPath: () => '/cache/pw/chrome',
		run: () => false,
		isRoot: true,
		...rest
	};
}

describe('findChromium', () => {
	const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	const windows = 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe';

	test.each<[string, Description, string | undefined]>([
		['nothing', {}, undefined],
		['the system’s', { files: ['/usr/bin/chromium'] }, '/usr/bin/chromium'],
		['Chrome', { files: ['/usr/bin/google-chrome-stable'] }, '/usr/bin/google-chrome-stable'],
		[
			'the first name',
			{ files: ['/usr/bin/chromium', '/usr/local/bin/chrome'] },
			'/usr/bin/chromium'
		],
		[
			'Playwright’s last',
			{ files: ['/cache/pw/chrome', '/usr/bin/chromium'] },
			'/usr/bin/chromium'
		],
		['Playwright’s own', { files: ['/cache/pw/chrome'] }, '/cache/pw/chrome'],
		['an app', { platform: 'darwin', files: [chrome] }, chrome],
		['a user’s app', { platform: 'darwin', files: [`/u/ann${chrome}`] }, `/u/ann${chrome}`],
		[
			'a program',
			{ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' }, files: [windows] },
			windows
		],
		['no path at all', { env: {}, playwrightPath: () => undefined }, undefined]
	])('finds %s', (_, description, found) => {
		expect(findChromium(machine(description))).toBe(found);
	});

	test('takes the one that is named before any other, and no other in its place', () => {
		const env = { CHROMIUM_PATH: '/opt/own', PATH: '/usr/bin' };
		expect(findChromium(machine({ env, files: ['/opt/own', '/usr/bin/chromium'] }))).toBe(
			'/opt/own'
		);
		expect(findChromium(machine({ env, files: ['/usr/bin/chromium'] }))).toBeUndefined();
	});
});

describe('provideChromium', () => {
	const tell = () => {};

	/** A Debian whose packages arrive when `apt-get install` is run by someone who may. */
	function debian(isRoot: boolean, maySudo: boolean) {
		const files = ['/usr/bin/apt-get'];
		const commands: string[] = [];
		const run: Machine['run'] = (program, args) => {
			commands.push([program, ...args].join(' '));
			const isAllowed = isRoot || (program === 'sudo' && maySudo);
			if (isAllowed && args.includes('install')) files.push('/usr/bin/chromium');
			return isAllowed;
		};
		const described = machine({ isRoot, run });
		return { commands, machine: { ...described, exists: (file: string) => files.includes(file) } };
	}

	test('installs the system’s package as root', () => {
		const { commands, machine } = debian(true, false);
		expect(provideChromium(machine, tell)).toBe('/usr/bin/chromium');
		expect(commands).toHaveLength(2);
		expect(commands[0]).toMatch(/^env DEBIAN_FRONTEND=noninteractive apt-get .*update/);
		expect(commands[1]).toMatch(/ install -y .*chromium/);
	});

	test('asks sudo without a question as anyone else', () => {
		const { commands, machine } = debian(false, true);
		expect(provideChromium(machine, tell)).toBe('/usr/bin/chromium');
		expect(commands.every((command) => command.startsWith('sudo -n env '))).toBe(true);
	});

	test('has none when nobody may install', () => {
		expect(provideChromium(debian(false, false).machine, tell)).toBeUndefined();
	});

	test('runs nothing where one is found, or where there is no apt-get', () => {
		const run = () => {
			throw new Error('ran a program');
		};
		const found = machine({ files: ['/usr/bin/chromium', '/usr/bin/apt-get'], run });
		expect(provideChromium(found, tell)).toBe('/usr/bin/chromium');
		expect(provideChromium(machine({ run }), tell)).toBeUndefined();
	});
});
