/**
 * POINT-4: the sentence that gives a figure, where no clause is understood. "33 Syrian organisations"
 * is enough, when the text counts such things once.
 */
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { questionId } from './question-id.ts';
import { type Count, countedOnce, tellingCounts } from './telling-counts.ts';

/** What may be wrong: the phrase is cut short, or the text counts the same things in other words. */
const PRECISION = 0.98;

export function draftProofOfFigures(reading: Reading): readonly Candidate[] {
	return plainCounts(reading).map((count) => ({
		...frameOf(count),
		type: 'proof',
		question: {
			kind: 'proof',
			id: questionId('proof', count.sentence),
			round: 'proof',
			prompt: PROOF_PROMPTS.number(count.counted.text),
			evidence: evidenceOf(reading, [count.sentence]),
			explanation: EXPLAIN_PROOF.asked(`${count.text} ${count.counted.text}`)
		}
	}));
}

/** "people" alone says too little, and things that are counted twice have two figures. */
export function plainCounts(reading: Reading): readonly Count[] {
	return tellingCounts(reading)
		.filter(countedOnce(reading))
		.filter(
			({ counted }) =>
				/^[\p{L}’' -]+s$/u.test(counted.text) &&
				/\s/.test(counted.text) &&
				!GOES_ON.test(reading.text.source.text.slice(counted.end))
		);
}

/** "67 artists, writers and actors", "12 members of": what is counted is not all told yet. */
const GOES_ON = /^(?:-|\s*(?:,|and\b|or\b|of\b))/;

function frameOf({ start, end, confidence, reasons, counted }: Count) {
	return {
		asks: [{ start, end }],
		confidence: confidence * PRECISION,
		reasons: [...reasons, `the text counts ${counted.text} once`],
		worth: 0.5
	};
}
