/** What may be wrong with an answer's form. Part of `refusals.ts`; small enough for a phone. */
import type { AnswerFormRefusal } from './answer-form.ts';
import type { Explained } from './explained.ts';

export const ANSWER_EXPLAINED = {
	'answer-empty': {
		status: 400,
		message: 'Nothing has been answered yet.',
		advice: 'Give an answer, or choose “I do not know”.'
	},
	'answer-incomplete': {
		status: 400,
		message: 'Each item needs a place of its own.',
		advice: 'Give every item a different number.'
	},
	'answer-malformed': {
		status: 400,
		message: 'That answer could not be read.',
		advice: 'Load the page again and answer once more.'
	}
} as const satisfies Readonly<Record<AnswerFormRefusal, Explained>>;
