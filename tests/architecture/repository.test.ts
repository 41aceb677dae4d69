// What must be true of the repository as a whole, and of every sentence in it that describes it.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { trackedFiles } from './tracked-files.ts';

const files = trackedFiles();

function read(file: string): string {
	return readFileSync(file, 'utf8');
}

/** The first cells of a Markdown table that are set as code. */
function codeCells(markdown: string): readonly string[] {
	return [...markdown.matchAll(/^\| *`([^`]+)` *\|/gm)].map(([, cell = '']) => cell);
}

/** The text between a heading and the next one of any level. */
function section(markdown: string, heading: string): string {
	const parts = markdown.split(/^#+ /m);
	const found = parts.find((part) => part.startsWith(`${heading}\n`));
	if (found === undefined) throw new Error(`no heading "${heading}"`);
	return found;
}

describe('nothing of one machine or one network is in the files', () => {
	const machinePath = /(?<![\w.:/*-])\/(?:work|home|root|Users|mnt)\/\w/;
	// Bracketed letters keep this file from finding itself.
	const registry = /\bregistry\.[a-z0-9-]+\.[a-z]|\bverdacci[o]\b|\bartifactor[y]\b/i;
	const binary = /\.(?:png|jpe?g|ico|woff2?|webp)$/;
	const texts = files.filter((file) => !binary.test(file));

	test.each([
		['/wo' + 'rk/main/src', machinePath],
		["'/ho" + "me/ann/verbatim'", machinePath],
		['https://regis' + 'try.example.org/lowdb', registry]
	])('the patterns find %s', (text, pattern) => expect(text).toMatch(pattern));

	test('no path of a machine', () => {
		expect(texts.filter((file) => machinePath.test(read(file)))).toEqual([]);
	});

	test('no package registry', () => {
		expect(texts.filter((file) => registry.test(read(file)))).toEqual([]);
	});
});

describe('the lock file', () => {
	type Locked = { readonly optionalDependencies?: object };
	const { packages } = JSON.parse(read('package-lock.json')) as {
		readonly packages: Readonly<Record<string, Locked>>;
	};

	test('names no address', () => {
		expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([]);
	});

	// Written where node_modules already was, it may lack them, and then `npm ci` refuses it.
	test('holds the optional packages of every platform', () => {
		const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name))
		);
		expect(missing).toEqual([]);
	});

	function isLocked(folder: string, name: string): boolean {
		return `${folder}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
	}
});

test('the names that hosts, teachers and machines rely on are there', () => {
	const names = [
		'.ci/run',
		'CHANGELOG.md',
		'CONTRIBUTING.md',
		'LICENSE',
		'README.md',
		'docs/glossary.md',
		'package-lock.json',
		'scripts/start.js',
		'scripts/test.js',
		'svelte.config.js'
	];
	expect(names.filter((name) => !files.includes(name))).toEqual([]);
	const { scripts } = JSON.parse(read('package.json')) as {
		readonly scripts: Readonly<Record<string, string>>;
	};
	expect(scripts).toMatchObject({ start: 'node scripts/start.js', test: 'node scripts/test.js' });
});

test('every dependency has its line in the decision about dependencies', () => {
	const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Readonly<
		Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
	>;
	const explained = codeCells(read('docs/decisions/0002-dependencies.md'));
	const used = Object.keys({ ...dependencies, ...devDependencies });
	expect([...explained].sort()).toEqual(used.sort());
});

test("the README's settings are the ones that the code reads", () => {
	const documented = codeCells(section(read('README.md'), 'Settings'));
	const code = files
		.filter((file) => /^(?:src|scripts)\/.*(?<!\.test)\.[jt]s$/.test(file))
		.map(read);
	expect(documented.length).toBeGreaterThan(3);
	for (const name of documented) {
		expect(
			code.some((source) => source.includes(`'${name}'`) || source.includes(`env.${name}`)),
			`${name} is read somewhere`
		).toBe(true);
	}
});

test('every command that the README and CONTRIBUTING name is in package.json', () => {
	const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
	const named = [read('README.md'), read('CONTRIBUTING.md')].flatMap((text) =>
		[...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
	);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that a document links to or shows is there', () => {
	const missing = files
		.filter((file) => file.endsWith('.md') && !file.startsWith('questions/'))
		.flatMap((file) => linksIn(read(file)).map((link) => new URL(link, `file:///${file}`).pathname))
		.filter((target) => !existsSync(`.${decodeURIComponent(target)}`));
	expect(missing).toEqual([]);
});

/** Relative links only: what lies elsewhere needs the network. */
function linksIn(markdown: string): readonly string[] {
	return [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
		.map(([, link = '']) => link)
		.filter((link) => !/^[a-z]+:/.test(link));
}

describe('the map of folders in CONTRIBUTING', () => {
	const mapped = codeCells(section(read('CONTRIBUTING.md'), 'The map'));
	const folders = new Set(files.flatMap(foldersOf));

	test('names only folders that are there', () => {
		expect(mapped.filter((folder) => !folders.has(folder))).toEqual([]);
	});

	test('names every folder at the top, in src, in src/lib and in tests', () => {
		const unmapped = [...folders].filter(
			(folder) => /^(?:[^/]+|(?:src|src\/lib|tests)\/[^/]+)$/.test(folder) && !isMapped(folder)
		);
		expect(unmapped).toEqual([]);
	});

	/** A folder is on the map by its own line, or by the lines of the folders inside it. */
	function isMapped(folder: string): boolean {
		return mapped.some((name) => name === folder || name.startsWith(`${folder}/`));
	}
});

/** @returns each folder that leads to the file */
function foldersOf(file: string): readonly string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}
