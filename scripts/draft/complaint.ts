/** Why nothing was drafted: a code for programs, and a sentence for who called. */
import { type Outcome, type Refusal, refuse } from '#domain/refusal.ts';

export const COMPLAINTS = {
	'option-unknown': 'It is not called like this.',
	'published-malformed': 'The day of publication is written year-month-day, such as 2024-05-16.',
	'file-missing': 'There is no such file.',
	'file-unreadable': 'The file cannot be read.',
	'file-not-text': 'The file is not text in UTF-8. Save it as plain text first.',
	'text-too-long':
		'The text is too long: 150,000 letters, 5,000 lines and 3,000 sentences are read at most. Take a part of it.',
	'text-too-short': 'The text is too short to ask about.',
	'text-not-prose': 'A long part of the text is no English prose. Take the article alone.',
	'language-unknown':
		'The text is not in English, the one language questions are drafted in so far.'
} as const;

export type ComplaintCode = keyof typeof COMPLAINTS;

/** "code: sentence (detail)", one line. */
export function complaintLine({ code, detail }: Refusal<ComplaintCode>): string {
	const about = detail === undefined || detail === '' ? '' : ` (${detail})`;
	return `${code}: ${COMPLAINTS[code]}${about}`;
}

export function complain(
	code: ComplaintCode,
	detail?: string
): Extract<Outcome<never, ComplaintCode>, { readonly ok: false }> {
	return refuse(code, detail);
}
