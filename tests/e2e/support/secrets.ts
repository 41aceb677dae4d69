// What of a question may not be seen before its answer is locked.

import { sentencesOf } from '#domain/article/article.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import { plain } from './over-http.ts';

/** Fields of the question itself, of a reveal and of a locked answer. */
export const FIELD_NAMES = [
	...['key', 'evidence', 'evidenceRole', 'explanation', 'paraphrase', 'whyNot', 'alteration'],
	...['pairs', 'extras', 'gaps', 'others', 'quote', 'sentenceIds', 'reveal', 'detail', 'isKey'],
	...['isRight', 'isProven', 'isLate', 'score', 'seed', 'shareId']
] as const;

/** Whole texts, and each of their halves: a text cut short is told too. */
export function secretTexts(question: Question): readonly string[] {
	const whys = optionsOf(question).flatMap(({ whyNot }) => (whyNot === undefined ? [] : [whyNot]));
	const paraphrase = question.paraphrase === undefined ? [] : [question.paraphrase];
	return [question.explanation, ...paraphrase, ...whys].flatMap(withHalves);
}

/** Verbatim from the article: secret where the article is hidden. */
export function evidenceTexts({ evidence }: Question): readonly string[] {
	return evidence.map(({ quote }) => plain(quote));
}

/** Words that a player has to write: secret where no article shows them. */
export function writtenKeys(question: Question): readonly string[] {
	if (question.kind === 'typed' && question.form === 'text') return question.key;
	if (question.kind !== 'cloze') return [];
	return question.gaps.filter(({ wrong }) => wrong.length === 0).flatMap(({ key }) => key);
}

export function articleTexts({ article }: Quiz): readonly string[] {
	return sentencesOf(article).flatMap(({ text }) => withHalves(text));
}

function withHalves(text: string): readonly string[] {
	const whole = plain(text);
	const middle = whole.indexOf(' ', whole.length / 2);
	return [whole, whole.slice(0, middle), whole.slice(middle + 1)];
}

function optionsOf(question: Question): readonly { readonly whyNot?: string }[] {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
		case 'choose-all':
			return question.options;
		case 'match':
			return question.extras;
		default:
			return [];
	}
}
