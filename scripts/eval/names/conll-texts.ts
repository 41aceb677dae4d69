/**
 * CoNLL-2003, English: tokens a line with the tag of their name, texts parted by -DOCSTART-. The text
 * is put together again from its tokens, a line for each sentence of the set.
 */
import type { Span } from '#domain/article/article.ts';

export type GoldName = Span & { readonly type: string };

export type GoldText = {
	readonly text: string;
	readonly names: readonly GoldName[];
	/** The sentences that end like prose; tables, bylines and headlines do not. */
	readonly prose: readonly Span[];
};

type Row = { readonly word: string; readonly tag: string };

export function conllTexts(file: string): readonly GoldText[] {
	return file
		.split(/^-DOCSTART-.*$/m)
		.slice(1)
		.map((part) => goldText(part.split(/\n\s*\n/).map(rowsOf)));
}

function rowsOf(block: string): readonly Row[] {
	return block
		.split('\n')
		.map((line) => line.split(' '))
		.flatMap(([word = '', , , tag]) => (tag === undefined ? [] : [{ word, tag }]));
}

function goldText(sentences: readonly (readonly Row[])[]): GoldText {
	let text = '';
	const names: GoldName[] = [];
	const prose: Span[] = [];
	for (const rows of sentences.filter((one) => one.length > 0)) {
		const line = lineOf(rows);
		names.push(...namesIn(rows, line.places).map((name) => moved(name, text.length)));
		if (/[.!?]"?$/.test(line.text))
			prose.push(moved({ start: 0, end: line.text.length }, text.length));
		text += `${line.text}\n`;
	}
	return { text, names, prose };
}

function moved<T extends Span>(span: T, by: number): T {
	return { ...span, start: span.start + by, end: span.end + by };
}

/** The sentence as it was printed, as near as can be told, and where each token stands in it. */
function lineOf(rows: readonly Row[]) {
	let text = '';
	let isQuoting = false;
	let isGlued = true;
	const places: Span[] = [];
	for (const { word } of rows) {
		const isClosing = CLOSES.test(word) || (word === '"' && isQuoting);
		if (!isGlued && !isClosing) text += ' ';
		places.push({ start: text.length, end: text.length + word.length });
		text += word;
		if (word === '"') isQuoting = !isQuoting;
		isGlued = /^[([$]$/.test(word) || (word === '"' && isQuoting);
	}
	return { text, places };
}

const CLOSES = /^(?:[.,;:!?)\]%]|'|n't|'(?:s|S|re|ve|ll|d|m))$/;

/** A name goes on while the tag is I- of one type; B- begins the next. */
function namesIn(rows: readonly Row[], places: readonly Span[]): readonly GoldName[] {
	const names: GoldName[] = [];
	let last = 'O';
	rows.forEach(({ tag }, index) => {
		const place = places[index];
		const type = tag.slice(2);
		const open = names.at(-1);
		const goesOn = tag.startsWith('I-') && last.slice(2) === type && last !== 'O';
		last = tag;
		if (place === undefined || tag === 'O') return;
		if (goesOn && open !== undefined) names[names.length - 1] = { ...open, end: place.end };
		else names.push({ ...place, type });
	});
	return names;
}
