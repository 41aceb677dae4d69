import type { Objection, QuestionFacts } from '../question-check.ts';
import { rightOptions, wrongOptions } from '../question-texts.ts';
import { isSameSaying, standsOrIsNamed } from '../stands.ts';

/**
 * PROOF-6: a wrong option whose words stand in the evidence says why it is wrong. Whoever reads the
 * evidence finds it there, and would otherwise have a case. One that repeats an answer is no case of
 * its own (PROOF-5).
 */
export function checkDistractorsExplained(facts: QuestionFacts): readonly Objection[] {
	const { question, forms, evidence } = facts;
	const answers = rightOptions(question).map(({ option }) => option.text);
	return wrongOptions(question)
		.filter(({ option }) => option.whyNot === undefined)
		.filter(({ option }) => !answers.some((answer) => isSameSaying(answer, option.text)))
		.filter(({ option }) =>
			evidence.some(({ quote }) => standsOrIsNamed(option.text, quote, forms))
		)
		.map(({ field, option }) => ({ code: 'distractor-in-evidence', field, detail: option.text }));
}
