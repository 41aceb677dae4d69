/**
 * POINT-2 for figures: "Point to the sentence that says how many jobs the ministry created." The question
 * of DRAFT-12 in a statement's order of words, so that what is counted can be no other thing.
 */
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { isAskable, isUnbound, tellsEnough, tellsWhose } from './how-many.ts';
import { indirectly } from './how-many-prompt.ts';
import { isCountedAgain } from './how-many-rivals.ts';
import { isWithin } from './how-many-said.ts';
import { looselyTold } from './loosely-told.ts';
import { questionId } from './question-id.ts';
import type { ToldClause } from './told-clauses.ts';

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
		if (isUnbound(question) || hasOtherSum(scene, told, amount)) return [];
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

/** Another sentence tells of another sum beside the same name: it may answer as well. */
function hasOtherSum(
	{ entities, amountsIn }: ClauseScene,
	{ clause: { subject } }: ToldClause,
	{ measure, sentence }: Amount
): boolean {
	if (measure !== 'money' || subject.entity === undefined) return false;
	return entities
		.mentionsOf(subject.entity)
		.some(
			(mention) =>
				mention.sentence !== sentence &&
				amountsIn(mention.sentence).some((other) => other.measure === 'money')
		);
}
