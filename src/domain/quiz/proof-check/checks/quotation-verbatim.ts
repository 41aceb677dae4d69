import { quotedParts } from '../../quotation.ts';
import type { Objection, QuestionFacts } from '../question-check.ts';

/**
 * PROOF-11: a statement between quotation marks gives the speaker's very words, so that each stretch
 * of it stands in the evidence letter for letter.
 */
export function checkQuotationVerbatim({
	question,
	evidence
}: QuestionFacts): readonly Objection[] {
	if (question.kind !== 'who-said' || evidence.length === 0) return [];
	return quotedParts(question.statement)
		.filter((part) => !evidence.some(({ quote }) => quote.includes(part)))
		.map((part) => ({ code: 'quotation-not-verbatim', field: ['statement'], detail: part }));
}
