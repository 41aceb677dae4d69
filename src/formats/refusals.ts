/**
 * Every refusal a user may meet: its HTTP status, a sentence, and what to do.
 */
import type { Refusal } from '#domain/refusal.ts';
import { ANSWER_EXPLAINED } from './answer-refusals.ts';
import { DESK_EXPLAINED } from './desk-refusals.ts';
import type { Explained } from './explained.ts';
import { ROOM_EXPLAINED } from './room-refusals.ts';

const EXPLAINED = {
	...ANSWER_EXPLAINED,
	...ROOM_EXPLAINED,
	...DESK_EXPLAINED,
	'page-unknown': {
		status: 404,
		message: 'There is no such page.',
		advice: 'Check the address, or start again from the front page.'
	},
	'quiz-unknown': {
		status: 404,
		message: 'There is no quiz of that name here.',
		advice: 'Pick one from the front page.'
	},
	'quiz-version-gone': {
		status: 410,
		message: 'The quiz has changed since, and the version this game began with is gone.',
		advice: 'Start the quiz anew.'
	},
	'attempt-unknown': {
		status: 404,
		message: 'This attempt does not exist any more, or the link is incomplete.',
		advice: 'Your attempts are listed under “Your attempts”; or start the quiz anew.'
	},
	'share-unknown': {
		status: 404,
		message: 'This result does not exist, or it has been deleted since.',
		advice: 'You can play the quiz yourself from the front page.'
	},
	'link-tampered': {
		status: 400,
		message: 'This link has been changed on its way: its seal does not fit.',
		advice: 'Ask for the link again, and copy the whole of it.'
	},
	'link-malformed': {
		status: 400,
		message: 'This link is incomplete.',
		advice: 'Ask for the link again, and copy the whole of it.'
	},
	'challenge-gone': {
		status: 410,
		message: 'The result behind this challenge has been deleted since.',
		advice: 'You can still play the quiz from the front page.'
	},
	'round-unknown': {
		status: 400,
		message: 'The quiz has no such round.',
		advice: 'Go back and choose the rounds again.'
	},
	'question-unknown': {
		status: 410,
		message: 'The quiz has changed since: one of these questions is gone.',
		advice: 'Start the quiz anew.'
	},
	'selection-empty': {
		status: 400,
		message: 'No question was chosen.',
		advice: 'Choose at least one round, or a quick mix.'
	},
	'settings-malformed': {
		status: 400,
		message: 'One of the settings has a value this game does not know.',
		advice: 'Go back and choose again.'
	},
	'attempt-finished': {
		status: 409,
		message: 'This attempt is finished.',
		advice: 'Look at its result, or start the quiz anew.'
	},
	'attempt-running': {
		status: 409,
		message: 'This attempt is not finished yet.',
		advice: 'Play it to its end first.'
	},
	'attempt-not-yours': {
		status: 403,
		message: 'This attempt was played in another browser.',
		advice: 'Only the browser that played it can put a name to it.'
	},
	'attempt-paused': {
		status: 409,
		message: 'The game is paused.',
		advice: 'Go on first, then answer.'
	},
	'already-answered': {
		status: 409,
		message: 'This question has been answered already: your first answer stands.',
		advice: 'Go on to the next question.'
	},
	'answer-first': {
		status: 409,
		message: 'This question has not been answered yet.',
		advice: 'Answer it first, or say that you do not know.'
	},
	'question-not-open': {
		status: 409,
		message: 'This question is not open yet.',
		advice: 'Go on with the question that is.'
	},
	'proof-not-asked': {
		status: 409,
		message: 'No proof is asked for this question.',
		advice: 'Go on to the next question.'
	},
	'answer-of-another-kind': {
		status: 400,
		message: 'That answer does not fit the question.',
		advice: 'Load the page again and answer once more.'
	},
	'sentence-unknown': {
		status: 400,
		message: 'The article has no such sentence.',
		advice: 'Tap a sentence of the article.'
	},
	'nickname-empty': {
		status: 400,
		message: 'The nickname is empty.',
		advice: 'Write one, or take the one suggested.'
	},
	'nickname-too-long': {
		status: 400,
		message: 'The nickname is too long.',
		advice: 'Use 24 letters or fewer.'
	},
	'nickname-hidden-characters': {
		status: 400,
		message: 'The nickname holds characters that cannot be seen.',
		advice: 'Type it anew instead of pasting it.'
	},
	'nickname-not-allowed': {
		status: 400,
		message: 'That nickname is not for a public list.',
		advice: 'Take another. If it is your real name and was refused wrongly, add your surname.'
	},
	'board-too-few-questions': {
		status: 409,
		message: 'The leaderboard takes attempts at ten questions or more, or the whole quiz.',
		advice: 'Play a mix of ten or all questions.'
	},
	'board-not-for-retries': {
		status: 409,
		message: 'A second try at the same questions does not enter the leaderboard.',
		advice: 'Play a fresh mix of ten or all questions.'
	},
	'body-too-large': {
		status: 413,
		message: 'That is more than this page takes.',
		advice: 'Send less.'
	},
	'form-malformed': {
		status: 400,
		message: 'The form could not be read.',
		advice: 'Load the page again and send it once more.'
	},
	'method-not-allowed': {
		status: 405,
		message: 'This address does not take that kind of request.',
		advice: 'Go back and use the page’s own buttons.'
	},
	'too-many-requests': {
		status: 429,
		message: 'That was a lot at once.',
		advice: 'Wait a few seconds and try again: nothing is lost.'
	},
	'store-full': {
		status: 507,
		message: 'The server has no room left, so nothing could be saved.',
		advice: 'Nothing you entered here is lost. Tell whoever runs the server, then try again.'
	},
	'store-read-only': {
		status: 503,
		message: 'The server may not write to its data folder, so nothing could be saved.',
		advice: 'Nothing you entered here is lost. Tell whoever runs the server, then try again.'
	},
	'store-failed': {
		status: 503,
		message: 'The server could not save just now.',
		advice: 'Nothing you entered here is lost. Try again in a moment.'
	},
	'store-closed': {
		status: 503,
		message: 'The server is just being restarted.',
		advice: 'Nothing you entered here is lost. Try again in a moment.'
	},
	'record-malformed': {
		status: 500,
		message: 'What is stored of this game cannot be read.',
		advice: 'Start the quiz anew, and tell whoever runs the server.'
	},
	internal: {
		status: 500,
		message: 'Something went wrong on our side.',
		advice: 'Try again. What you have answered so far is kept.'
	}
} as const satisfies Readonly<Record<string, Explained>>;

export type RefusalCode = keyof typeof EXPLAINED;

export type ExplainedRefusal = {
	readonly status: number;
	readonly code: RefusalCode;
	readonly message: string;
	readonly advice: string;
};

export function explain(refusal: Refusal<RefusalCode>): ExplainedRefusal {
	return { ...EXPLAINED[refusal.code], code: refusal.code };
}
