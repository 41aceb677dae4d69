import { writeDate } from '#domain/quiz/forms/date-form.ts';
import { writeNumber } from '#domain/quiz/forms/number-form.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';

/** The right answers as they are shown; none of a claim and of a proof, which name nothing. */
export function answerTexts(question: Question): readonly string[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return textsOf(question.options, [question.key]);
		case 'choose-all':
			return textsOf(question.options, question.key);
		case 'order':
			return question.items.map(({ text }) => text);
		case 'match':
			return question.pairs.map(({ right }) => right.text);
		case 'number':
			return [writeNumber(question.key)];
		case 'typed':
			return question.form === 'date' ? [writeDate(question.key)] : question.key.slice(0, 1);
		case 'cloze':
			return question.gaps.flatMap(({ key }) => key.slice(0, 1));
		case 'claim':
		case 'proof':
			return [];
		default:
			return unreachable(question);
	}
}

function textsOf(options: readonly Option[], ids: readonly string[]): readonly string[] {
	return options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}
