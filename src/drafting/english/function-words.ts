/**
 * Small words that English prose cannot do without and that its neighbours do not share: `in`, `a`,
 * `is`, `on` and `was` are left out, for German, Dutch, Italian or Danish have them too.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	(
		'the of and to that for with said from has have been by were are which this these those his ' +
		'their not it its they would who but had at after will about he she than into there when ' +
		'because could should them or if more over between during before through while'
	).split(' ')
);
