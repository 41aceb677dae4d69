import { type Article, sentencesOf } from '#domain/article/article.ts';
import { unreachable } from '#domain/refusal.ts';
import type { Answer } from './answer.ts';
import { writeDate } from './forms/date-form.ts';
import { writeNumber } from './forms/number-form.ts';
import { grade } from './grade.ts';
import { type ClaimQuestion, type Verdict } from './kinds/claim.ts';
import { type ClozeQuestion, isGapRight } from './kinds/cloze.ts';
import type { MatchQuestion } from './kinds/match.ts';
import type { OrderQuestion } from './kinds/order.ts';
import type { TypedQuestion } from './kinds/typed.ts';
import type { Option, Question } from './question.ts';

/** One thing that could be picked. */
export type RevealedOption = {
	readonly text: string;
	readonly isKey: boolean;
	readonly isPicked: boolean;
	readonly whyNot?: string;
};

/** One place, partner, gap or line: what was given and what is right. */
export type RevealedRow = {
	readonly label?: string;
	/** Empty: nothing was given. */
	readonly given: string;
	readonly key: string;
	readonly isRight: boolean;
	readonly whyNot?: string;
};

export type RevealDetail =
	| { readonly kind: 'options'; readonly options: readonly RevealedOption[] }
	| { readonly kind: 'verdict'; readonly given?: Verdict; readonly key: Verdict }
	| { readonly kind: 'rows'; readonly rows: readonly RevealedRow[] };

/** What was given beside what is right, in the form that suits the question's kind. */
export function detailOf(question: Question, answer: Answer, article: Article): RevealDetail {
	switch (question.kind) {
		case 'choice':
		case 'who-said': {
			const picked = answer.kind === question.kind ? [answer.option] : [];
			return optionsDetail(question.options, [question.key], picked);
		}
		case 'choose-all': {
			const picked = answer.kind === 'choose-all' ? answer.options : [];
			return optionsDetail(question.options, question.key, picked);
		}
		case 'claim':
			return verdictDetail(question, answer);
		case 'order':
			return rowsDetail(orderRows(question, answer));
		case 'match':
			return rowsDetail(matchRows(question, answer));
		case 'cloze':
			return rowsDetail(clozeRows(question, answer));
		case 'number':
			return rowsDetail([
				{
					given: typedText(answer),
					key: `${writeNumber(question.key)} ${question.unit}`,
					isRight: grade(question, answer, article) === 1
				}
			]);
		case 'typed':
			return rowsDetail([
				{
					given: typedText(answer),
					key: typedKey(question),
					isRight: grade(question, answer, article) === 1
				}
			]);
		case 'proof':
			return rowsDetail([
				{
					given: answer.kind === 'proof' ? sentenceText(article, answer.sentence) : '',
					key: question.evidence.map(({ quote }) => quote).join(' … '),
					isRight: grade(question, answer, article) === 1
				}
			]);
		default:
			return unreachable(question);
	}
}

function optionsDetail(
	options: readonly Option[],
	key: readonly string[],
	picked: readonly string[]
): RevealDetail {
	return {
		kind: 'options',
		options: options.map(({ id, text, whyNot }) => ({
			text,
			isKey: key.includes(id),
			isPicked: picked.includes(id),
			...(whyNot === undefined ? {} : { whyNot })
		}))
	};
}

function verdictDetail(question: ClaimQuestion, answer: Answer): RevealDetail {
	const given = answer.kind === 'claim' ? { given: answer.verdict } : {};
	return { kind: 'verdict', key: question.key, ...given };
}

function rowsDetail(rows: readonly RevealedRow[]): RevealDetail {
	return { kind: 'rows', rows };
}

function orderRows(question: OrderQuestion, answer: Answer): readonly RevealedRow[] {
	const given = answer.kind === 'order' ? answer.items : [];
	return question.items.map(({ id, text }, place) => ({
		label: `${place + 1}`,
		given: question.items.find((item) => item.id === given[place])?.text ?? '',
		key: text,
		isRight: given[place] === id
	}));
}

function matchRows(question: MatchQuestion, answer: Answer): readonly RevealedRow[] {
	const rights = [...question.pairs.map(({ right }) => right), ...question.extras];
	const given = answer.kind === 'match' ? answer.pairs : {};
	return question.pairs.map(({ left, right }) => {
		const picked = rights.find(({ id }) => id === given[left.id]);
		const isRight = picked?.id === right.id;
		return {
			label: left.text,
			given: picked?.text ?? '',
			key: right.text,
			isRight,
			...(isRight || picked?.whyNot === undefined ? {} : { whyNot: picked.whyNot })
		};
	});
}

function clozeRows(question: ClozeQuestion, answer: Answer): readonly RevealedRow[] {
	return question.gaps.map((gap, index) => {
		const given = answer.kind === 'cloze' ? (answer.gaps[index] ?? '') : '';
		return { given, key: gap.key[0] ?? '', isRight: isGapRight(gap, given) };
	});
}

function typedText(answer: Answer): string {
	return answer.kind === 'number' || answer.kind === 'typed' ? answer.text : '';
}

function typedKey(question: TypedQuestion): string {
	return question.form === 'date' ? writeDate(question.key) : (question.key[0] ?? '');
}

function sentenceText(article: Article, id: string): string {
	return sentencesOf(article).find((sentence) => sentence.id === id)?.text ?? '';
}
