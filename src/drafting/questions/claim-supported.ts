/** CLAIM-1 to CLAIM-4: claims that the article supports, in other words than its own. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import { type TellingClause, tellingClauses } from './claims/telling-clause.ts';
import { type Wording, sentenceOf } from './claims/wording.ts';
import { evidenceOf } from './evidence-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

/** How often a sure clause stays true in the new order of its words. */
const PRECISION = 0.985;

export function draftSupportedClaims(reading: Reading): readonly Candidate[] {
	return tellingClauses(reading).flatMap((telling) => {
		const [first, ...others] = wordingsOf(restatedOf(telling, reading));
		if (first === undefined) return [];
		return [claimOn(reading, telling, pick([first, ...others], telling.sentence.text))];
	});
}

function claimOn(
	reading: Reading,
	{ clause, sentence }: TellingClause,
	wording: Wording
): Candidate {
	const claim = sentenceOf(wording, { source: reading.text.source.text });
	return {
		type: 'claim',
		question: {
			kind: 'claim',
			id: questionId('claim', sentence.id),
			round: 'claim',
			prompt: pick(CLAIM_PROMPTS, claim),
			claim,
			key: 'supported',
			evidence: evidenceOf(reading, [sentence.id]),
			explanation: EXPLAIN_CLAIM[wording.how]
		},
		asks: [{ start: clause.start, end: clause.end }],
		confidence: clause.confidence * PRECISION,
		reasons: [...clause.reasons, `claim ${wording.how} from the article’s clause`],
		worth: wording.how === 'turned' ? 0.6 : 0.5
	};
}
