/** The names and figures in a text, and whether another text knows them. */
import { type Word, formsOf, wordsOf } from './words.ts';

/** What a name or a figure is checked against, prepared once. */
export type Known = {
	readonly forms: ReadonlySet<string>;
	/** Forms of all words with a capital. */
	readonly capitals: ReadonlySet<string>;
	/** Those of them that have it inside a sentence. */
	readonly names: ReadonlySet<string>;
	/** First letters of names of several words: UN for United Nations. */
	readonly initials: ReadonlySet<string>;
};

export function knownFrom(texts: readonly string[]): Known {
	const capitals = new Set<string>();
	const names = new Set<string>();
	for (const text of texts) {
		for (const word of wordsOf(text)) {
			if (!word.isCapital) continue;
			capitals.add(word.form);
			if (!names.has(word.form) && !isFirst(text, word)) names.add(word.form);
		}
	}
	const forms = new Set(texts.flatMap(formsOf));
	return { forms, capitals, names, initials: new Set(texts.flatMap(initialsIn)) };
}

/**
 * Names in the text, as written, that nothing known stands for. A capital at the start of a sentence
 * makes no name, unless the word is one of `names`. Derived words count: Syrian for Syria.
 */
export function unknownNames(
	text: string,
	known: readonly Known[],
	names: ReadonlySet<string> = new Set()
): readonly string[] {
	return wordsOf(text)
		.filter((word) => word.isCapital && (names.has(word.form) || !isFirst(text, word)))
		.map((word) => ({ form: word.form, written: text.slice(word.start, word.end) }))
		.filter(
			({ form, written }) => written !== 'I' && !known.some((one) => isKnown(form, written, one))
		)
		.map(({ written }) => written);
}

/** Figures in the text, as written, that are not known. Small numbers in words are mere counting. */
export function unknownFigures(text: string, known: readonly Known[]): readonly string[] {
	return wordsOf(text)
		.filter(({ isNumber, form }) => isNumber && !known.some(({ forms }) => forms.has(form)))
		.map(({ form, start, end }) => ({ form, written: text.slice(start, end) }))
		.filter(({ form, written }) => /\d/.test(written) || Number(form.slice(1)) > COUNTED)
		.map(({ written }) => written);
}

/** Up to a dozen, a writer counts what the text lists. */
const COUNTED = 12;

function isKnown(form: string, written: string, known: Known): boolean {
	if (known.forms.has(form) || known.initials.has(written)) return true;
	return [...known.capitals].some((name) => isDerived(form, name));
}

/** The same beginning, at least four letters long, with endings of at most four: Turkey, Turkish. */
function isDerived(form: string, name: string): boolean {
	let shared = 0;
	while (shared < form.length && form[shared] === name[shared]) shared++;
	return shared >= 4 && form.length - shared <= 4 && name.length - shared <= 4;
}

/**
 * Whether its place alone explains a word's capital: behind the end of a sentence, a colon, a dash, an
 * opening quote or bracket.
 */
function isFirst(text: string, { start }: Word): boolean {
	const near = text.slice(Math.max(0, start - 8), start).replace(/\b(?:an?|the)\s+$/i, '');
	return near.trim() === '' || /[.!?:;…–—][^\p{L}\p{N}]*$|(?:^|\s)["“‘«(]+$/u.test(near);
}

function initialsIn(text: string): readonly string[] {
	return [...text.matchAll(/\p{Lu}\p{L}+(?:\s+(?:of\s+|the\s+|and\s+)*\p{Lu}\p{L}+)+/gu)].map(
		([name]) => [...name.matchAll(/\p{Lu}(?=\p{L})/gu)].map(([letter]) => letter).join('')
	);
}
