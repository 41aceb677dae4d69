import { articleFacts } from '#domain/quiz/proof-check/article-facts.ts';
import { firstFinding } from '#domain/quiz/proof-check/proof-check.ts';
import type { Candidate, CandidateCheck } from '../questions/candidate.ts';
import type { Reading } from '../reading.ts';
import { CANDIDATE_CHECKS } from './checks.ts';

export type Judged = {
	readonly passed: readonly Candidate[];
	/** How many fell, by reason. */
	readonly abstained: Readonly<Record<string, number>>;
};

/** Lets through what is sure enough, proven (PROOF rules) and without objection of any check. */
export function judgeCandidates(
	candidates: readonly Candidate[],
	reading: Reading,
	gate: number
): Judged {
	const objectionTo = judge(reading, gate);
	const judged = candidates.map((candidate) => ({ candidate, reason: objectionTo(candidate) }));
	const abstained: Record<string, number> = {};
	for (const { reason } of judged) {
		if (reason !== undefined) abstained[reason] = (abstained[reason] ?? 0) + 1;
	}
	const passed = judged.filter(({ reason }) => reason === undefined);
	return { passed: passed.map(({ candidate }) => candidate), abstained };
}

/** Why a candidate is not to be asked, or undefined. What it needs of the text is read once. */
function judge(
	reading: Reading,
	gate: number
): (candidate: Candidate) => ReturnType<CandidateCheck> {
	const facts = articleFacts(reading.text.article);
	return (candidate) => {
		if (candidate.confidence < gate) return 'not sure enough';
		for (const check of CANDIDATE_CHECKS) {
			const reason = check(candidate, reading);
			if (reason !== undefined) return reason;
		}
		return firstFinding(candidate.question, facts);
	};
}
