/**
 * `2017-11-04` as `4 November 2017`, in the words of `language` (BCP 47). The day is a calendar
 * day, so that it reads the same in every time zone, on the server and in the browser.
 */
export function longDate(day: string, language: string): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`)
	);
}
