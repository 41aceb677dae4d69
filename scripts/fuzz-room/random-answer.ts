import { sentencesOf } from '#domain/article/article.ts';
import type { Answer } from '#domain/quiz/answer.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { VERDICTS } from '#domain/quiz/kinds/claim.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Chance } from './chance.ts';

/** Right about half of the time; now and then a pass, or of another kind than the question. */
export function randomAnswer(quiz: Quiz, question: Question, chance: Chance): Answer {
	if (chance.happens(0.08)) return { kind: 'pass' };
	if (chance.happens(0.03)) return { kind: 'typed', text: 'something else' };
	return chance.happens(0.5) ? rightAnswer(quiz, question) : anyAnswer(quiz, question, chance);
}

export function randomSentence(quiz: Quiz, question: Question, chance: Chance): string {
	const proving = provingSentences(quiz.article, question);
	const all = sentencesOf(quiz.article).map(({ id }) => id);
	return chance.pick(chance.happens(0.4) ? proving : all);
}

function rightAnswer(quiz: Quiz, question: Question): Answer {
	const { kind } = question;
	switch (kind) {
		case 'choice':
		case 'who-said':
			return { kind, option: question.key };
		case 'choose-all':
			return { kind, options: question.key };
		case 'claim':
			return { kind, verdict: question.key };
		case 'order':
			return { kind, items: question.items.map(({ id }) => id) };
		case 'match':
			return {
				kind,
				pairs: Object.fromEntries(question.pairs.map(({ left, right }) => [left.id, right.id]))
			};
		case 'number':
			return { kind, text: String(question.key) };
		case 'typed':
			return { kind, text: question.form === 'text' ? (question.key[0] ?? '') : '12 March 2019' };
		case 'cloze':
			return { kind, gaps: question.gaps.map(({ key }) => key[0] ?? '') };
		case 'proof':
			return { kind, sentence: provingSentences(quiz.article, question)[0] ?? '' };
	}
}

function anyAnswer(quiz: Quiz, question: Question, chance: Chance): Answer {
	const { kind } = question;
	switch (kind) {
		case 'choice':
		case 'who-said':
			return { kind, option: chance.pick(question.options).id };
		case 'choose-all':
			return {
				kind,
				options: question.options.filter(() => chance.happens(0.5)).map(({ id }) => id)
			};
		case 'claim':
			return { kind, verdict: chance.pick(VERDICTS) };
		case 'order':
			return { kind, items: question.items.map(({ id }) => id).toReversed() };
		case 'match':
			return {
				kind,
				pairs: Object.fromEntries(
					question.pairs.map(({ left }) => [left.id, chance.pick(question.pairs).right.id])
				)
			};
		case 'number':
			return { kind, text: String(chance.below(50)) };
		case 'typed':
			return { kind, text: chance.pick(['nobody', 'in May', '3 April']) };
		case 'cloze':
			return { kind, gaps: question.gaps.map(() => chance.pick(['one', 'other'])) };
		case 'proof':
			return { kind, sentence: chance.pick(sentencesOf(quiz.article)).id };
	}
}
