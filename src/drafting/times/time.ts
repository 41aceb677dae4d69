/** When: expressions of time, and the calendar date they mean where the text fixes it. */
import type { SentenceId, Span } from '#domain/article/article.ts';
import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { Reasoned } from '../reasoned.ts';

export type TimeExpression = Span &
	Reasoned & {
		readonly text: string;
		readonly sentence: SentenceId;
		/** What it is: a point on the calendar, a stretch ("two years"), or one of a set ("every day"). */
		readonly kind: 'date' | 'clock' | 'duration' | 'repeated';
		/** The finest part it gives. */
		readonly grain:
			'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'part-of-day' | undefined;
		/** Undefined where it cannot be fixed: relative and no publication date, vague, a duration. */
		readonly date: CalendarDate | undefined;
		/** `text`: all of the date stands there; `publication`: worked out from the day of publication. */
		readonly fixedBy: 'text' | 'publication' | undefined;
		/** The preposition before it that belongs to it: "in", "on", "since"; not part of the span. */
		readonly preposition: string | undefined;
	};
