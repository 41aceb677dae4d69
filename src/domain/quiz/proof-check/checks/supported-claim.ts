import type { Objection, QuestionFacts } from '../question-check.ts';
import { knownFrom, unknownFigures, unknownNames } from '../names.ts';
import { hasRun } from '../stands.ts';
import { formsOf } from '../words.ts';

/**
 * PROOF-8: a supported claim is no copy of the article (it would be answered by its wording), and
 * its names and figures stand in the paragraphs of its evidence, or it declares a paraphrase.
 */
export function checkSupportedClaim(facts: QuestionFacts): readonly Objection[] {
	const { question } = facts;
	if (question.kind !== 'claim' || question.key !== 'supported') return [];
	const { claim } = question;
	if (hasRun(facts.forms, formsOf(claim))) {
		return [{ code: 'claim-copies-article', field: ['claim'], detail: claim }];
	}
	if (facts.evidence.length === 0 || question.paraphrase !== undefined) return [];
	const near = [knownFrom([paragraphsOf(facts)])];
	const names = unknownNames(claim, near, facts.known.names);
	return [...names, ...unknownFigures(claim, near)].map((written) => ({
		code: 'claim-not-in-evidence',
		field: ['claim'],
		detail: written
	}));
}

function paragraphsOf({ article, evidence }: QuestionFacts): string {
	return article.paragraphs
		.filter((paragraph) =>
			evidence.some(({ start, end }) => paragraph.start < end && start < paragraph.end)
		)
		.map(({ start, end }) => article.text.slice(start, end))
		.join('\n');
}
