import type { Objection, QuestionFacts } from '../question-check.ts';
import { rightOptions } from '../question-texts.ts';
import { standsOrIsNamed } from '../stands.ts';

/**
 * PROOF-4: the speaker of a who-said question is named in the paragraph that holds the evidence or
 * in the one before it (a pronoun reaches no further), or the question declares a paraphrase.
 */
export function checkSpeakerNamed(facts: QuestionFacts): readonly Objection[] {
	const { question, article, evidence } = facts;
	if (question.kind !== 'who-said' || question.paraphrase !== undefined) return [];
	if (evidence.length === 0) return [];
	return rightOptions(question)
		.filter(({ option }) => !standsOrIsNamed(option.text, contextOf(facts), article.text))
		.map(({ field, option }) => ({ code: 'speaker-not-named', field, detail: option.text }));
}

function contextOf({ article, evidence }: QuestionFacts): string {
	const paragraphs = article.paragraphs.filter(({ kind }) => kind === 'text');
	return paragraphs
		.filter((paragraph, index) =>
			evidence.some(({ start, end }) =>
				[paragraph, paragraphs[index + 1]].some(
					(one) => one !== undefined && one.start < end && start < one.end
				)
			)
		)
		.map(({ start, end }) => article.text.slice(start, end))
		.join('\n');
}
