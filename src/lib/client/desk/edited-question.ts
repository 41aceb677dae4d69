/**
 * A question while it is written: every field as the text that stands in it, whatever the kind, so
 * that nothing is lost when another kind is tried. What it lacks is for missing-fields.ts to say.
 */
import type { Verdict } from '#domain/quiz/kinds/claim.ts';
import type { Evidence, QuestionBase, QuestionKind } from '#domain/quiz/question.ts';

export type WrongText = { readonly text: string; readonly whyNot: string };

export type EditedGap = {
	/** Accepted forms and wrong words, one a line. */
	readonly key: string;
	readonly wrong: string;
};

export type EditedQuestion = {
	readonly kind: QuestionKind;
	readonly id: string;
	readonly round: string;
	readonly prompt: string;
	readonly evidence: readonly Evidence[];
	readonly explanation: string;
	readonly hint: string;
	readonly paraphrase: string;
	readonly statement: string;
	/** Of choice and who-said the first alone. */
	readonly rights: readonly string[];
	/** Of a match: the partners that belong to nobody. */
	readonly wrongs: readonly WrongText[];
	readonly claim: string;
	readonly verdict: Verdict;
	readonly claimed: string;
	readonly inArticle: string;
	readonly items: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly pairs: readonly { readonly left: string; readonly right: string }[];
	readonly number: string;
	readonly unit: string;
	readonly tolerance: string;
	readonly form: 'text' | 'date';
	/** One a line. */
	readonly forms: string;
	readonly others: string;
	readonly day: string;
	readonly month: string;
	readonly year: string;
	readonly text: string;
	readonly gaps: readonly EditedGap[];
};

export type NewQuestion = Pick<QuestionBase, 'id' | 'round' | 'evidence'>;

export function emptyQuestion({ id, round, evidence }: NewQuestion): EditedQuestion {
	return {
		kind: 'choice',
		id,
		round,
		prompt: '',
		evidence,
		explanation: '',
		hint: '',
		paraphrase: '',
		statement: '',
		rights: [''],
		wrongs: [
			{ text: '', whyNot: '' },
			{ text: '', whyNot: '' }
		],
		claim: '',
		verdict: 'supported',
		claimed: '',
		inArticle: '',
		items: ['', '', ''],
		from: 'earliest',
		to: 'latest',
		pairs: [
			{ left: '', right: '' },
			{ left: '', right: '' },
			{ left: '', right: '' }
		],
		number: '',
		unit: '',
		tolerance: '0',
		form: 'text',
		forms: '',
		others: '',
		day: '',
		month: '',
		year: '',
		text: '',
		gaps: [{ key: '', wrong: '' }]
	};
}
