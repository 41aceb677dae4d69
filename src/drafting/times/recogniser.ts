import type { Span } from '#domain/article/article.ts';
import type { ReadSentence } from '../text/text-reading.ts';
import type { CalendarDay } from './calendar-day.ts';
import type { TimeExpression } from './time.ts';

/**
 * Where an event named in a sentence lies, as its verb tells. `present` is a present tense: "opens on
 * Friday" lies ahead, "stands in May" does not. `planned` may have happened since.
 */
export type Direction = 'back' | 'ahead' | 'present' | 'planned' | 'unsure';

/** A sentence as the recognisers see it. Spans within it count from its own start. */
export type Place = {
	readonly sentence: ReadSentence;
	readonly text: string;
	/** Undefined where the day of publication is not given: nothing relative is fixed then. */
	readonly published: CalendarDay | undefined;
	/** A year that the sentence, or the one before it, names and that is not the year of publication. */
	readonly otherYear: number | undefined;
	readonly directionAt: (span: Span) => Direction;
	/** Whether marks of speech are open there: the words are older than the article may be. */
	readonly isQuoted: (offset: number) => boolean;
};

/** What a recogniser sees: an expression without what its place in the text adds. */
export type Seen = Span &
	Pick<TimeExpression, 'kind' | 'grain' | 'date' | 'fixedBy' | 'confidence' | 'reasons'>;

/** Finds the expressions of one family. One a file; recognisers.ts lists them. */
export type Recogniser = {
	/** What every expression of the family holds; most sentences are done with after this test. */
	readonly hint: RegExp;
	readonly recognise: (place: Place) => readonly Seen[];
};

/**
 * Every match of a pattern, which has to be global and must not match nothing. Unlike `matchAll` it
 * makes no copy of the pattern, which costs more than most of these take to match.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
	}
	return matches;
}

export function spanOf(match: RegExpExecArray): Span {
	return { start: match.index, end: match.index + match[0].length };
}

/** An expression that is understood and cannot be fixed on the calendar. */
export function unfixed(
	span: Span,
	given: Pick<Seen, 'kind' | 'grain' | 'confidence'> & { readonly reason: string }
): Seen {
	const { kind, grain, confidence, reason } = given;
	const { start, end } = span;
	return {
		start,
		end,
		kind,
		grain,
		confidence,
		date: undefined,
		fixedBy: undefined,
		reasons: [reason]
	};
}
