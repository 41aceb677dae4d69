import { unreachable } from '#domain/refusal.ts';
import { isPossible, writeDate } from '../../forms/date-form.ts';
import type { TypedQuestion } from '../../kinds/typed.ts';
import type { FieldPath } from '../finding.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';
import { rightOptions } from '../question-texts.ts';
import { dateStands, numberStands, standsOrIsNamed } from '../stands.ts';

/**
 * PROOF-3: the answer stands in the evidence (for several answers each, for a match both sides, for
 * an order every item, for a gap one of its forms), or the question declares a paraphrase.
 * A claim, a speaker and a proof have rules of their own.
 */
export function checkAnswerInEvidence(facts: QuestionFacts): readonly Objection[] {
	if (facts.evidence.length === 0 || facts.question.paraphrase !== undefined) return [];
	return answersOf(facts)
		.filter(({ isProven }) => !isProven)
		.map(({ field, answer }) => ({ code: 'answer-not-in-evidence', field, detail: answer }));
}

type Answer = { readonly field: FieldPath; readonly answer: string; readonly isProven: boolean };

function answersOf(facts: QuestionFacts): readonly Answer[] {
	const { question } = facts;
	const judge = (field: FieldPath, ...forms: readonly string[]): Answer => ({
		field,
		answer: forms[0] ?? '',
		isProven: forms.some((form) => isQuoted(facts, form))
	});
	switch (question.kind) {
		case 'choice':
		case 'choose-all':
			return rightOptions(question).map(({ field, option }) => judge(field, option.text));
		case 'order':
			return question.items.map(({ text }, index) => judge(['items', index], text));
		case 'match':
			return question.pairs.flatMap(({ left, right }, index) => [
				judge(['pairs', index, 'left'], left.text),
				judge(['pairs', index, 'right'], right.text)
			]);
		case 'cloze':
			return question.gaps.map(({ key }, index) => judge(['gaps', index, 'key'], ...key));
		case 'number': {
			const isProven = facts.evidence.some(({ quote }) => numberStands(question.key, quote));
			return [{ field: ['key'], answer: String(question.key), isProven }];
		}
		case 'typed':
			return question.form === 'text'
				? [judge(['key'], ...question.key)]
				: [dateAnswer(facts, question)];
		case 'who-said':
		case 'claim':
		case 'proof':
			return [];
		default:
			return unreachable(question);
	}
}

function isQuoted({ forms, evidence }: QuestionFacts, answer: string): boolean {
	return evidence.some(({ quote }) => standsOrIsNamed(answer, quote, forms));
}

/** No text can hold a date that there is not: PROOF-13 tells of that. */
function dateAnswer(
	{ article, evidence }: QuestionFacts,
	{ key }: Extract<TypedQuestion, { readonly form: 'date' }>
): Answer {
	const year = Number(article.meta.publishedOn.slice(0, 4)) || undefined;
	const isProven = evidence.some(({ quote }) => dateStands(key, quote, year)) || !isPossible(key);
	return { field: ['key'], answer: writeDate(key), isProven };
}
