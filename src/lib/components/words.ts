/** The words for the domain's terms, one table each. */
import type { Confidence } from '#domain/attempt/attempt.ts';
import type { Verdict } from '#domain/quiz/kinds/claim.ts';
import type { QuestionKind } from '#domain/quiz/question.ts';
import type { Mark } from '#domain/report/result.ts';

export const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
	choice: 'Choice',
	'who-said': 'Who said it',
	'choose-all': 'Choose all that apply',
	claim: 'Fact check',
	order: 'Put in order',
	match: 'Match',
	number: 'How many',
	typed: 'Write it',
	cloze: 'Fill the gap',
	proof: 'Point to the proof'
};

export const VERDICT_NOTES: Readonly<Record<Verdict, string>> = {
	supported: 'The article says so.',
	contradicted: 'The article says otherwise.',
	'not-stated': 'The article does not say.'
};

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not right',
	passed: 'Passed',
	'timed-out': 'Out of time',
	open: 'Not answered'
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
	sure: 'Sure',
	'think-so': 'I think so',
	guess: 'A guess'
};
