/** Small words and marks over which a name goes on: "van der", "of", "and", ", Jr.". */
import { CALENDAR, NEVER_NAMES, PARTICLES } from '../english/name-words.ts';
import { COMPANY_ENDS, FIELDS } from '../english/organisations.ts';
import { isCommonWord, isFirstName } from '../english/vocabulary.ts';
import { isHead, isNameWord } from './name-word.ts';
import type { Word } from './words.ts';

/** "Sammy Davis, Jr." and "Acme, Inc." */
export function isSuffixBehindComma(words: readonly Word[], to: number): boolean {
	const suffix = words[to + 2]?.text ?? '';
	return words[to + 1]?.text === ',' && (/^(?:Jr|Sr)\.?$/.test(suffix) || isCompanyEnd(suffix));
}

/** "Dockers’ Union", "People's Bank": an owner that is nobody, and a head behind it. */
export function isPluralOwner(words: readonly Word[], to: number): boolean {
	const owner = words[to]?.text ?? '';
	const isPlural =
		/^['’]$/.test(words[to + 1]?.text ?? '') && /(?:ers|ors|ans|ees|nts)$/.test(owner);
	const isAll = /^['’]s$/.test(words[to + 1]?.text ?? '') && ALL_OWNERS.has(owner);
	return (
		(isPlural || isAll) && words[to + 1]?.isSpaced === false && isHead(words[to + 2]?.text ?? '')
	);
}

const ALL_OWNERS: ReadonlySet<string> = new Set([
	'People',
	'Women',
	'Men',
	'Children',
	'King',
	'Queen'
]);

function isCompanyEnd(text: string): boolean {
	return COMPANY_ENDS.has(text) && /^(?:Inc|Ltd|LLC|Corp|PLC)/i.test(text);
}

/** "van der" between two capitals: the index of the capital behind, or `to`. */
export function particlesEnd(words: readonly Word[], to: number): number {
	let at = to + 1;
	while (at <= to + 3 && PARTICLES.has(words[at]?.text ?? '')) at += 1;
	const isReached = at > to + 1 && words[at]?.isCapital === true && words[at]?.isMark === false;
	return isReached && !NEVER_NAMES.has(words[at]?.text ?? '') ? at : to;
}

/** "of", "for", "and" inside the name of a body (NAME-6): the index behind, or `to`. */
export function connectorEnd(words: readonly Word[], from: number, to: number): number {
	const link = words[to + 1]?.text ?? '';
	const behind = words[to + 2]?.text === 'the' ? to + 3 : to + 2;
	const target = words[behind];
	if (!target?.isCapital || !target.isSpaced) return to;
	if (CALENDAR.has(target.text) || NEVER_NAMES.has(target.text)) return to;
	const run = words.slice(from, to + 1).map(({ text }) => text);
	if (link === '&') return behind;
	if (link === 'of' || link === 'for' || link === 'on') {
		const isLone = from === to && words[from - 1]?.lower === 'the';
		return opensBody(run, link) || (isLone && endsInHead(words, behind)) ? behind : to;
	}
	if (link === 'in') return isOfContinent(words, from, target) ? behind : to;
	if (link === ',') return listEnd(words, from, to);
	if (link !== 'and') return to;
	if (isPairOfFields(words, to, behind)) return behind;
	const isInside = words.slice(from, to).some(({ text }) => text === 'of' || text === 'for');
	const areFields = isField(words[to]) && isField(target);
	return isInside && (areFields || endsInField(words, behind)) ? behind : to;
}

/** "Food and Drug Administration": a common word, then words that end in a head. */
function isPairOfFields(words: readonly Word[], to: number, behind: number): boolean {
	const last = words[to];
	if (!last || last.isInitial || !isCommonWord(last.lower) || isHead(last.text)) return false;
	return endsInHead(words, behind);
}

/** "Ministry of", "House of", "Bank for". */
function opensBody(run: readonly string[], link: string): boolean {
	const last = run.at(-1) ?? '';
	const isCompany = run.length > 1 && (last === 'Co' || last === 'Corp');
	return isHead(last) || (link === 'of' && (OPENERS_OF.has(last) || isCompany));
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
	while (at < from + 6 && isNameWord(words, at + 1) && words[at + 1]?.isSpaced) at += 1;
	return at > from && isHead(words[at]?.text ?? '') && words[from - 1]?.text !== 'the';
}

/** "Organisation for Security and Cooperation in Europe". */
function isOfContinent(words: readonly Word[], from: number, target: Word): boolean {
	return isHead(words[from]?.text ?? '') && /^(?:Europe|Asia|Africa)$/.test(target.text);
}

/** "Bureau of Alcohol, Tobacco and Firearms": to the word before "and", or `to`. */
function listEnd(words: readonly Word[], from: number, to: number): number {
	const isInside = words.slice(from, to).some(({ text }) => text === 'of' || text === 'for');
	if (!isInside) return to;
	for (let at = to + 2; at < to + 6 && words[at]?.isCapital; at += 1) {
		if (words[at + 1]?.text === 'and') return endsInField(words, at + 2) ? at : to;
	}
	return to;
}

/** "... and Canadian Studies": within four words a field, and no verb between. */
/** A common noun with a capital: what an office is for. */
function isField(word: Word | undefined): boolean {
	if (word === undefined) return false;
	return FIELDS.has(word.text) || (isCommonWord(word.lower) && !isFirstName(word.lower));
}

function endsInField(words: readonly Word[], from: number): boolean {
	for (let at = from; at < from + 4 && words[at]?.isCapital; at += 1) {
		if (FIELDS.has(words[at]?.text ?? '')) return true;
	}
	return false;
}
