/**
 * Finds the words that stand together as names (NAME-1 to NAME-9): where a run begins, how far it
 * goes, and which titles and peoples before it are no part of it.
 */
import { ORGANISATION_HEADS, FIELDS, COMPANY_ENDS } from '../english/organisations.ts';
import { CALENDAR, NEVER_NAMES, PARTICLES, PEOPLES } from '../english/name-words.ts';
import { PLACE_STARTS } from '../english/places.ts';
import { isFirstName } from '../english/vocabulary.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import { type Capitals, isCommonAtHead } from './capitals.ts';
import { isDemonym } from './demonyms.ts';
import { type NameRun, nameKey } from './name-run.ts';
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
	if (!word.isInitial || isDemonym(word.text)) return true;
	const next = words[at + 1];
	if (isNameWord(words, at + 1) && next?.isSpaced) {
		const isKnown = capitals.capital.has(word.lower) || isFirstName(word.lower);
		if (isKnown || PLACE_STARTS.has(word.text)) return true;
		return !isCommonAtHead(word, capitals) || isHead(next.text) || isAcronym(word.text);
	}
	return isAcronym(word.text) || !isCommonAtHead(word, capitals);
}

function isAcronym(text: string): boolean {
	return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

function isNameWord(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word?.isCapital || word.isMark) return false;
	if (isInitialLetter(word.text)) return isInitialOfName(words, at);
	return !NEVER_NAMES.has(word.text) && !CALENDAR.has(word.text) && !isTitleAt(words, at);
}

function isInitialLetter(text: string): boolean {
	return /^\p{Lu}\.?$/u.test(text);
}

/** "E. J. Fleming", "John F. Kennedy"; not "Plan B". */
function isInitialOfName(words: readonly Word[], at: number): boolean {
	const next = words[at + 1];
	return words[at]?.text.endsWith('.') === true && next?.isCapital === true;
}

function lastOfRun(words: readonly Word[], from: number): number {
	let to = from;
	for (let next = step(words, from, to); next > to; next = step(words, from, to)) to = next;
	return to;
}

/** The next index that belongs to the run, or `to` where it ends. */
function step(words: readonly Word[], from: number, to: number): number {
	const next = words[to + 1];
	if (!next) return to;
	if (isSuffixBehindComma(words, to)) return to + 2;
	if (next.isSpaced && (isNameWord(words, to + 1) || isInnerTitle(words, to + 1))) return to + 1;
	const behind = particlesEnd(words, to);
	if (behind > to) return behind;
	return connectorEnd(words, from, to);
}

/** "Sammy Davis, Jr." and "Acme, Inc." */
function isSuffixBehindComma(words: readonly Word[], to: number): boolean {
	const suffix = words[to + 2]?.text ?? '';
	return words[to + 1]?.text === ',' && (/^(?:Jr|Sr)\.?$/.test(suffix) || isCompanyEnd(suffix));
}

function isCompanyEnd(text: string): boolean {
	return COMPANY_ENDS.has(text) && /^(?:Inc|Ltd|LLC|Corp|PLC)/i.test(text);
}

/** A title inside the name of a body: "Office of the Prime Minister" is left alone. */
function isInnerTitle(words: readonly Word[], at: number): boolean {
	const isCapital = words[at]?.isCapital === true;
	return isCapital && words[at + 1]?.isSpaced === true && isHead(words[at + 1]?.text ?? '');
}

/** "van der" between two capitals: the index of the capital behind, or `to`. */
function particlesEnd(words: readonly Word[], to: number): number {
	let at = to + 1;
	while (at <= to + 3 && PARTICLES.has(words[at]?.text ?? '')) at += 1;
	const isReached = at > to + 1 && words[at]?.isCapital === true && words[at]?.isMark === false;
	return isReached && !NEVER_NAMES.has(words[at]?.text ?? '') ? at : to;
}

/** "of", "for", "and" inside the name of a body (NAME-6): the index behind, or `to`. */
function connectorEnd(words: readonly Word[], from: number, to: number): number {
	const link = words[to + 1]?.text ?? '';
	const behind = words[to + 2]?.text === 'the' ? to + 3 : to + 2;
	const target = words[behind];
	if (!target?.isCapital || !target.isSpaced) return to;
	if (CALENDAR.has(target.text) || NEVER_NAMES.has(target.text)) return to;
	const run = words.slice(from, to + 1).map(({ text }) => text);
	if (link === '&') return behind;
	if (link === 'of' || link === 'for' || link === 'on') {
		return opensBody(run, link) || endsInHead(words, behind) ? behind : to;
	}
	if (link !== 'and') return to;
	const isInside = words.slice(from, to).some(({ text }) => text === 'of' || text === 'for');
	return isInside && endsInField(words, behind) ? behind : to;
}

/** "Ministry of", "House of", "Bank for". */
function opensBody(run: readonly string[], link: string): boolean {
	const last = run.at(-1) ?? '';
	return isHead(last) || (link === 'of' && OPENERS_OF.has(last));
}

/** Not bodies by themselves, but part of a name before "of". */
const OPENERS_OF: ReadonlySet<string> = new Set(
	'House Houses Republic Kingdom State States Gulf Sea Bay Strait Isle City Cape Lake University Tower Court Academy Knights Sons Daughters Archdiocese Province District Church'.split(
		' '
	)
);

/** "Dialogue of Civilisations Institute": the words behind end in a head. */
function endsInHead(words: readonly Word[], from: number): boolean {
	let at = from;
	while (isNameWord(words, at + 1) && words[at + 1]?.isSpaced) at += 1;
	return at > from && isHead(words[at]?.text ?? '') && words[from - 1]?.text !== 'the';
}

/** "... and Canadian Studies": within four words a field, and no verb between. */
function endsInField(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + 4 && words[at]?.isCapital; at += 1) {
		if (FIELDS.has(words[at]?.text ?? '')) return true;
	}
	return false;
}

function isHead(text: string): boolean {
	return ORGANISATION_HEADS.has(text);
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
	if (only && isDemonym(only.text) && !PEOPLES.has(only.text) && !isPlural(only.text)) return [];
	return [runOf(read, { first, to, demonym })];
}

function isPlural(text: string): boolean {
	return /(?:ans|ians|eans|is|ese)$/u.test(text) && !/ese$/u.test(text);
}

/** "Syrian Observatory for Human Rights", "American Airlines": the people is part of the name. */
function belongs(words: readonly Word[], first: number, to: number): boolean {
	const rest = words.slice(first + 1, to + 1);
	if (first + 1 === to) return !isFirstName(words[to]?.lower ?? '');
	return rest.some(({ text }) => isHead(text)) || rest.some(({ text }) => text === 'of');
}

type Bounds = { readonly first: number; readonly to: number; readonly demonym: string | undefined };

function runOf({ sentence, words }: SentenceWords, { first, to, demonym }: Bounds): NameRun {
	const own = words.slice(first, to + 1);
	// `first` is an index of words.
	const start = words[first]!.start;
	const end = own.at(-1)?.end ?? start;
	const text = sentence.text.slice(start - sentence.start, end - sentence.start);
	const title = titleBefore(words, first);
	const before = words[first - 1 - (title?.count ?? 0)]?.text ?? '';
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
