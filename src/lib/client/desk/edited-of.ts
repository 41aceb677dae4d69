import type { CalendarDate } from '#domain/quiz/forms/date-form.ts';
import type { Option, Question } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';
import { type EditedQuestion, type WrongText, emptyQuestion } from './edited-question.ts';

/** A question, to be edited. Right options come first, as the quiz file counts on. */
export function editedOf(question: Question): EditedQuestion {
	const { kind, prompt, explanation, hint = '', paraphrase = '' } = question;
	const base = { ...emptyQuestion(question), kind, prompt, explanation, hint, paraphrase };
	switch (question.kind) {
		case 'choice':
			return { ...base, ...optionTexts(question.options, [question.key]) };
		case 'who-said': {
			const { statement, options, key } = question;
			return { ...base, statement, ...optionTexts(options, [key]) };
		}
		case 'choose-all':
			return { ...base, ...optionTexts(question.options, question.key) };
		case 'claim': {
			const { claim, key: verdict } = question;
			if (question.key !== 'contradicted') return { ...base, claim, verdict };
			const { claimed, article } = question.alteration;
			return { ...base, claim, verdict, claimed, inArticle: article };
		}
		case 'order':
			return { ...base, items: textsOf(question.items), from: question.from, to: question.to };
		case 'match': {
			const pairs = question.pairs.map(({ left, right }) => ({
				left: left.text,
				right: right.text
			}));
			return { ...base, pairs, wrongs: question.extras.map(wrongText) };
		}
		case 'number': {
			const { key, unit, tolerance } = question;
			return { ...base, number: String(key), unit, tolerance: String(tolerance) };
		}
		case 'typed': {
			if (question.form === 'date') return { ...base, form: 'date', ...dateTexts(question.key) };
			return { ...base, forms: linesOf(question.key), others: linesOf(question.others) };
		}
		case 'cloze': {
			const gaps = question.gaps.map(({ key, wrong }) => ({
				key: linesOf(key),
				wrong: linesOf(wrong)
			}));
			return { ...base, text: question.text, gaps };
		}
		case 'proof':
			return base;
		default:
			return unreachable(question);
	}
}

function optionTexts(options: readonly Option[], key: readonly string[]) {
	return {
		rights: textsOf(options.filter(({ id }) => key.includes(id))),
		wrongs: options.filter(({ id }) => !key.includes(id)).map(wrongText)
	};
}

function wrongText({ text, whyNot = '' }: Option): WrongText {
	return { text, whyNot };
}

function textsOf(options: readonly Option[]): readonly string[] {
	return options.map(({ text }) => text);
}

function linesOf(texts: readonly string[]): string {
	return texts.join('\n');
}

function dateTexts({ day, month, year }: CalendarDate) {
	return { day: String(day ?? ''), month: String(month ?? ''), year: String(year ?? '') };
}
