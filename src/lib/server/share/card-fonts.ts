/**
 * The typefaces of the share card, read once from their packages. Resolved by package name, for
 * that works from the sources and from the built server alike: the packages stay in node_modules.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export type CardFont = {
	readonly name: string;
	readonly data: Buffer;
	readonly weight: 500 | 600;
	readonly style: 'normal' | 'italic';
};

/**
 * Each alphabet of a typeface is a file of its own, and the drawing library takes only one file
 * for a name: so each has its own name, and a family is the list of them.
 */
const FILES = [
	['Newsreader', 'newsreader', 'latin', 600, 'normal'],
	['Newsreader Latin Ext', 'newsreader', 'latin-ext', 600, 'normal'],
	['Newsreader Vietnamese', 'newsreader', 'vietnamese', 600, 'normal'],
	['Newsreader Italic', 'newsreader', 'latin', 500, 'italic'],
	['Franklin', 'libre-franklin', 'latin', 600, 'normal'],
	['Franklin Latin Ext', 'libre-franklin', 'latin-ext', 600, 'normal'],
	['Franklin Vietnamese', 'libre-franklin', 'vietnamese', 600, 'normal'],
	['Franklin Cyrillic', 'libre-franklin', 'cyrillic', 600, 'normal'],
	['Franklin Cyrillic Ext', 'libre-franklin', 'cyrillic-ext', 600, 'normal']
] as const;

const SERIF_NAMES = FILES.map(([name]) => name).filter((name) => name !== 'Newsreader Italic');

/** Newsreader has no Cyrillic: the sans lends it. */
export const SERIF = SERIF_NAMES.join(', ');
export const SERIF_ITALIC = 'Newsreader Italic';
export const SANS = SERIF_NAMES.filter((name) => name.startsWith('Franklin')).join(', ');

let fonts: Promise<readonly CardFont[]> | undefined;

/** Always the same array: the drawing library keeps the parsed fonts by it. */
export function cardFonts(): Promise<readonly CardFont[]> {
	fonts ??= readFonts().catch((error: unknown) => {
		fonts = undefined;
		throw new Error('The fonts of the share card cannot be read; run npm install.', {
			cause: error
		});
	});
	return fonts;
}

function readFonts(): Promise<readonly CardFont[]> {
	const { resolve } = createRequire(import.meta.url);
	return Promise.all(
		FILES.map(async ([name, family, alphabet, weight, style]) => {
			const file = `${family}-${alphabet}-${String(weight)}-${style}.woff`;
			const data = await readFile(resolve(`@fontsource/${family}/files/${file}`));
			return { name, data, weight, style };
		})
	);
}
