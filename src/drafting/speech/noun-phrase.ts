/**
 * SAID-10 to SAID-14: who stands beside a verb of speech. A phrase is read forward ("said Alexander
 * Shum, a scholar …") or backward ("a spokesman for the ministry also said") from the verb. Where
 * its head is not sure, there is no phrase.
 */
import type { Span } from '#domain/article/article.ts';
import { ATTACHING, NOBODY, TIME_WORDS } from '../english/speech-words.ts';
import type { Item, Name } from './line.ts';

export type Head =
	| { readonly kind: 'name'; readonly name: Name }
	| { readonly kind: 'pronoun'; readonly gender: 'he' | 'she' }
	| { readonly kind: 'description' };

export type NounPhrase = Span & {
	/** First and last item. */
	readonly from: number;
	readonly to: number;
	readonly head: Head;
	/** Where its edge is a guess: reasons to be less sure. */
	readonly doubts: readonly string[];
};

/** The phrase that begins at an item. */
export function phraseFrom(items: readonly Item[], from: number): NounPhrase | undefined {
	const pronoun = pronounAt(items, from);
	if (pronoun !== undefined) return pronoun;
	let to = from;
	while (to < items.length && continuesForward(items, from, to)) to += 1;
	to -= 1;
	if (to < from) return undefined;
	const head = headOf(items, to);
	if (head === undefined) return undefined;
	if (head.kind !== 'description') return phraseOf({ items, from, to, head, doubts: [] });
	const end = withAttached(items, to);
	return named(items, from, end) ?? phraseOf({ items, from, to: end, head, doubts: [] });
}

/** The phrase that ends at an item. */
export function phraseTo(items: readonly Item[], to: number): NounPhrase | undefined {
	const end = skipBracketBack(items, to);
	const pronoun = pronounAt(items, end);
	if (pronoun !== undefined) return attachedBack({ ...pronoun, items });
	let from = end;
	while (from >= 0 && continuesBackward(items, from)) from -= 1;
	from += 1;
	if (from > end) return undefined;
	const head = headOf(items, end);
	if (head === undefined) return undefined;
	return attachedBack({ items, from, to: end, head, doubts: [] });
}

type Draft = {
	readonly items: readonly Item[];
	readonly from: number;
	readonly to: number;
	readonly head: Head;
	readonly doubts: readonly string[];
};

function phraseOf({ items, from, to, head, doubts }: Draft): NounPhrase {
	const start = items[from]?.start ?? 0;
	const end = items[to]?.end ?? start;
	return { start, end, from, to, head, doubts };
}

function continuesForward(items: readonly Item[], from: number, at: number): boolean {
	const item = items[at];
	if (item === undefined || !isNounish(items, at)) return false;
	if (at === from) return true;
	const before = items[at - 1];
	if (item.kind === 'word' && item.tag === 'DET' && !isPossessive(before)) return false;
	return true;
}

function continuesBackward(items: readonly Item[], at: number): boolean {
	if (!isNounish(items, at)) return false;
	const next = items[at + 1];
	const isStart = next?.kind === 'word' && (next.tag === 'DET' || POSSESSIVE_DET.has(next.lower));
	return !isStart || isPossessive(items[at]);
}

const POSSESSIVE_DET: ReadonlySet<string> = new Set('his her its their my our your'.split(' '));
const NOUNISH: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

function isNounish(items: readonly Item[], at: number): boolean {
	const item = items[at];
	if (item === undefined) return false;
	if (item.kind === 'name') return true;
	if (item.kind !== 'word') return false;
	if (TIME_WORDS.has(item.lower) && !/^(?:may|march|last)$/u.test(item.text)) return false;
	if (isPossessive(item)) return item.start === items[at - 1]?.end;
	if (NOUNISH.has(item.tag)) return true;
	if (item.tag === 'PRON') return POSSESSIVE_DET.has(item.lower);
	if (item.text === '-' || item.text === '/') return isJoined(items, at);
	return item.tag === 'VERB' && /(?:ed|ing)$/u.test(item.lower) && isBetween(items, at);
}

/** "retired general", "the acting head": a verb form that stands for an adjective. */
function isBetween(items: readonly Item[], at: number): boolean {
	const next = items[at + 1];
	const before = items[at - 1];
	if (next?.kind === 'name') return before?.kind === 'word' && before.tag !== 'PRON';
	return (
		next?.kind === 'word' &&
		(next.tag === 'NOUN' || next.tag === 'PROPN') &&
		before?.kind === 'word' &&
		(before.tag === 'DET' || before.tag === 'ADJ')
	);
}

function isJoined(items: readonly Item[], at: number): boolean {
	return items[at - 1]?.end === items[at]?.start && items[at]?.end === items[at + 1]?.start;
}

function isPossessive(item: Item | undefined): boolean {
	if (item?.kind !== 'word') return false;
	return /^['’]s?$/u.test(item.text) && item.tag !== 'AUX';
}

function pronounAt(items: readonly Item[], at: number): NounPhrase | undefined {
	const item = items[at];
	if (item?.kind !== 'word' || (item.lower !== 'he' && item.lower !== 'she')) return undefined;
	const head: Head = { kind: 'pronoun', gender: item.lower };
	return phraseOf({ items, from: at, to: at, head, doubts: [] });
}

/** Offices that taggers take for adjectives. */
const OFFICES: ReadonlySet<string> = new Set(
	'chief head general representative executive deputy official lead'.split(' ')
);

function headOf(items: readonly Item[], to: number): Head | undefined {
	const last = items[to];
	if (last === undefined || last.kind === 'quote' || last.kind === 'stop') return undefined;
	if (last.kind === 'name') return { kind: 'name', name: last };
	if (NOBODY.has(last.lower) || POSSESSIVE_DET.has(last.lower)) return undefined;
	if (last.tag !== 'NOUN' && last.tag !== 'PROPN' && !OFFICES.has(last.lower)) return undefined;
	return { kind: 'description' };
}

/** "a spokeswoman for the ministry": the last item of what is attached by prepositions. */
export function withAttached(items: readonly Item[], to: number): number {
	let end = to;
	for (let times = 0; times < 3; times += 1) {
		const link = items[end + 1];
		if (link?.kind !== 'word' || !ATTACHING.has(link.lower)) return end;
		let at = end + 2;
		const from = at;
		while (at < items.length && continuesForward(items, from, at)) at += 1;
		const last = items[at - 1];
		if (at === from || last === undefined) return end;
		end = at - 1;
	}
	return end;
}

/** "said the ministry's spokeswoman, Maria Zak." → the name behind the comma is hers. */
function named(items: readonly Item[], from: number, end: number): NounPhrase | undefined {
	const name = items[end + 2];
	const after = items[end + 3];
	if (!isComma(items[end + 1]) || name?.kind !== 'name' || name.entity.kind !== 'person') {
		return undefined;
	}
	if (after !== undefined && after.kind !== 'stop' && !isMark(after)) return undefined;
	const doubts = ['name behind its description'];
	return phraseOf({ items, from, to: end + 2, head: { kind: 'name', name }, doubts });
}

export function isComma(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.text === ',';
}

function isMark(item: Item): boolean {
	return item.kind === 'word' && /^[,.;:!?—–-]$/u.test(item.text);
}

/** From behind "(R-TX)" to before it. */
function skipBracketBack(items: readonly Item[], to: number): number {
	const last = items[to];
	if (last?.kind !== 'word' || last.text !== ')') return to;
	for (let at = to; at > Math.max(0, to - 12); at -= 1) {
		const item = items[at];
		if (item?.kind === 'word' && item.text === '(') return at - 1;
	}
	return to;
}

/** Whether what stands before the phrase makes something else its head. */
function attachedBack(draft: Draft): NounPhrase | undefined {
	const { items, from, to } = draft;
	const before = items[from - 1];
	if (before?.kind !== 'word') return phraseOf(draft);
	if (before.lower === 'and' || before.lower === 'or' || before.lower === '&') {
		const earlier = items[from - 2];
		const isList = earlier !== undefined && isNounish(items, from - 2);
		return isList ? undefined : phraseOf(draft);
	}
	if (!ATTACHING.has(before.lower) || before.tag === 'PART') return withBefore(draft, before.tag);
	let start = from - 2;
	while (start >= 0 && continuesBackward(items, start)) start -= 1;
	start += 1;
	if (start > from - 2) return introduced(draft);
	const inner = headOf(items, from - 2);
	if (inner === undefined) return undefined;
	const outer = attachedBack({ ...draft, from: start, to: from - 2, head: inner });
	if (outer === undefined) return undefined;
	const { head, doubts } = outer;
	if (head.kind === 'pronoun') return undefined;
	const kind = head.kind === 'name' ? [...doubts, 'name with something attached'] : doubts;
	return phraseOf({ items, from: outer.from, to, head, doubts: kind });
}

/** "In Iowa Trump said": the preposition opens the sentence, so the phrase is not its head. */
function introduced(draft: Draft): NounPhrase | undefined {
	const { items, from, to } = draft;
	const first = items[from];
	if (draft.head.kind !== 'name' || from === to || first?.kind !== 'name') return undefined;
	return phraseOf({ ...draft, from: to, doubts: ['stands behind an introduction'] });
}

function withBefore(draft: Draft, tag: string): NounPhrase {
	const isNested = draft.items[draft.from - 1];
	const isWhat = isNested?.kind === 'word' && /^(?:what|which|whom|how)$/u.test(isNested.lower);
	const doubts = tag === 'VERB' || tag === 'AUX' || isWhat ? ['stands behind another verb'] : [];
	return phraseOf({ ...draft, doubts: [...draft.doubts, ...doubts] });
}
