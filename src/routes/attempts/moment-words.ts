/**
 * `22 November 2026 at 11:30` in that time zone, the reader's own where none is given. UTC is said,
 * for it is hardly anybody's. `time` is in ms since 1970.
 */
export function momentWords(time: number, timeZone: string | undefined): string {
	const words = new Intl.DateTimeFormat('en-GB', {
		dateStyle: 'long',
		timeStyle: 'short',
		timeZone
	}).format(time);
	return timeZone === 'UTC' ? `${words} UTC` : words;
}
