/**
 * CLAUSE-9: the plain clauses of a sentence, from every word that may open one. A later clause is
 * read only where the one before has ended, so that no clause is found inside another.
 */
import type { ReadSentence } from '../text/text-reading.ts';
import { UNCERTAIN_ADVERBS, VIEW_ADVERBS } from '../english/clauses-words.ts';
import type { Clause } from './clause.ts';
import { type Parsed, clausesAt } from './clause-at.ts';
import type { Doubt } from './doubt.ts';
import { isToldByTag } from './reported.ts';
import { type Start, startsOf } from './starts.ts';
import type { Word } from './word.ts';
import { type Ground, wordsOf } from './words-of-sentence.ts';

/** Longer sentences are lists or no prose, and none of their clauses would be sure. */
const LONGEST_SENTENCE = 120;

/** Cost: bounded by the longest sentence that is read. */
export function clausesOf(sentence: ReadSentence, ground: Ground): readonly Clause[] {
	if (sentence.tokens.length > LONGEST_SENTENCE) return [];
	const words = wordsOf(sentence, ground);
	if (isQuestion(words) || isHeadline(words)) return [];
	const isTold = isToldByTag(words) || words.some(({ lower }) => VIEW_ADVERBS.has(lower));
	const uncertainFrom = words.findLastIndex(({ lower }) => UNCERTAIN_ADVERBS.has(lower));
	const found: Parsed[] = [];
	for (const start of startsOf(words)) {
		const last = found.at(-1);
		if (start.at < (last?.to ?? 0) || !canStart(start, last)) continue;
		const isReported =
			isTold || start.isReported || (start.kind === 'joined' && isReportedIn(last));
		const isMain = start.isMain && (start.kind !== 'joined' || isMainIn(last));
		const doubts = start.at < uncertainFrom ? [...start.doubts, UNCERTAIN] : start.doubts;
		const place = { words, ground, sentence: sentence.id, isReported, isMain, doubts };
		const parsed = clausesAt(place, start.at, start.isOpened);
		if (parsed !== undefined) found.push(parsed);
	}
	return found.flatMap(({ clauses }) => clauses);
}

function isQuestion(words: readonly Word[]): boolean {
	return words.slice(-2).some(({ lower }) => lower === '?');
}

/** Written With Capitals, or all in them: a headline has verbs without their helpers. */
function isHeadline(words: readonly Word[]): boolean {
	let long = 0;
	let capital = 0;
	for (const { text, lower, mention } of words) {
		if (mention !== undefined || text.length < 4) continue;
		long += 1;
		if (text !== lower) capital += 1;
	}
	return long > 2 && capital > 0.6 * long;
}

/** What "and" joins is a clause only where a clause has just ended: "between A and B fell" is none. */
function canStart({ kind, joinAt }: Start, last: Parsed | undefined): boolean {
	return kind !== 'joined' || (last !== undefined && joinAt - last.to <= 1);
}

function isReportedIn(last: Parsed | undefined): boolean {
	return last?.clauses.some(({ isReported }) => isReported) === true;
}

function isMainIn(last: Parsed | undefined): boolean {
	return last?.clauses.every(({ isMain }) => isMain) === true;
}

const UNCERTAIN: Doubt = { reason: 'told as uncertain', cost: 0.1 };
