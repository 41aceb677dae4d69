/** CLAIM-1 to CLAIM-4: claims that the article supports, in other words than its own. */
import { CLAIM_PROMPTS, EXPLAIN_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { restatedOf, wordingsOf } from './claims/restate.ts';
import { tellingClauses } from './claims/telling-clause.ts';
import { type Wording, writtenOut } from './claims/wording.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

/** How often a sure clause stays true in the new order of its words. */
const PRECISION = 0.985;

export function draftSupportedClaims(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return tellingClauses(scene).flatMap((told) => {
		const [first, ...others] = wordingsOf(restatedOf(scene, told));
		if (first === undefined) return [];
		return claimOn(scene, told, pick([first, ...others], told.sentence.text));
	});
}

function claimOn(scene: ClauseScene, told: ToldClause, wording: Wording): readonly Candidate[] {
	const { sentence, clause, confidence, reasons } = told;
	const words = writtenOut(wording, scene);
	if (words === undefined) return [];
	const claim = `${words}.`;
	return [
		{
			type: 'claim',
			question: {
				kind: 'claim',
				id: questionId('claim', sentence.id),
				round: 'claim',
				prompt: pick(CLAIM_PROMPTS, claim),
				claim,
				key: 'supported',
				evidence: evidenceOf(scene.reading, [sentence.id]),
				explanation: EXPLAIN_CLAIM[wording.how]
			},
			asks: [{ start: clause.start, end: clause.end }],
			confidence: confidence * PRECISION,
			reasons: [...reasons, `claim ${wording.how} from the article’s clause`],
			worth: wording.how === 'turned' ? 0.6 : 0.5
		}
	];
}
