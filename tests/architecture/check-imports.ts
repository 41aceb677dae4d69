// Judges every import of a tree of files by one table, scripts/lib/layers.js, and by these rules:
//   adapter   only src/lib/server/app.ts builds an adapter: imports its class, `open...` or `create...`
//   browser   no code of lib/server in what the browser gets; types are gone by then
//   alias     `$lib` is spelled `#lib` or `#server`, and a path ends with its file's ending
//   bare      what runs before an installation imports nothing that one brings

import path from 'node:path';
import { layerOf, testLayer } from '../../scripts/lib/layers.js';
import type { Layer } from '../../scripts/lib/layers.js';
import { readImports } from './read-imports.ts';
import type { Import } from './read-imports.ts';

export type Finding = {
	readonly rule: 'layer' | 'package' | 'adapter' | 'browser' | 'alias' | 'bare' | 'stray';
	readonly file: string;
	readonly specifier: string;
};

/** Where an import leads: a path from the project's root, or a package by its name. */
type Target = { readonly path: string } | { readonly name: string };

const ALIASES: Readonly<Record<string, string>> = {
	'#domain/': 'src/domain/',
	'#formats/': 'src/formats/',
	'#drafting/': 'src/drafting/',
	'#server/': 'src/lib/server/',
	'#lib/': 'src/lib/'
};

const ADAPTERS = /^src\/lib\/server\/(?:store|bank|share|live)\//;
const BUILDERS = /^(?:\*|default|open[A-Z].*|create[A-Z].*|[A-Z].*[a-z].*)$/;
const BROWSER_ROUTE = /^src\/routes\/(?!.*(?:\.server\.[jt]s$|\+server\.[jt]s$))/;
const BEFORE_INSTALL = ['scripts/start.js', 'scripts/test.js'];

/** @param files contents by path from the project's root */
export function checkImports(files: ReadonlyMap<string, string>): readonly Finding[] {
	const imports = new Map(
		[...files].map(([file, source]) => [file, readImports(file, source)] as const)
	);
	const findings = [...imports].flatMap(([file, list]) =>
		list.flatMap((one) => judge(file, one).map((rule) => ({ rule, file, ...nameOf(one) })))
	);
	return [...findings, ...BEFORE_INSTALL.flatMap((file) => packagesBehind(file, imports))];
}

function nameOf({ specifier }: Import) {
	return { specifier };
}

function judge(file: string, one: Import): readonly Finding['rule'][] {
	const layer = layerOf(file);
	if (!layer) return ['stray'];
	if (!isWellSpelled(one.specifier)) return ['alias'];
	const target = targetOf(file, one.specifier);
	const rules = allowances(file, layer);
	if ('name' in target) return mayUse(rules, target.name) ? [] : ['package'];
	if (!isWithin(target.path, rules.mayImport)) return ['layer'];
	if (one.values.length > 0 && isBrowserSide(file) && isWithin(target.path, ['src/lib/server'])) {
		return ['browser'];
	}
	return buildsAdapter(file, one, target.path) ? ['adapter'] : [];
}

function isWellSpelled(specifier: string): boolean {
	if (specifier.startsWith('$lib')) return false;
	if (!/^[#./]/.test(specifier)) return true;
	return /\.\w+(?:\?\w+)?$/.test(specifier) || specifier.endsWith('/$types');
}

function targetOf(file: string, specifier: string): Target {
	if (specifier.startsWith('.'))
		return { path: path.posix.join(path.posix.dirname(file), specifier) };
	if (specifier.startsWith('/')) return { path: specifier.slice(1) };
	const alias = Object.keys(ALIASES).find((prefix) => specifier.startsWith(prefix));
	if (alias) return { path: `${ALIASES[alias]}${specifier.slice(alias.length)}` };
	if (specifier.startsWith('node:')) return { name: 'node:' };
	if (specifier.startsWith('$')) return { name: specifier };
	const depth = specifier.startsWith('@') ? 2 : 1;
	return { name: specifier.split('/').slice(0, depth).join('/') };
}

/** A test may use what its layer may, the tools of testing, and the contract suites. */
function allowances(file: string, layer: Layer): Pick<Layer, 'mayImport' | 'packages'> {
	if (!file.endsWith('.test.ts')) return layer;
	return {
		mayImport: [...layer.mayImport, ...testLayer.mayImport],
		packages: [...layer.packages, ...testLayer.packages]
	};
}

function mayUse({ packages }: Pick<Layer, 'packages'>, name: string): boolean {
	return packages.some((allowed) => {
		if (allowed === '*') return name !== 'node:';
		return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
	});
}

function isWithin(target: string, folders: readonly string[]): boolean {
	return folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
}

function isBrowserSide(file: string): boolean {
	return BROWSER_ROUTE.test(file) && !file.endsWith('.test.ts');
}

function buildsAdapter(file: string, { values }: Import, target: string): boolean {
	const [own] = ADAPTERS.exec(target) ?? [];
	if (!own || !file.startsWith('src/') || file.startsWith(own)) return false;
	if (file === 'src/lib/server/app.ts' || file.endsWith('.test.ts')) return false;
	return target.includes('/bank/') ? values.length > 0 : values.some((name) => BUILDERS.test(name));
}

/** Follows the files that `start` reaches, and finds the first package each of them needs. */
function packagesBehind(
	start: string,
	imports: ReadonlyMap<string, readonly Import[]>
): readonly Finding[] {
	const reached = new Set([start]);
	const findings: Finding[] = [];
	for (const file of reached) {
		for (const { specifier } of imports.get(file) ?? []) {
			const target = targetOf(file, specifier);
			if ('path' in target) reached.add(target.path);
			else if (target.name !== 'node:') findings.push({ rule: 'bare', file, specifier });
		}
	}
	return findings;
}
