import type { Objection, QuestionFacts } from '../question-check.ts';
import { unknownFigures, unknownNames } from '../names.ts';
import { isSameSaying } from '../stands.ts';

/**
 * PROOF-7: a contradicted claim changes one thing. The false words stand once in the claim, the
 * article's in the evidence, both letter for letter; they differ in what they say; and no other
 * name or figure of the claim is foreign to the article.
 */
export function checkAlteredWords(facts: QuestionFacts): readonly Objection[] {
	const { question, evidence } = facts;
	if (question.kind !== 'claim' || question.key !== 'contradicted') return [];
	const { claimed, article } = question.alteration;
	const objections: Objection[] = [];
	if (question.claim.split(claimed).length !== 2) {
		objections.push({
			code: 'altered-not-in-claim',
			field: ['alteration', 'claimed'],
			detail: claimed
		});
	}
	if (evidence.length > 0 && !evidence.some(({ quote }) => quote.includes(article))) {
		objections.push({
			code: 'altered-not-in-evidence',
			field: ['alteration', 'article'],
			detail: article
		});
	}
	if (isSameSaying(claimed, article)) {
		objections.push({ code: 'altered-same', field: ['alteration', 'claimed'], detail: claimed });
	}
	return [
		...objections,
		...foreignWords(
			facts,
			question.claim.replace(claimed, () => article)
		)
	];
}

function foreignWords({ question, known }: QuestionFacts, restored: string): readonly Objection[] {
	if (question.paraphrase !== undefined) return [];
	return [...unknownNames(restored, [known]), ...unknownFigures(restored, [known])].map(
		(written) => ({
			code: 'claim-changes-more',
			field: ['claim'],
			detail: written
		})
	);
}
