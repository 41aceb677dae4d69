import type { Attempt } from '#domain/attempt/attempt.ts';
import type { IndexEntries } from '../store/port.ts';
import { quizKey } from './quiz-key.ts';
import { sortableTime, touchedIndex } from './expiry.ts';

export const ATTEMPTS = 'attempts';

/**
 * The lists an attempt stands in: its browser's, its share link's, its quiz version's, and that of
 * all by last touch.
 */
export function attemptIndex(attempt: Attempt, browserId: string, now: number): IndexEntries {
	return {
		browser: { key: browserId, sort: sortableTime(attempt.startedAt) },
		share: { key: attempt.shareId, sort: '' },
		quiz: { key: quizKey(attempt.quizSlug, attempt.quizVersion), sort: '' },
		...touchedIndex(now)
	};
}
