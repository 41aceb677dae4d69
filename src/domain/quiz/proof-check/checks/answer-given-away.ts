import { unreachable } from '#domain/refusal.ts';
import type { Question } from '../../question.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { askedTexts, rightOptions, wrongOptions } from '../question-texts.ts';
import { dateStands, numberStands, stands } from '../stands.ts';

/**
 * PROOF-10: neither prompt nor statement nor hint holds the answer. Where a wrong option stands there
 * too, nothing is given away: "Was it Russia or Turkey?"
 */
export function checkAnswerGivenAway({ question }: QuestionFacts): readonly Objection[] {
	return askedTexts(question)
		.map(({ field, text }) => ({ field, answer: answerIn(question, text) }))
		.flatMap(({ field, answer }): readonly Objection[] =>
			answer === undefined ? [] : [{ code: 'answer-given-away', field, detail: answer }]
		);
}

/** The answer, or one of the answers, that the text holds. */
function answerIn(question: Question, text: string): string | undefined {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
		case 'choose-all': {
			if (wrongOptions(question).some(({ option }) => stands(option.text, text))) return undefined;
			const options = rightOptions(question).map(({ option }) => option.text);
			return options.find((option) => stands(option, text));
		}
		case 'number':
			return question.key > 1 && numberStands(question.key, text)
				? String(question.key)
				: undefined;
		case 'typed':
			if (question.form === 'date') return dateStands(question.key, text) ? text : undefined;
			return question.key.find((form) => stands(form, text));
		case 'cloze':
			return question.gaps
				.filter(({ wrong }) => !wrong.some((one) => stands(one, text)))
				.flatMap(({ key }) => key)
				.find((form) => stands(form, text));
		case 'claim':
			return question.key === 'contradicted' && stands(question.alteration.article, text)
				? question.alteration.article
				: undefined;
		case 'order':
		case 'match':
		case 'proof':
			return undefined;
		default:
			return unreachable(question);
	}
}
