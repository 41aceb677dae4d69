/**
 * ORDER-1 to ORDER-4: what the text itself puts in order: by "after" and "before" between two
 * clauses, by "then" and "later" at the head of the next sentence, by the dates of two clauses.
 */
import type { TextReading } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { Clause, Ordering } from './clause.ts';
import { type Happening, happeningOf } from './happening.ts';
import { byDate } from './order-by-date.ts';

type Found = {
	readonly text: TextReading;
	readonly clauses: readonly Clause[];
	readonly times: readonly TimeExpression[];
};

/** Each pair once, by the place of its first item. Cost: of a sort. */
export function findOrderings({ text, clauses, times }: Found): readonly Ordering[] {
	const source = text.source.text;
	const happenings = clauses.flatMap((clause) => happeningOf(clause, source) ?? []);
	const neighbours = happenings.flatMap((second, index) => {
		const first = happenings[index - 1];
		return first === undefined ? [] : (byWord(first, second, source) ?? []);
	});
	return [...neighbours, ...byDate(happenings, times)].toSorted(
		(a, b) => a.earlier.start - b.earlier.start || a.later.start - b.later.start
	);
}

/** "A after B", "A before B", "A. Then B": the words between the two say it. */
function byWord(first: Happening, second: Happening, source: string): Ordering | undefined {
	const between = source.slice(first.clause.end, second.clause.start).toLowerCase().trim();
	if (first.item.sentence === second.item.sentence) {
		const opened = between === ',' ? wordBefore(first, source) : '';
		if (opened === 'after') return ordered(first, second, `the text joins them by "${opened}"`);
		if (opened === 'before') return ordered(second, first, `the text joins them by "${opened}"`);
		const word = BETWEEN.get(between);
		if (word === 'before') return ordered(first, second, `the text joins them by "${between}"`);
		if (word === 'after') return ordered(second, first, `the text joins them by "${between}"`);
		return undefined;
	}
	const opener = OPENER.exec(between)?.[1];
	return opener === undefined
		? undefined
		: ordered(first, second, `the text goes on with "${opener}"`);
}

/** "After A, B". */
function wordBefore({ clause }: Happening, source: string): string {
	return (
		/(\w+)\s+$/
			.exec(source.slice(Math.max(0, clause.start - 10), clause.start))?.[1]
			?.toLowerCase() ?? ''
	);
}

/** Whether what stands first happened before or after what stands second. */
const BETWEEN: ReadonlyMap<string, 'before' | 'after'> = new Map([
	['after', 'after'],
	[', after', 'after'],
	['shortly after', 'after'],
	['soon after', 'after'],
	['just after', 'after'],
	['before', 'before'],
	[', before', 'before'],
	['shortly before', 'before'],
	['just before', 'before'],
	['and then', 'before'],
	[', and then', 'before'],
	['; then', 'before']
]);

/** What may stand between two sentences' clauses, when the second follows the first in time. */
const OPENER =
	/^[.!]["”]?\s+(then|later|afterwards|afterward|after that|two days later|soon afterwards),?$/;

function ordered(earlier: Happening, later: Happening, reason: string): Ordering {
	const least = Math.min(earlier.clause.confidence, later.clause.confidence);
	return {
		earlier: earlier.item,
		later: later.item,
		confidence: Math.round((least - 0.02) * 100) / 100,
		reasons: [reason]
	};
}
