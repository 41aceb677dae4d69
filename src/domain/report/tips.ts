import type { QuestionKind } from '#domain/quiz/question.ts';
import type { Result } from './result.ts';

const TIPS: Readonly<Record<QuestionKind, string>> = {
	choice:
		'Find the sentence first, then look at the options: the right one survives a second reading.',
	'who-said':
		'Track the names: whenever a new speaker comes in, note what the next sentence gives them.',
	'choose-all':
		'Check every option on its own against the text. One wrong pick costs as much as one right pick earns.',
	claim:
		'Likely is not stated. If no sentence says it, the verdict is “not stated”, however true it sounds.',
	order:
		'Look for the dates and for words such as “before”, “after” and “since”: articles seldom tell things in order.',
	match: 'Start with the pairs that the text names in one breath, and see what is left.',
	number: 'Read the words around a figure: “more than”, “half”, “a year” change what it says.',
	typed: 'Names and dates: go back and read the exact letters.',
	cloze: 'Read the whole sentence before you fill the first gap.',
	proof: 'The proof is the sentence that would make the answer false if it were struck out.'
};

/** A tip for the kind that went worst, none when everything was right. */
export function tipFor(
	result: Result
): { readonly kind: QuestionKind; readonly tip: string } | undefined {
	const worst = result.byKind
		.filter(({ right, asked }) => right < asked)
		.toSorted((one, other) => one.right / one.asked - other.right / other.asked)[0];
	return worst === undefined ? undefined : { kind: worst.kind, tip: TIPS[worst.kind] };
}
