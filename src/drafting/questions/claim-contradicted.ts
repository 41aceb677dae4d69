/** CLAIM-5 to CLAIM-9: claims that the article rules out, false by one typed exchange. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { shortened, stressedOn } from './claims/moved.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import type { TypedSwap } from './claims/swaps/swap.ts';
import { SWAPPERS } from './claims/swaps/swaps.ts';
import { type TellingClause, tellingClauses } from './claims/telling-clause.ts';
import { type Wording, holds, sentenceOf } from './claims/wording.ts';
import { evidenceOf } from './evidence-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

export function draftContradictedClaims(reading: Reading): readonly Candidate[] {
	return tellingClauses(reading).flatMap((telling) =>
		SWAPPERS.flatMap((swapper) => swapper(telling, reading)).flatMap((swap) =>
			claimOn(reading, telling, swap)
		)
	);
}

function claimOn(reading: Reading, telling: TellingClause, swap: TypedSwap): readonly Candidate[] {
	const { clause, sentence } = telling;
	const source = reading.text.source.text;
	const wording = wordingFor(telling, swap, reading);
	if (wording === undefined) return [];
	const claim = sentenceOf(wording, { source, swap });
	const alteration = { claimed: swap.claimed, article: source.slice(swap.start, swap.end) };
	if (claim.split(swap.claimed).length !== 2) return [];
	return [
		{
			type: 'claim',
			question: {
				kind: 'claim',
				id: questionId('claim', sentence.id),
				round: 'claim',
				prompt: pick(CLAIM_PROMPTS, claim),
				claim,
				key: 'contradicted',
				alteration,
				evidence: evidenceOf(reading, [sentence.id]),
				explanation: EXPLAIN_CLAIM.swapped(alteration)
			},
			asks: [{ start: clause.start, end: clause.end }],
			confidence: clause.confidence * swap.confidence,
			reasons: [...clause.reasons, `changed: ${swap.reason}`],
			worth: 0.55
		}
	];
}

/** What happened once is said to have been so and not otherwise; else any safe wording will do. */
function wordingFor(
	telling: TellingClause,
	swap: TypedSwap,
	reading: Reading
): Wording | undefined {
	const restated = restatedOf(telling, reading);
	if (swap.needsStress) return stressedOn(restated, swap)[0];
	const wordings = [...wordingsOf(restated), shortened(restated)];
	const [first, ...others] = wordings.filter((wording) => holds(wording, swap));
	return first === undefined ? undefined : pick([first, ...others], telling.sentence.text);
}
