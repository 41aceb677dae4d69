/**
 * POINT-5: the sentence that says when something happened, asked in a statement's order of words. The date
 * itself is not in the question: it would only have to be looked for.
 */
import type { Complement } from '../clauses/clause.ts';
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { firstWording } from './clause-prompt.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { everyTold } from './loosely-told.ts';
import { questionId } from './question-id.ts';
import { datedBy } from './when.ts';
import type { ToldClause } from './told-clauses.ts';

/** How often no other sentence tells of the same thing. */
const PRECISION = 0.97;

export function draftProofOfDates(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return everyTold(scene).flatMap((told) => questionOn(scene, told));
}

function questionOn(scene: ClauseScene, told: ToldClause): readonly Candidate[] {
	const dated = datedBy(scene, told);
	if (told.attribution !== '' || told.proof.length > 0) return [];
	if (dated === undefined || !PAST.has(told.clause.verb.tense)) return [];
	const question = indirectly(scene, told, dated.complement);
	if (question === undefined || scene.isDoneAgain(told)) return [];
	const { start, end, text } = dated.time;
	return [
		{
			type: 'proof',
			question: {
				kind: 'proof',
				id: questionId('proof', told.sentence.id),
				round: 'proof',
				prompt: PROOF_PROMPTS.asked(question),
				evidence: evidenceOf(scene.reading, [told.sentence.id]),
				explanation: EXPLAIN_PROOF.asked(text)
			},
			asks: [{ start, end }],
			confidence: told.confidence * PRECISION,
			reasons: [...told.reasons, 'no other sentence tells of it'],
			worth: 0.5
		}
	];
}

const PAST: ReadonlySet<string> = new Set(['past', 'past-perfect', 'perfect']);

/** "when Velmar built the terminal". */
function indirectly(
	{ rephrase }: ClauseScene,
	told: ToldClause,
	date: Complement
): string | undefined {
	const { clause } = told;
	const subject = rephrase.alone(clause.subject);
	const object = clause.object === undefined ? '' : rephrase.beside(clause.object, clause.subject);
	if (subject === undefined || object === undefined || clause.predicate !== undefined)
		return undefined;
	const core = ['when', subject, clause.verb.text, object];
	const wording = firstWording({ ...told, rephrase, without: [date] }, core);
	return wording?.startsWith('When ') === true ? `w${wording.slice(1, -1)}` : undefined;
}
