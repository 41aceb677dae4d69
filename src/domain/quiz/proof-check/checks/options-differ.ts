import { unreachable } from '#domain/refusal.ts';
import type { Question } from '../../question.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { type QuestionText, givenTexts } from '../question-texts.ts';
import { isSameSaying } from '../stands.ts';

/** PROOF-5: no option equals another or the answer in another form. The later one is at fault. */
export function checkOptionsDiffer({ question }: QuestionFacts): readonly Objection[] {
	return groupsOf(question).flatMap((group) =>
		group
			.filter(({ text }, index) =>
				group.slice(0, index).some((one) => isSameSaying(one.text, text))
			)
			.map(({ field, text }) => ({ code: 'option-twice', field, detail: text }))
	);
}

/** Texts that must differ from each other. */
function groupsOf(question: Question): readonly (readonly QuestionText[])[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
		case 'choose-all':
		case 'order':
			return [givenTexts(question)];
		case 'match': {
			const texts = givenTexts(question);
			const lefts = texts.filter(({ field }) => field[2] === 'left');
			return [lefts, distinct(texts.filter(({ field }) => field[2] !== 'left'))];
		}
		case 'cloze':
			return question.gaps.map(({ key, wrong }, index) => [
				...key.slice(0, 1).map((text) => ({ field: ['gaps', index, 'key', 0], text })),
				...wrong.map((text, at) => ({ field: ['gaps', index, 'wrong', at], text }))
			]);
		case 'typed':
			return question.form === 'date'
				? []
				: question.key.map((text) => [
						{ field: ['key'], text },
						...question.others.map((other, at) => ({ field: ['others', at], text: other }))
					]);
		case 'claim':
		case 'number':
		case 'proof':
			return [];
		default:
			return unreachable(question);
	}
}

/** Several lefts may share a right, letter for letter. An extra must not be one of the rights. */
function distinct(rights: readonly QuestionText[]): readonly QuestionText[] {
	return rights.filter(
		({ field, text }, index) =>
			field[0] === 'extras' || rights.findIndex((one) => one.text === text) === index
	);
}
