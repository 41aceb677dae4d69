/** What may be refused at a drafting desk: status, a sentence, and what to do. Part of `refusals.ts`. */
import type { Explained } from './explained.ts';

export const DESK_EXPLAINED = {
	'drafting-off': {
		status: 403,
		message: 'Visitors cannot make quizzes on this server.',
		advice: 'Play one of those that are here, or ask whoever runs the server.'
	},
	'text-too-long': {
		status: 413,
		message:
			'The text is longer than a desk takes: 60,000 letters, 5,000 lines or 3,000 sentences.',
		advice: 'Take the part that you want to ask about.'
	},
	'text-too-short': {
		status: 400,
		message: 'There is too little text to ask about.',
		advice: 'Paste the whole article: a few sentences at least.'
	},
	'text-not-prose': {
		status: 422,
		message: 'A long part of this text is no English prose, so nothing was drafted from it.',
		advice: 'Paste the article alone, without tables, lists or code.'
	},
	'language-unknown': {
		status: 422,
		message: 'This text does not seem to be English, so nothing was drafted from it.',
		advice: 'You can write questions by hand: they are checked against the text all the same.'
	},
	'field-too-long': {
		status: 400,
		message: 'One of the fields about the text is too long.',
		advice: 'Keep title, author, owner and licence under 160 letters, the other notes under 500.'
	},
	'date-unreal': {
		status: 400,
		message: 'One of the dates is no day of the calendar.',
		advice: 'Give year, month and day, such as 2024-05-16, or leave it empty.'
	},
	'desk-not-found': {
		status: 404,
		message: 'There is no desk at this address, or the link is incomplete.',
		advice: 'Copy the whole edit link, or begin anew.'
	},
	'desk-removed': {
		status: 410,
		message: 'This desk has been deleted, with the text and the questions on it.',
		advice: 'Begin anew with the text.'
	},
	'desk-malformed': {
		status: 400,
		message: 'What the page sent could not be read, so it was not saved.',
		advice: 'Load the page again. What was saved before is kept.'
	},
	'text-changed': {
		status: 409,
		message: 'The text of a desk stays as it was pasted.',
		advice: 'Begin a new desk with the other text.'
	},
	'revision-conflict': {
		status: 409,
		message: 'This desk has been changed in another window since.',
		advice: 'Take over what was saved there, or save yours over it.'
	},
	'quiz-unproven': {
		status: 422,
		message: 'Not every question can be published yet.',
		advice: 'Mend or reject the cards that are marked, then publish again.'
	},
	'quiz-removed': {
		status: 410,
		message: 'The author of this quiz has deleted it.',
		advice: 'Ask for a new link, or play another quiz from the front page.'
	}
} as const satisfies Readonly<Record<string, Explained>>;
