import type { Objection, QuestionFacts } from '../question-check.ts';

/** More than this is a passage to search, not a proof to point at. */
const MOST_SENTENCES = 3;

/** PROOF-2: one stretch of evidence touches at most three sentences. */
export function checkEvidenceShort({ evidence }: QuestionFacts): readonly Objection[] {
	return evidence.flatMap(({ sentences }, index): readonly Objection[] =>
		sentences.length <= MOST_SENTENCES
			? []
			: [{ code: 'evidence-too-long', field: ['evidence', index], detail: sentences.join(', ') }]
	);
}
