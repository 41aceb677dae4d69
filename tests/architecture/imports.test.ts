import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFences } from '../../scripts/lib/import-fences.js';
import { checkImports } from './check-imports.ts';
import type { Finding } from './check-imports.ts';
import { readImports } from './read-imports.ts';
import { trackedFiles } from './tracked-files.ts';

function sources(): ReadonlyMap<string, string> {
	const code = trackedFiles().filter((file) =>
		/^(?:src|scripts|tests)\/.*\.(?:[jt]s|svelte)$/.test(file)
	);
	return new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));
}

test('every import in the project is one that the table allows', () => {
	const files = sources();
	expect(files.size).toBeGreaterThan(20);
	expect(checkImports(files)).toEqual([]);
	// Every file is parsed: a busy machine takes its time, and no clock is tested here.
}, 60_000);

const forbidden: readonly (readonly [string, string, Finding['rule']])[] = [
	['src/domain/a.ts', `import { b } from '#formats/b.ts'`, 'layer'],
	['src/domain/a.ts', `import type { B } from '../formats/b.ts'`, 'layer'],
	['src/domain/a.ts', `export * from '../lib/server/b.ts'`, 'layer'],
	['src/domain/a.ts', `type A = import('#server/b.ts').B`, 'layer'],
	['src/domain/a.ts', `const b = await import('#lib/client/b.ts')`, 'layer'],
	['src/domain/a.ts', `import fs from 'node:fs'`, 'package'],
	['src/domain/a.ts', `import * as v from 'valibot'`, 'package'],
	['src/domain/a.ts', `import { b } from './b'`, 'alias'],
	['src/domain/a.test.ts', `import * as v from 'valibot'`, 'package'],
	['src/formats/a.ts', `import { Low } from 'lowdb'`, 'package'],
	['src/formats/a.ts', `import { b } from '#drafting/b.ts'`, 'layer'],
	['src/drafting/a.ts', `import { b } from '#server/b.ts'`, 'layer'],
	['src/lib/server/a.ts', `import { b } from '#lib/client/b.ts'`, 'layer'],
	['src/lib/server/a.ts', `import B from '../../routes/B.svelte'`, 'layer'],
	['src/lib/server/a.ts', `import { JsonStore } from '#server/store/json-store.ts'`, 'adapter'],
	['src/lib/client/a.svelte.ts', `import { b } from '#server/b.ts'`, 'layer'],
	['src/lib/client/a.svelte.ts', `import.meta.glob('/questions/**/*.yaml')`, 'layer'],
	['src/lib/components/A.svelte', `<script>import q from '#formats/q.ts'</script>`, 'layer'],
	['src/lib/components/A.svelte', `{#await import('/questions/a/quiz.yaml')}{/await}`, 'layer'],
	['src/routes/A.svelte', `<script lang="ts">import { b } from '#server/b.ts'</script>`, 'browser'],
	['src/routes/+page.ts', `import { b } from '#server/b.ts'`, 'browser'],
	['src/routes/+page.server.ts', `import { load } from '#server/bank/load.ts'`, 'adapter'],
	['src/routes/+page.server.ts', `import { b } from '$lib/server/b.ts'`, 'alias'],
	['src/routes/+page.server.ts', `import fs from 'node:fs'`, 'package'],
	['src/hooks.server.ts', `import { createPress } from '#server/share/card.ts'`, 'adapter'],
	['src/lib/server/play/a.ts', `import * as store from '../store/port.ts'`, 'adapter'],
	['src/lib/server/play/a.ts', `import { openKey as b } from '../share/key.ts'`, 'adapter'],
	['src/lib/server/play/a.ts', `export { openKey } from '../share/key.ts'`, 'adapter'],
	['src/lib/server/play/a.ts', `await import('../bank/read-bank.ts')`, 'adapter'],
	['scripts/a.ts', `import { b } from '#lib/client/b.ts'`, 'layer'],
	['scripts/start.js', `import ts from 'typescript'`, 'bare'],
	['elsewhere/a.ts', `import { b } from './b.ts'`, 'stray']
];

test.each(forbidden)('a planted import in %s is found: %s', (file, source, rule) => {
	const specifier = readImports(file, source)[0]?.specifier;
	expect(checkImports(new Map([[file, source]]))).toContainEqual({ rule, file, specifier });
});

test.each([
	['src/domain/a.ts', `import type { B } from '#domain/quiz/b.ts'; import '../domain/c.ts'`],
	['src/domain/a.test.ts', `import { test } from 'vitest'`],
	['src/lib/server/app.ts', `import { openJsonStore } from './store/json-store.ts'`],
	['src/lib/server/a.ts', `import type { S } from '#server/store/json-store.ts'`],
	['src/lib/server/a.ts', `import { type JsonStore, systemCode } from '#server/store/port.ts'`],
	['src/lib/server/store/a.ts', `import { openB } from './json-store.ts'`],
	['src/lib/server/store/testing/a.ts', `import { openB } from '../json-store.ts'`],
	['src/routes/A.svelte', `<script lang="ts">import type { B } from '#server/b.ts'</script>`],
	['src/routes/+page.server.ts', `import { qrCode } from '#server/share/qr.ts'`],
	['src/routes/+page.server.ts', `import { app } from '#server/app.ts'; import './$types'`],
	['scripts/check.ts', `import { load } from '#server/bank/load.ts'`]
])('an import that the table allows in %s is let through: %s', (file, source) => {
	expect(checkImports(new Map([[file, source]]))).toEqual([]);
});

test('a package that a start needs before the installation is found behind other files', () => {
	const tree = new Map([
		['scripts/start.js', `await import('./lib/a.js')`],
		['scripts/lib/a.js', `import { b } from './b.js'`],
		['scripts/lib/b.js', `import ts from 'typescript'`]
	]);
	const found = { rule: 'bare', file: 'scripts/lib/b.js', specifier: 'typescript' };
	expect(checkImports(tree)).toEqual([found]);
});

describe('the lint fences, which read the same table', () => {
	const fences = importFences().map(({ files, rules }) => {
		const [, options] = rules?.['no-restricted-imports'] as [
			string,
			{ patterns: [{ regex: string }] }
		];
		return { file: String(files?.[0]), regex: new RegExp(options.patterns[0].regex, 'u') };
	});
	const refuses = (folder: string, specifier: string) =>
		fences.find(({ file }) => file.startsWith(`${folder}/**`))?.regex.test(specifier);

	test.each([
		['src/domain', 'node:fs', true],
		['src/domain', 'valibot', true],
		['src/domain', '#formats/a.ts', true],
		['src/domain', '#domain/a.ts', false],
		['src/domain', './a.ts', false],
		['src/formats', 'valibot', false],
		['src/formats', 'valibot-extra', true],
		['src/lib/server', 'lowdb', false],
		['src/lib/server', '#lib/client/a.ts', true],
		['src/lib/server', '$lib/server/a.ts', true],
		['src/lib/components', '#server/a.ts', true],
		['src/lib/components', '$app/state', false],
		['src/routes', '#server/app.ts', false],
		['src/routes', '@fontsource/newsreader/400.css', false],
		['scripts', '#lib/client/a.ts', true]
	])('in %s, %s is refused: %s', (folder, specifier, isRefused) => {
		expect(refuses(folder, specifier)).toBe(isRefused);
	});
});
