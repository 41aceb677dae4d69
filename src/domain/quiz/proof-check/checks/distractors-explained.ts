import type { Objection, QuestionFacts } from '../question-check.ts';
import { wrongOptions } from '../question-texts.ts';
import { standsOrIsNamed } from '../stands.ts';

/**
 * PROOF-6: a wrong option whose words stand in the evidence says why it is wrong. Whoever reads the
 * evidence finds it there, and would otherwise have a case.
 */
export function checkDistractorsExplained(facts: QuestionFacts): readonly Objection[] {
	const { question, article, evidence } = facts;
	return wrongOptions(question)
		.filter(({ option }) => option.whyNot === undefined)
		.filter(({ option }) =>
			evidence.some(({ quote }) => standsOrIsNamed(option.text, quote, article.text))
		)
		.map(({ field, option }) => ({ code: 'distractor-in-evidence', field, detail: option.text }));
}
