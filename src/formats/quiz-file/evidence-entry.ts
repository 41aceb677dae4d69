import * as v from 'valibot';
import type { Evidence } from '#domain/quiz/question.ts';
import { asList, asShort, fields, list, text } from './fields.ts';
import { LIMITS } from './limits.ts';

const quote = text(LIMITS.quote, 'Copied letter for letter from article.md.');

const located = fields({
	quote,
	sentence: v.pipe(
		v.string(),
		v.regex(/^p[1-9]\d*s[1-9]\d*$/, 'sentence-id'),
		v.description(
			'The sentence the quote begins in, such as p4s2 (paragraph 4, sentence 2). Needed only where the same words stand more than once.'
		)
	)
});

const piece = v.union([quote, located]);

/** `evidence:` is a quote, a quote with its sentence, or a list of those. */
export const evidenceEntry = v.pipe(
	v.union([quote, located, list(piece, { fewest: 1, description: 'Several stretches.' })]),
	v.description(
		'The stretch of the article that proves the answer, letter for letter; a list where one stretch is not enough.'
	)
);

export type EvidenceEntry = v.InferOutput<typeof evidenceEntry>;

type Piece = v.InferOutput<typeof piece>;

export function readEvidence(entry: EvidenceEntry): readonly Evidence[] {
	return asList<Piece>(entry).map((one) => (typeof one === 'string' ? { quote: one } : one));
}

export function writeEvidence(evidence: readonly Evidence[]): EvidenceEntry {
	return asShort(
		evidence.map(({ quote, sentence }) => (sentence === undefined ? quote : { quote, sentence }))
	);
}
