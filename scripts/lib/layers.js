// Who may import whom: the one table that the linter and the architecture test both read. What is
// not allowed here is forbidden.

/**
 * @typedef {object} Layer
 * @property {string} folder from the project's root; the longest that matches a file counts
 * @property {readonly string[]} mayImport folders, its own among them
 * @property {readonly string[]} packages names; `*` for any, `node:` for Node's own modules
 */

const KIT_IN_BROWSER = [
	'svelte',
	'$app/environment',
	'$app/forms',
	'$app/navigation',
	'$app/paths',
	'$app/state'
];

/** @type {readonly Layer[]} */
export const layers = [
	{ folder: 'src/domain', mayImport: ['src/domain'], packages: [] },
	{
		folder: 'src/formats',
		mayImport: ['src/domain', 'src/formats'],
		packages: [
			'valibot',
			'@valibot/to-json-schema',
			'yaml',
			'obscenity',
			'papaparse',
			'write-excel-file',
			'read-excel-file',
			'fast-xml-parser',
			'fflate'
		]
	},
	{
		folder: 'src/drafting',
		mayImport: ['src/domain', 'src/formats', 'src/drafting'],
		packages: ['wink-nlp', 'wink-eng-lite-web-model', 'chrono-node', 'compromise']
	},
	{
		folder: 'src/lib/server',
		mayImport: ['src/domain', 'src/formats', 'src/drafting', 'src/lib/server', 'questions'],
		packages: ['*', 'node:']
	},
	{
		folder: 'src/lib/client',
		mayImport: ['src/domain', 'src/formats', 'src/lib/client'],
		packages: [...KIT_IN_BROWSER, '@sveltejs/kit', '@mozilla/readability', 'mammoth']
	},
	{
		folder: 'src/lib/components',
		mayImport: ['src/domain', 'src/lib/client', 'src/lib/components'],
		packages: KIT_IN_BROWSER
	},
	{
		folder: 'src/routes',
		mayImport: ['src/domain', 'src/formats', 'src/lib', 'src/routes', 'src/app.css'],
		packages: [...KIT_IN_BROWSER, '@sveltejs/kit', '$app/types', '@fontsource*']
	},
	// Hooks and the app's own types.
	{
		folder: 'src',
		mayImport: ['src/domain', 'src/formats', 'src/lib', 'src/app.d.ts'],
		packages: ['@sveltejs/kit', '$app/environment', '$env/dynamic/private']
	},
	{
		folder: 'scripts',
		mayImport: ['src/domain', 'src/formats', 'src/drafting', 'src/lib/server', 'scripts', 'build'],
		packages: ['*', 'node:']
	},
	{ folder: 'tests', mayImport: ['src', 'scripts', 'tests', 'questions'], packages: ['*', 'node:'] }
];

/** What a test beside the code may import besides what its layer may: the tools of testing. */
export const testLayer = {
	mayImport: ['src/domain', 'src/formats', 'src/lib/server', 'tests/contract', 'tests/fixtures'],
	packages: ['vitest', 'vitest-browser-svelte', 'fast-check', 'harper.js', 'node:']
};

/**
 * @param {string} file from the project's root, with forward slashes
 * @returns {Layer | undefined} the layer it belongs to
 */
export function layerOf(file) {
	return layers
		.filter(({ folder }) => file.startsWith(`${folder}/`))
		.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
