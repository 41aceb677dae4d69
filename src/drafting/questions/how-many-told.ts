/**
 * DRAFT-18: how many of a thing the article speaks of, where no clause is sure enough to ask with. The
 * thing has to tell which one it is, and to be counted once in the whole text.
 */
import type { Amount } from '../amounts/amount.ts';
import { COUNTING_ON } from '../english/context-words.ts';
import { EXPLAIN, HOW_MANY } from '../english/templates.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { type ClauseScene, clauseScene } from './clause-scene.ts';
import { evidenceOf } from './evidence-of.ts';
import { isAsWritten } from './how-many.ts';
import { questionId } from './question-id.ts';
import { countedOnce } from './telling-counts.ts';

export function draftHowManyTold(reading: Reading): readonly Candidate[] {
	const scene = clauseScene(reading);
	return reading.amounts
		.filter(countedOnce(reading))
		.flatMap((amount) => questionOn(scene, amount));
}

/** Right, but readers found it stilted and without its point: it is offered on demand alone. */
const PRECISION = 0.92;
const READ = 0.97;
const LEAST = 3;

function questionOn(scene: ClauseScene, amount: Amount): readonly Candidate[] {
	const { measure, upTo, value, counted } = amount;
	if (measure !== 'count' || upTo !== undefined || value < LEAST || counted === undefined)
		return [];
	if (!isAsWritten(scene, amount) || COUNTING_ON.test(counted.text)) return [];
	if (!/^\S+\s+\S/.test(counted.text) || /\b(?:of|and|or)\b/.test(counted.text)) return [];
	const asking = HOW_MANY.asking(amount, scene.rephrase.words);
	if (asking === undefined) return [];
	return [
		{
			type: 'how-many',
			question: {
				kind: 'number',
				id: questionId('how-many', amount.sentence),
				round: 'how-many',
				prompt: HOW_MANY.spokenOf(asking),
				key: value,
				tolerance: 0,
				unit: HOW_MANY.unit(amount),
				evidence: evidenceOf(scene.reading, [amount.sentence]),
				explanation: EXPLAIN.figure(amount)
			},
			asks: [{ start: amount.start, end: amount.end }],
			confidence: Math.max(READ, amount.confidence) * PRECISION,
			reasons: [...amount.reasons, 'the article counts the thing once'],
			worth: 0.4
		}
	];
}
