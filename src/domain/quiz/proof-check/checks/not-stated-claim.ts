import type { Objection, QuestionFacts } from '../question-check.ts';
import { hasRun } from '../stands.ts';
import { formsOf } from '../words.ts';

/** PROOF-9: a not-stated claim does not stand in the article in its own words. */
export function checkNotStatedClaim({ question, forms }: QuestionFacts): readonly Objection[] {
	if (question.kind !== 'claim' || question.key !== 'not-stated') return [];
	if (!hasRun(forms, formsOf(question.claim))) return [];
	return [{ code: 'claim-is-stated', field: ['claim'], detail: question.claim }];
}
