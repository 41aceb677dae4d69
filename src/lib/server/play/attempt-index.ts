import type { Attempt } from '#domain/attempt/attempt.ts';
import type { IndexEntries } from '../store/port.ts';

export const ATTEMPTS = 'attempts';

/** All attempts under one key, by the day they are to be deleted. */
export const EVERY_ATTEMPT = 'all';

const DAY_MS = 86_400_000;

/** The lists an attempt stands in: its browser's, its share link's, and the one of expiry. */
export function attemptIndex(
	attempt: Attempt,
	owner: { readonly browserId: string; readonly keepDays: number },
	now: number
): IndexEntries {
	return {
		browser: { key: owner.browserId, sort: sortableTime(attempt.startedAt) },
		share: { key: attempt.shareId, sort: '' },
		expiry: { key: EVERY_ATTEMPT, sort: sortableTime(now + owner.keepDays * DAY_MS) }
	};
}

/** Milliseconds since the epoch as a text that sorts like the number, until the year 5138. */
export function sortableTime(time: number): string {
	return `${time}`.padStart(14, '0');
}
