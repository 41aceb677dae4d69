// Knows every answer, and gives the right one or a wrong one on purpose.

import { sentencesOf, type Sentence } from '#domain/article/article.ts';
import { provingSentences } from '#domain/quiz/evidence.ts';
import { writeDate } from '#domain/quiz/forms/date-form.ts';
import { VERDICTS, type Verdict } from '#domain/quiz/kinds/claim.ts';
import type { ClozeQuestion } from '#domain/quiz/kinds/cloze.ts';
import type { MatchQuestion } from '#domain/quiz/kinds/match.ts';
import type { TypedQuestion } from '#domain/quiz/kinds/typed.ts';
import { optionId } from '#domain/quiz/option.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';

/** What a person does on the page of a question, in the words that stand there. */
export type Move =
	| { readonly control: 'options'; readonly texts: readonly string[] }
	| { readonly control: 'verdict'; readonly verdict: Verdict }
	| { readonly control: 'order'; readonly texts: readonly string[] }
	| { readonly control: 'match'; readonly pairs: readonly (readonly [string, string])[] }
	| { readonly control: 'line'; readonly text: string }
	| { readonly control: 'gaps'; readonly gaps: readonly Filled[] }
	| { readonly control: 'sentence'; readonly sentence: Sentence };

type Filled = { readonly text: string; readonly isChosen: boolean };

export function rightMove(quiz: Quiz, question: Question): Move {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return { control: 'options', texts: textsOf(question.options, [question.key]) };
		case 'choose-all':
			return { control: 'options', texts: textsOf(question.options, question.key) };
		case 'claim':
			return { control: 'verdict', verdict: question.key };
		case 'order':
			return { control: 'order', texts: question.items.map(({ text }) => text) };
		case 'match':
			return {
				control: 'match',
				pairs: question.pairs.map(({ left, right }) => [left.text, right.text])
			};
		case 'number':
			return { control: 'line', text: String(question.key) };
		case 'typed':
			return { control: 'line', text: typedKey(question) };
		case 'cloze':
			return { control: 'gaps', gaps: fill(question, (gap) => gap.key[0]) };
		case 'proof':
			return { control: 'sentence', sentence: provingSentence(quiz, question) };
	}
}

/** Earns no point at all, not even a part of one. */
export function wrongMove(quiz: Quiz, question: Question): Move {
	switch (question.kind) {
		case 'choice':
		case 'who-said':
			return { control: 'options', texts: [wrongOption(question.options, [question.key])] };
		case 'choose-all':
			return { control: 'options', texts: [wrongOption(question.options, question.key)] };
		case 'claim':
			return { control: 'verdict', verdict: first(VERDICTS.filter((v) => v !== question.key)) };
		case 'order':
			return { control: 'order', texts: question.items.map(({ text }) => text).toReversed() };
		case 'match':
			return { control: 'match', pairs: wrongPairs(question) };
		case 'number':
			return { control: 'line', text: String(question.key + 2 * question.tolerance + 7) };
		case 'typed':
			return { control: 'line', text: question.form === 'date' ? '1 May 1999' : 'Nowhere at all' };
		case 'cloze':
			return { control: 'gaps', gaps: fill(question, (gap) => gap.wrong[0] ?? 'nothing of that') };
		case 'proof':
			return { control: 'sentence', sentence: otherSentence(quiz, question) };
	}
}

/** The form fields that a browser sends for the move. */
export function fieldsOf(move: Move): readonly (readonly [string, string])[] {
	switch (move.control) {
		case 'options':
			return move.texts.map((text) => ['option', optionId(text)]);
		case 'verdict':
			return [['verdict', move.verdict]];
		case 'order':
			return move.texts.map((text, place) => [`place:${optionId(text)}`, String(place + 1)]);
		case 'match':
			return move.pairs.map(([left, right]) => [`partner:${optionId(left)}`, optionId(right)]);
		case 'line':
			return [['text', move.text]];
		case 'gaps':
			return move.gaps.map(({ text }, index) => [`gap:${index}`, text]);
		case 'sentence':
			return [['sentence', move.sentence.id]];
	}
}

export function provingSentence(quiz: Quiz, question: Question): Sentence {
	const proving = provingSentences(quiz.article, question);
	return first(sentencesOf(quiz.article).filter(({ id }) => proving.includes(id)));
}

export function otherSentence(quiz: Quiz, question: Question): Sentence {
	const proving = provingSentences(quiz.article, question);
	return first(sentencesOf(quiz.article).filter(({ id }) => !proving.includes(id)));
}

function typedKey(question: TypedQuestion): string {
	return question.form === 'date' ? writeDate(question.key) : first(question.key);
}

function fill(
	{ gaps }: ClozeQuestion,
	word: (gap: ClozeQuestion['gaps'][number]) => string | undefined
): readonly Filled[] {
	return gaps.map((gap) => ({ text: word(gap) ?? '', isChosen: gap.wrong.length > 0 }));
}

function wrongPairs({ pairs, extras }: MatchQuestion): readonly (readonly [string, string])[] {
	const rights = [...extras, ...pairs.map(({ right }) => right)];
	return pairs.map(({ left, right }) => [
		left.text,
		first(rights.filter(({ id }) => id !== right.id)).text
	]);
}

function textsOf(options: readonly Option[], ids: readonly string[]): readonly string[] {
	return options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

function wrongOption(options: readonly Option[], key: readonly string[]): string {
	return first(options.filter(({ id }) => !key.includes(id))).text;
}

function first<Value>(values: readonly Value[]): Value {
	const [value] = values;
	if (value === undefined) throw new Error('There is none to take');
	return value;
}
