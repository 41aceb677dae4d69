/**
 * POINT-2 for figures: "Point to the sentence that says how many jobs the ministry created." The question
 * of DRAFT-12 in a statement's order of words, so that what is counted can be no other thing.
 */
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { isAskable, tellsEnough, tellsWhose } from './how-many.ts';
import { indirectly } from './how-many-prompt.ts';
import { isCountedAgain } from './how-many-rivals.ts';
import { isWithin } from './how-many-said.ts';
import { looselyTold } from './loosely-told.ts';
import { questionId } from './question-id.ts';

/** What may be wrong: another sentence gives the figure in other words. */
const PRECISION = 0.97;

export function draftProofOfFigures(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	const toldIn = looselyTold(scene);
	return reading.amounts.flatMap((amount) => {
		if (!isAskable(scene, amount)) return [];
		const told = toldIn(amount.sentence).find(
			(one) =>
				one.attribution === '' &&
				one.proof.length === 0 &&
				isWithin(one, amount) &&
				tellsWhose(scene, one.clause)
		);
		const question = told && indirectly(scene, told, amount);
		if (told === undefined || question === undefined || !tellsEnough(question)) return [];
		if (isCountedAgain(scene, told, amount) || scene.isDoneAgain(told)) return [];
		return [
			{
				type: 'proof',
				question: {
					kind: 'proof',
					id: questionId('proof', amount.sentence),
					round: 'proof',
					prompt: PROOF_PROMPTS.asked(question),
					evidence: evidenceOf(reading, [amount.sentence]),
					explanation: EXPLAIN_PROOF.asked(amount.text)
				},
				asks: [{ start: amount.start, end: amount.end }],
				confidence: told.confidence * PRECISION,
				reasons: [...told.reasons, 'no other sentence tells of it'],
				worth: 0.5
			}
		];
	});
}
