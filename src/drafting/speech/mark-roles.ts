/**
 * What each quotation mark of a paragraph does: open or close. The only guess is between a closing
 * single mark and the apostrophe of a plural possessive (`the voters’ choice`): where a mark after
 * punctuation follows before the next opening one, it is an apostrophe.
 */
import type { Span } from '#domain/article/article.ts';
import { ELIDED } from '../english/speech-words.ts';

export type Mark = {
	readonly at: number;
	/** 2 for a double mark typed as two single ones. */
	readonly width: 1 | 2;
	readonly family: Family;
	readonly role: 'open' | 'close';
};

/** Curly and straight marks close each other: many texts mix them. */
type Family = 'double' | 'single' | 'angled';

/** The marks of a paragraph that open or close, in order. Cost: one pass, and two over its marks. */
export function markRoles(text: string, paragraph: Span): readonly Mark[] {
	const places = marksIn(text, paragraph);
	const firmCloser = nextFirmClosers(text, paragraph, places);
	const open: Record<Family, number> = { double: 0, single: 0, angled: 0 };
	const marks: Mark[] = [];
	let from = paragraph.start;
	for (const at of places) {
		if (at < from) continue;
		const width = isTwoForOne(text, at) ? 2 : 1;
		const family = width === 2 ? 'double' : FAMILIES.get(text.charAt(at));
		if (family === undefined) continue;
		const firmAt = firmCloser.get(at);
		const role = roleOf({ text, at, width, paragraph, isOpen: open[family] > 0, firmAt });
		if (role === 'none') continue;
		open[family] = Math.max(0, open[family] + (role === 'open' ? 1 : -1));
		marks.push({ at, width, family, role });
		from = at + width;
	}
	return marks;
}

/** Where marks stand, whatever they do: most paragraphs have a few, and most characters are none. */
function marksIn(text: string, { start, end }: Span): readonly number[] {
	const places: number[] = [];
	for (let at = start; at < end; at += 1) {
		if (MARKS.has(text.charCodeAt(at))) places.push(at);
	}
	return places;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
	['“', 'double'],
	['”', 'double'],
	['„', 'double'],
	['"', 'double'],
	['‘', 'single'],
	['’', 'single'],
	['‚', 'single'],
	["'", 'single'],
	['`', 'single'],
	['«', 'angled'],
	['»', 'angled']
]);

/** UTF-16 units: none of them stands for half of a character. */
const MARKS: ReadonlySet<number> = new Set([...FAMILIES.keys()].map((mark) => mark.charCodeAt(0)));

/** `''` and two backticks for a double mark, as some agencies type it. */
function isTwoForOne(text: string, at: number): boolean {
	const mark = text.charAt(at);
	const isTyped = mark === "'" || mark === '`';
	return isTyped && text.charAt(at + 1) === mark && text.charAt(at - 1) !== mark;
}

type Place = {
	readonly text: string;
	readonly at: number;
	readonly width: number;
	readonly paragraph: Span;
	readonly isOpen: boolean;
	/** Where a single mark follows that can only close, with no opening one before it. */
	readonly firmAt: number | undefined;
};

type Role = 'open' | 'close' | 'none';

function roleOf(place: Place): Role {
	const { isOpen } = place;
	const before = charBefore(place);
	const next = charAfter(place);
	if (place.text.charAt(place.at) === '`') return WORD_OR_MARK.test(next) ? 'open' : 'none';
	if (place.width === 2) return straightRole(before, next, isOpen);
	if (isInches(place, before, next)) return 'none';
	switch (place.text.charAt(place.at)) {
		case '“':
			return isOpen && place.text.charAt(place.at - 1) !== '' && !opensAfter(before)
				? 'close'
				: 'open';
		case '„':
		case '«':
			return 'open';
		case '»':
			return 'close';
		case '”':
			// At the head of a word, with nothing to close, it is a wrongly typed opening mark.
			return !isOpen && opensAfter(before) && WORD.test(next) ? 'open' : 'close';
		case '"':
			return straightRole(before, next, isOpen);
		case '‘':
			return isElided(place) ? 'none' : 'open';
		case '‚':
			return 'none';
		default:
			return apostropheRole(place, before, next);
	}
}

/** `a 3" pipe," he said`: another mark that can only close follows. */
function isInches({ text, at, isOpen, firmAt }: Place, before: string, next: string): boolean {
	const isFigure = text.charAt(at) === '"' && /\d/u.test(before) && /\s/u.test(next);
	return isFigure && isOpen && firmAt !== undefined;
}

function straightRole(before: string, next: string, isOpen: boolean): Role {
	if (isOpen) return opensAfter(before) && WORD.test(next) && before !== '' ? 'open' : 'close';
	return opensAfter(before) && /\S/u.test(next) ? 'open' : 'none';
}

/** `’` and `'`: an apostrophe, a closing mark, or (typewriter) an opening one. */
function apostropheRole(place: Place, before: string, next: string): Role {
	if (place.isOpen && !WORD.test(next) && /\S/u.test(before)) {
		return isPluralPossessive(place, before, next) ? 'none' : 'close';
	}
	if (!opensAfter(before) || !/[\p{L}\p{N}"“[(]/u.test(next)) return 'none';
	if (isElided(place)) return 'none';
	return place.text.charAt(place.at) === "'" ? 'open' : 'none';
}

function isPluralPossessive({ text, at, firmAt }: Place, before: string, next: string): boolean {
	if (before.toLowerCase() !== 's' || !/\s/u.test(next)) return false;
	return firmAt !== undefined && /\p{Ll}/u.test(text.charAt(at + 2));
}

function isElided({ text, at }: Place): boolean {
	return ELIDED.test(text.slice(at + 1, at + 9));
}

/**
 * For every single mark, the nearest later one behind punctuation, unless one opens before it; for
 * every straight double one, the next where it can only close.
 */
function nextFirmClosers(
	text: string,
	{ start }: Span,
	places: readonly number[]
): ReadonlyMap<number, number> {
	const next = new Map<number, number>();
	let single: number | undefined;
	let double: number | undefined;
	for (const at of places.toReversed()) {
		const char = text.charAt(at);
		if (!/["'‘’]/u.test(char)) continue;
		const before = at === start ? '' : text.charAt(at - 1);
		const firm = char === '"' ? double : single;
		if (firm !== undefined) next.set(at, firm);
		if (char === '"') double = opensAfter(before) ? undefined : at;
		else if (char === '‘' || opensAfter(before)) single = undefined;
		else if (/[,.!?…—]/u.test(before)) single = at;
	}
	return next;
}

function charBefore({ text, at, paragraph }: Place): string {
	return at === paragraph.start ? '' : text.charAt(at - 1);
}

function charAfter({ text, at, width, paragraph }: Place): string {
	return at + width >= paragraph.end ? '' : text.charAt(at + width);
}

function opensAfter(before: string): boolean {
	return before === '' || /[\s([{“‘«„"'`—–\-/]/u.test(before);
}

const WORD = /[\p{L}\p{N}]/u;
const WORD_OR_MARK = /[\p{L}\p{N}`'$…[]/u;
