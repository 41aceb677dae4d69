/** What each kind of question asks, as JSON: prompt, choices and answer. */
import { type Article, sentencesOf } from '#domain/article/article.ts';
import { writeDate } from '#domain/quiz/forms/date-form.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { publicOptions } from '#domain/quiz/option.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';
import { answerTexts } from '#drafting/questions/answer-texts.ts';

/**
 * `prompt` holds all that is asked; what the bank keeps apart (the words of a speaker, a text with
 * gaps) is put into it. Choices stand in an order that tells nothing. `written` are the words of the
 * text that give the answer.
 */
export function askedJson(article: Article, question: Question, written: string) {
	const { prompt } = question;
	const [answer = ''] = answerTexts(question);
	switch (question.kind) {
		case 'choice':
			return { prompt, choices: choicesOf(question.options, question.id), answer };
		case 'who-said': {
			const choices = choicesOf(question.options, question.id);
			return { prompt: `${prompt} ${question.statement}`, choices, answer };
		}
		case 'choose-all': {
			const choices = choicesOf(question.options, question.id);
			return { prompt, choices, answer: answerTexts(question) };
		}
		case 'claim':
			return { prompt, claim: question.claim, verdict: question.key, answer: question.key };
		case 'order': {
			const choices = choicesOf(question.items, question.id);
			return {
				prompt,
				from: question.from,
				to: question.to,
				choices,
				answer: answerTexts(question)
			};
		}
		case 'match':
			return { prompt, ...matchJson(question) };
		case 'number':
			return { prompt, answer: written, value: question.key, unit: question.unit };
		case 'typed':
			if (question.form === 'text') return { prompt, answer };
			return { prompt, answer: writeDate(question.key), date: question.key, written };
		case 'cloze':
			return clozeJson(question);
		case 'proof': {
			const proving = provingSentences(article, question);
			const sentence = sentencesOf(article).find(({ id }) => proving.includes(id));
			return { prompt, answer: sentence?.text ?? '' };
		}
		default:
			return unreachable(question);
	}
}

function choicesOf(options: readonly Option[], seed: string): readonly string[] {
	return publicOptions(options, seed).map(({ text }) => text);
}

/** `choices` are the partners, `answer` the pairs: [left, right]. */
function matchJson({ pairs, extras, id }: Extract<Question, { readonly kind: 'match' }>) {
	const rights = new Map(
		[...pairs.map(({ right }) => right), ...extras].map((right) => [right.id, right])
	);
	return {
		choices: choicesOf([...rights.values()], id),
		answer: pairs.map(({ left, right }) => [left.text, right.text])
	};
}

/** Gaps are four underscores; with several of them choices and answer are lists, gap by gap. */
function clozeJson(question: Extract<Question, { readonly kind: 'cloze' }>) {
	const { gaps, text } = question;
	const answers = gaps.map(({ key }) => key[0] ?? '');
	const choices = gaps.map(({ wrong }, index) =>
		wrong.length === 0 ? [] : [answers[index] ?? '', ...wrong].toSorted()
	);
	const isOne = gaps.length === 1;
	return {
		prompt: `${question.prompt} ${text.replaceAll('{}', '____')}`,
		...(choices.every((list) => list.length === 0)
			? {}
			: { choices: isOne ? choices[0] : choices }),
		answer: isOne ? answers[0] : answers
	};
}
