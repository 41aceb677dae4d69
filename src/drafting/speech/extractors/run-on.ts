import type { Found, Place } from '../found.ts';
import type { Item, Line } from '../line.ts';
import { pieceOf, startsLikeSentence, wordCount } from '../quote-words.ts';

/** SAID-20: `"…," said Ann Lo. "…"`: whole sentences directly behind a quote with a speaker. */
export function runOn(place: Place): Found | undefined {
	const { line, at, quote, source, found } = place;
	const last = found.findLast(({ kind }) => kind !== 'indirect');
	if (last === undefined || !standsAlone(place)) return undefined;
	const between = line.items.slice(itemAfter(line.items, last), at);
	const doubts = sentencesBetween(between);
	const pieces = [pieceOf(source, quote.inner)];
	const cue = undefined;
	return {
		line,
		kind: 'direct',
		pattern: 'same speaker goes on',
		phrase: undefined,
		cue,
		pieces,
		doubts
	};
}

/** SAID-21: a paragraph that is nothing but a quote, behind a paragraph that ends with a speaker's. */
export function runOnParagraph(place: Place): Found | undefined {
	const { line, at, quote, source, foundBefore, before } = place;
	if (at !== 0 || before === undefined || !standsAlone(place)) return undefined;
	const last = foundBefore.findLast(({ kind }) => kind !== 'indirect');
	if (last === undefined) return undefined;
	if (!hasSameMark(source, before, quote.start)) return undefined;
	const isTakenUp = quote.isContinued;
	if (!isTakenUp && line.items.some(({ kind }) => kind === 'word' || kind === 'name'))
		return undefined;
	const pattern = isTakenUp ? 'quote taken up again' : 'same speaker in the next paragraph';
	const tail = before.items.slice(itemAfter(before.items, last));
	const isShort = !isTakenUp && wordCount(source, quote.inner) < 8;
	const short = isShort ? ['a short paragraph in marks'] : [];
	const doubts = [...sentencesBetween(tail), ...short];
	const pieces = [pieceOf(source, quote.inner)];
	return { line, kind: 'direct', pattern, phrase: undefined, cue: undefined, pieces, doubts };
}

/** A line in other marks than the quotes around it is a heading. */
function hasSameMark(source: string, before: Line, start: number): boolean {
	const mark = before.quotes.find(({ depth }) => depth === 0)?.start;
	return mark !== undefined && source.charAt(mark) === source.charAt(start);
}

/** Whole sentences in marks, with no other words in their sentence. */
function standsAlone({ line, at, quote, source }: Place): boolean {
	const { items } = line;
	const before = items[at - 1]?.kind;
	const after = items[at + 1]?.kind;
	return (
		(before === undefined || before === 'stop' || before === 'quote') &&
		(after === undefined || after === 'stop' || after === 'quote') &&
		startsLikeSentence(source, quote.inner) &&
		wordCount(source, quote.inner) > 2
	);
}

/** The item behind the last one that the speech's words, cue or speaker stand in. */
function itemAfter(items: readonly Item[], { pieces, cue, phrase }: Found): number {
	const end = Math.max(pieces.at(-1)?.end ?? 0, cue?.end ?? 0, phrase?.end ?? 0);
	const at = items.findIndex(({ start }) => start >= end);
	return at < 0 ? items.length : at;
}

/** A sentence of the writer's own between two quotes may have changed the speaker. */
function sentencesBetween(between: readonly Item[]): readonly string[] {
	let stops = 0;
	let wordsAfter = 0;
	for (const item of between) {
		if (item.kind === 'stop') stops += 1;
		else if (stops > 0 && item.kind !== 'quote') wordsAfter += 1;
	}
	const behind = firstSentence(between);
	return [
		...(wordsAfter > 0 ? ['a sentence of the writer stands between'] : []),
		...(behind.some(isFinite) ? ['something else is told behind the cue'] : []),
		...(behind.some((_, at) => hasNewSubject(behind, at))
			? ['somebody else acts behind the cue']
			: [])
	];
}

function firstSentence(between: readonly Item[]): readonly Item[] {
	const stop = between.findIndex(({ kind }) => kind === 'stop');
	return stop < 0 ? between : between.slice(0, stop);
}

/** "…," she said, and her brother cut in. */
function hasNewSubject(items: readonly Item[], at: number): boolean {
	const link = items[at];
	if (link?.kind !== 'word' || link.tag !== 'CCONJ') return false;
	const verb = items.slice(at + 1, at + 6).findIndex(isFinite);
	const subject = items.slice(at + 1, at + 1 + Math.max(0, verb));
	return subject.some(
		(item) =>
			item.kind === 'name' || (item.kind === 'word' && /^(?:NOUN|PROPN|PRON)$/u.test(item.tag))
	);
}

function isFinite(item: Item): boolean {
	return (
		item.kind === 'word' && (item.tag === 'VERB' || item.tag === 'AUX') && !/ing$/u.test(item.lower)
	);
}
