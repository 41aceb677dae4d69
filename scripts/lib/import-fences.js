// DESIGN's table of imports as lint rules, so that an editor says it while one types. The architecture
// test reads the same table and resolves paths; this sees only how an import is spelled.

import { layers } from './layers.js';

/** @typedef {import('./layers.js').Layer} Layer */

const ALIASES = [
	['#domain/', 'src/domain/'],
	['#formats/', 'src/formats/'],
	['#drafting/', 'src/drafting/'],
	['#server/', 'src/lib/server/'],
	['#lib/', 'src/lib/']
];

/**
 * @returns {import('eslint').Linter.Config[]} one fence per folder, the wider folders first; tests
 *   are left to the architecture test
 */
export function importFences() {
	return layers
		.toSorted((a, b) => a.folder.length - b.folder.length)
		.map((layer) => ({
			files: [`${layer.folder}/**/*.{js,ts,svelte}`],
			ignores: ['**/*.test.ts'],
			rules: { 'no-restricted-imports': ['error', { patterns: [fence(layer)] }] }
		}));
}

/** @param {Layer} layer */
function fence(layer) {
	return {
		regex: forbidden(layer),
		message: `${layer.folder} may not import this (see CONTRIBUTING).`
	};
}

/**
 * @param {Layer} layer
 * @returns {string} a pattern of every spelling that is not allowed
 */
function forbidden({ mayImport, packages }) {
	const allowed = ['\\.{1,2}/', ...mayImport.flatMap(aliasesInto), ...packages.map(packagePattern)];
	return `^(?!${allowed.join('|')})`;
}

/**
 * @param {string} folder
 * @returns {string[]} the beginnings of specifiers that lead into it
 */
function aliasesInto(folder) {
	return ALIASES.flatMap(([alias = '', target = '']) => {
		if (`${folder}/`.startsWith(target)) return [`${alias}${`${folder}/`.slice(target.length)}`];
		return target.startsWith(`${folder}/`) ? [alias] : [];
	});
}

/** @param {string} name */
function packagePattern(name) {
	if (name === '*') return '[^#$.]|\\$app/|\\$env/';
	if (name.endsWith(':')) return name;
	if (name.endsWith('*')) return name.slice(0, -1);
	return `${name.replaceAll('$', '\\$')}(?:/|$)`;
}
