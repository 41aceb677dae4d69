import { CALLING } from '../../english/speech-words.ts';
import type { Found, Pattern, Place } from '../found.ts';
import type { Item } from '../line.ts';
import { isComma } from '../noun-phrase.ts';
import { pieceOf, shortness, startsLikeSentence, wordCount } from '../quote-words.ts';
import { hasRival, subjectOf } from '../subject.ts';
import { cueBefore } from './cue-before.ts';

/** SAID-16: `Ann Lo said: "…"`, `Ann Lo told them on Monday that "…"`. */
export function cueThenQuote(place: Place): Found | undefined {
	const { line, at, quote, source } = place;
	const cue = cueBefore(place);
	if (cue === undefined) return undefined;
	// A quote that this cue stands behind was there first: see `go-on.ts`.
	if (place.found.some((one) => one.cue === cue)) return undefined;
	const phrase = subjectOf(line.items, cue);
	if (phrase === undefined) return undefined;
	const between = line.items.slice(cue.at + 1, at);
	const isWhole =
		startsLikeSentence(source, quote.inner) &&
		wordCount(source, quote.inner) > 3 &&
		(between.length === 0 || isIntroduction(line.items[at - 1]));
	const pattern = patternOf(between, isWhole);
	const kind = isWhole ? 'direct' : 'partial';
	const pieces = [pieceOf(source, quote.inner)];
	return { line, kind, pattern, phrase, cue, pieces, doubts: doubtsOf(place, between) };
}

function patternOf(between: readonly Item[], isWhole: boolean): Pattern {
	const last = between.at(-1);
	const hasVerb = between.some(isVerb);
	const isColon = last?.kind === 'word' && last.text === ':';
	if (isColon && !hasVerb) return 'speaker, cue, colon, quote';
	if (!isWhole && (hasVerb || between.some(isThat))) return 'words in a reported clause';
	return hasVerb ? 'speaker, cue, far quote' : 'speaker, cue, quote';
}

function doubtsOf({ line, at, quote, source }: Place, between: readonly Item[]): readonly string[] {
	const words = wordCount(source, quote.inner);
	const isShort = words < 3 && between.length > 0;
	const isNamed = between.some((item) => item.kind === 'word' && CALLING.has(item.lower));
	const isFar = isColon(line.items[at - 1]);
	return [
		...(isDashed(line.items[at - 1]) ? ['another may be the subject'] : []),
		...(isFar && hasRival(between) ? ['another may be the subject'] : []),
		...(isShort ? [shortness(words)] : []),
		...(isNamed ? ['somebody else may call it so'] : []),
		...(line.items.length > 400 ? ['a very long paragraph'] : [])
	];
}

function isIntroduction(item: Item | undefined): boolean {
	return isComma(item) || (item?.kind === 'word' && item.text === ':');
}

function isDashed(item: Item | undefined): boolean {
	return item?.kind === 'word' && /^(?:[—–]|--|-)$/u.test(item.text);
}

function isColon(item: Item | undefined): boolean {
	return item?.kind === 'word' && item.text === ':';
}

function isThat(item: Item): boolean {
	return item.kind === 'word' && item.lower === 'that';
}

function isVerb(item: Item): boolean {
	return (
		item.kind === 'word' && (item.tag === 'VERB' || item.tag === 'AUX') && !/ing$/u.test(item.lower)
	);
}
