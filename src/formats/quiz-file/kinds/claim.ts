import * as v from 'valibot';
import type { ClaimQuestion } from '#domain/quiz/kinds/claim.ts';
import type { FieldPath } from '#domain/quiz/proof-check/finding.ts';
import type { QuestionBase } from '#domain/quiz/question.ts';
import { unreachable } from '#domain/refusal.ts';
import { baseEntries, writeBase } from '../base-entry.ts';
import { fields, text } from '../fields.ts';
import { LIMITS } from '../limits.ts';

const claimEntries = {
	kind: v.literal('claim'),
	...baseEntries,
	claim: text(LIMITS.claim, 'The claim to judge against the article.')
};

const altered = v.pipe(
	fields({
		claimed: text(LIMITS.claim, 'The false words, as they stand in the claim.'),
		article: text(LIMITS.claim, 'The words the article has in their place, as in the evidence.')
	}),
	v.description('What was changed: the reveal strikes the one and sets the other beside it.')
);

/** One variant a verdict, for each carries what it needs. */
export const claimEntry = v.variant('verdict', [
	fields({ ...claimEntries, verdict: v.literal('supported') }),
	fields({ ...claimEntries, verdict: v.literal('contradicted'), altered }),
	fields({ ...claimEntries, verdict: v.literal('not-stated') })
]);

export type ClaimEntry = v.InferOutput<typeof claimEntry>;

export function readClaim(entry: ClaimEntry, base: QuestionBase): ClaimQuestion {
	const { kind, claim, verdict } = entry;
	if (verdict === 'contradicted') {
		return { ...base, kind, claim, key: verdict, alteration: entry.altered };
	}
	return { ...base, kind, claim, key: verdict };
}

export function writeClaim(question: ClaimQuestion): ClaimEntry {
	const { head, tail } = writeBase(question);
	const start = { ...head, kind: question.kind, claim: question.claim } as const;
	switch (question.key) {
		case 'supported':
		case 'not-stated':
			return { ...start, verdict: question.key, ...tail };
		case 'contradicted':
			return { ...start, verdict: question.key, altered: question.alteration, ...tail };
		default:
			return unreachable(question);
	}
}

export function claimPath(field: FieldPath): FieldPath {
	const [name, ...rest] = field;
	if (name === 'key') return ['verdict'];
	return name === 'alteration' ? ['altered', ...rest] : field;
}
