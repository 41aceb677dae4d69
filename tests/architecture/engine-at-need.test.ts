import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readImports } from './read-imports.ts';
import { trackedFiles } from './tracked-files.ts';

const ENGINE = 'src/lib/server/desk/desk-drafts.ts';

/** Who imports what at run time: an `import()` is of all that is there. */
function importers(isOf: (specifier: string) => boolean): readonly string[] {
	const files = trackedFiles().filter((file) =>
		/^src\/(?!drafting\/).*(?<!\.test)\.(?:ts|svelte)$/.test(file)
	);
	return files.flatMap((file) =>
		readImports(file, readFileSync(file, 'utf8'))
			.filter(({ specifier, values }) => values.length > 0 && isOf(specifier))
			.map(({ values }) => `${file}: ${values.join(', ')}`)
	);
}

test('DESK-37 the server holds the engine in one file, which it loads at need', () => {
	const holding = importers((specifier) => specifier.startsWith('#drafting/'));
	expect([...new Set(holding.map((one) => one.split(':')[0]))]).toEqual([ENGINE]);
	expect(importers((specifier) => specifier.endsWith('/desk-drafts.ts'))).toEqual([
		'src/lib/server/desk/drafts-at-need.ts: *'
	]);
	// Every file is parsed: a busy machine takes its time, and no clock is tested here.
}, 60_000);
