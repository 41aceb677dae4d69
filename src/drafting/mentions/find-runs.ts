/**
 * Finds the words that stand together as names (NAME-1 to NAME-9): where a run begins, how far it
 * goes, and which titles and peoples before it are no part of it.
 */
import { ORGANISATIONS } from '../english/organisations.ts';
import { CAPITAL_PARTICLES, COMPOUND_STARTS, LEADING_PARTICLES } from '../english/name-words.ts';
import { isKnownPlace } from '../english/known-place.ts';
import { PLACE_STARTS, SEATS } from '../english/places.ts';
import { isFirstName, isWordyFirstName } from '../english/vocabulary.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { REGNAL_TITLES } from '../english/titles.ts';
import { type Capitals, isCommonAtHead } from './capitals.ts';
import { isDemonym, isPeople } from './demonyms.ts';
import { type NameRun, nameKey } from './name-run.ts';
import { isAcronym, isHead, isNameWord } from './name-word.ts';
import { connectorEnd, isPluralOwner, isSuffixBehindComma, particlesEnd } from './run-links.ts';
import { isTitleAt, titleBefore } from './title-words.ts';
import type { Word } from './words.ts';

export type SentenceWords = {
	readonly sentence: ReadSentence;
	readonly words: readonly Word[];
};

/** The runs of one sentence, in order. Cost: in proportion to its words. */
export function findRuns(read: SentenceWords, capitals: Capitals): readonly NameRun[] {
	const runs: NameRun[] = [];
	let at = 0;
	while (at < read.words.length) {
		const to = canBegin(read.words, at, capitals) ? lastOfRun(read.words, at) : at - 1;
		if (to >= at) runs.push(...trimmedRuns(read, at, to));
		at = Math.max(at, to) + 1;
	}
	return runs;
}

function canBegin(words: readonly Word[], at: number, capitals: Capitals): boolean {
	const word = words[at];
	if (!word || !isNameWord(words, at)) return false;
	if (!word.isInitial || isDemonym(word.text) || beginsKnownName(words, at)) return true;
	if (CAPITAL_PARTICLES.has(word.text) && particlesEnd(words, at) > at) return true;
	const next = words[at + 1];
	if (isHead(word.text) && (next?.text === 'of' || next?.text === 'for')) {
		return words[at + 2]?.isCapital === true;
	}
	if (isNameWord(words, at + 1) && next?.isSpaced) {
		const isGiven = isFirstName(word.lower) || isWordyFirstName(word.lower);
		const isKnown = isGiven || capitals.capital.has(word.lower);
		if (isKnown || PLACE_STARTS.has(word.text) || CAPITAL_PARTICLES.has(word.text)) return true;
		const isCommon = isCommonAtHead(word, capitals);
		if (isCommon && beginsKnownName(words, at + 1)) return false;
		return !isCommon || isHead(next.text) || isAcronym(word.text);
	}
	return isAcronym(word.text) || !isCommonAtHead(word, capitals);
}

/** "South Korea", "White House": two or three words from here are a known name. */
function beginsKnownName(words: readonly Word[], at: number): boolean {
	const texts = words.slice(at, at + 3).map(({ text }) => text);
	return [2, 3].some((count) => {
		const key = nameKey(texts.slice(0, count).join(' '));
		return texts.length >= count && (isKnownPlace(key) || ORGANISATIONS.has(key) || SEATS.has(key));
	});
}

/** Words; no name is longer, and what goes on is a list without marks. */
const LONGEST = 16;

function lastOfRun(words: readonly Word[], from: number): number {
	let to = from;
	for (let next = step(words, from, to); next > to; next = step(words, from, to)) {
		if (next - from > LONGEST) break;
		to = next;
	}
	return to;
}

/** The next index that belongs to the run, or `to` where it ends. */
function step(words: readonly Word[], from: number, to: number): number {
	const next = words[to + 1];
	if (!next) return to;
	if (endsCompany(words, from, to)) return connectorEnd(words, from, to);
	if (isSuffixBehindComma(words, to) || isPluralOwner(words, to)) return to + 2;
	if (next.isSpaced && (isNameWord(words, to + 1) || isInnerTitle(words, to + 1))) return to + 1;
	const behind = particlesEnd(words, to);
	if (behind > to) return behind;
	return connectorEnd(words, from, to);
}

/** "Tarrow Group Inc. Tarrow Bank": the full stop ends the sentence too. */
function endsCompany(words: readonly Word[], from: number, to: number): boolean {
	return to > from && /^(?:Inc|Corp|Ltd|PLC)\.$/i.test(words[to]?.text ?? '');
}

/** A title inside the name of a body: "Office of the Prime Minister" is left alone. */
function isInnerTitle(words: readonly Word[], at: number): boolean {
	const isCapital = words[at]?.isCapital === true;
	return isCapital && words[at + 1]?.isSpaced === true && isHead(words[at + 1]?.text ?? '');
}

/** Cuts titles and peoples off the front; what is left is none, one or two names. */
function trimmedRuns(read: SentenceWords, from: number, to: number): readonly NameRun[] {
	const { words } = read;
	let first = from;
	let demonym: string | undefined;
	while (first < to && isDemonym(words[first]?.text ?? '') && !belongs(words, first, to)) {
		demonym = words[first]?.text;
		first += 1;
	}
	const only = first === to ? words[first] : undefined;
	if (only && isDemonym(only.text) && !isPeople(only.text)) return [];
	if (isCompoundDemonym(words, first, to)) return [];
	return [runOf(read, { first: withTitleOrParticle(words, first, to), to, demonym })];
}

/** "North Korean", "Sri Lankan": an adjective of two words; the plural is a people. */
function isCompoundDemonym(words: readonly Word[], first: number, to: number): boolean {
	const last = words[to]?.text ?? '';
	const isCompound = to === first + 1 && COMPOUND_STARTS.has(words[first]?.text ?? '');
	return isCompound && (isDemonym(last) || /(?:kan|can|ian)$/.test(last)) && !isPeople(last);
}

/** "van der Berg" takes its small words in, "Pope Francis" and "Mother Teresa" their titles. */
function withTitleOrParticle(words: readonly Word[], first: number, to: number): number {
	let from = first;
	while (from > 0 && first - from < 3 && LEADING_PARTICLES.has(words[from - 1]?.text ?? ''))
		from -= 1;
	const before = words[first - 1];
	const isRanked = first === to && before !== undefined && REGNAL_TITLES.has(before.text);
	return isRanked && isTitleAt(words, first - 1) ? first - 1 : from;
}

/** "Syrian Observatory for Human Rights", "American Airlines": the people is part of the name. */
function belongs(words: readonly Word[], first: number, to: number): boolean {
	const rest = words.slice(first + 1, to + 1);
	const last = words[to];
	if (last && isDemonym(last.text)) return false;
	if (first + 1 === to) return !isFirstName(last?.lower ?? '');
	return rest.some(({ text }) => isHead(text) || text === 'of');
}

type Bounds = { readonly first: number; readonly to: number; readonly demonym: string | undefined };

function runOf({ sentence, words }: SentenceWords, { first, to, demonym }: Bounds): NameRun {
	const own = words.slice(first, to + 1);
	// `first` is an index of words.
	const start = words[first]!.start;
	const end = own.at(-1)?.end ?? start;
	const text = sentence.text.slice(start - sentence.start, end - sentence.start);
	const ranked = REGNAL_TITLES.has(words[first]?.text ?? '') && isTitleAt(words, first);
	const title = ranked ? titleBefore(words, first + 1) : titleBefore(words, first);
	const before = words[first - 1 - (title?.count ?? 0) + (ranked ? 1 : 0)]?.text ?? '';
	return {
		start,
		end,
		text,
		sentence,
		words: own,
		around: words,
		from: first,
		to,
		title: title?.text,
		demonym: demonym ?? (isDemonym(before) ? before : undefined),
		key: nameKey(text)
	};
}
