/** CLAIM-11 to CLAIM-15: claims that sound likely and that the article leaves open. */
import { CLAIM_PROMPTS } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { LEAVERS } from './claims/unstated/all-unstated.ts';
import type { Unstated, UnstatedScene } from './claims/unstated/unstated.ts';
import { clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { officesOf } from './offices.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';

export function draftNotStatedClaims(reading: Reading): readonly Candidate[] {
	const scene: UnstatedScene = { ...clauseScene(reading), offices: officesOf(reading) };
	return LEAVERS.flatMap((leaver) => leaver(scene)).map((unstated) => claimOn(reading, unstated));
}

function claimOn(reading: Reading, unstated: Unstated): Candidate {
	const { claim, nearest, explanation, asks, confidence, reasons, worth } = unstated;
	return {
		type: 'claim',
		question: {
			kind: 'claim',
			id: questionId('claim', nearest),
			round: 'claim',
			prompt: pick(CLAIM_PROMPTS, claim),
			claim,
			key: 'not-stated',
			evidence: evidenceOf(reading, [nearest]),
			explanation
		},
		asks: [asks],
		confidence,
		reasons,
		worth
	};
}
