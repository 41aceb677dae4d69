/**
 * POINT-4: the sentence that gives a figure, where no clause is understood. "33 Syrian organisations"
 * is enough, when the text counts such things once.
 */
import type { Span } from '#domain/article/article.ts';
import { EXPLAIN_PROOF, PROOF_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { questionId } from './question-id.ts';
import { type Count, tellingCounts } from './telling-counts.ts';

/** What may be wrong: the phrase is cut short, or the text counts the same things in other words. */
const PRECISION = 0.98;

export function draftProofOfFigures(reading: Reading): readonly Candidate[] {
	return countedOnce(reading).map((count) => ({
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
export function countedOnce(reading: Reading): readonly Count[] {
	const heads = new Map<string, number>();
	for (const { counted } of reading.amounts) {
		const head = counted?.head.toLowerCase() ?? '';
		heads.set(head, (heads.get(head) ?? 0) + 1);
	}
	const isQuoted = quotedIn(reading);
	return tellingCounts(reading).filter(
		(count) =>
			heads.get(count.counted.head.toLowerCase()) === 1 &&
			/^[\p{L}’' -]+s$/u.test(count.counted.text) &&
			/\s/.test(count.counted.text) &&
			!isQuoted(count) &&
			!GOES_ON.test(reading.text.source.text.slice(count.counted.end))
	);
}

/** "67 artists, writers and actors", "12 members of": what is counted is not all told yet. */
const GOES_ON = /^(?:-|\s*(?:,|and\b|or\b|of\b))/;

/** What a speaker counts in so many words is a question of who said it. */
function quotedIn({ speech }: Reading): (span: Span) => boolean {
	const pieces = speech.speeches
		.filter(({ kind }) => kind !== 'indirect')
		.flatMap((one) => one.pieces);
	return ({ start, end }) => pieces.some((piece) => piece.start < end && start < piece.end);
}

function frameOf({ start, end, confidence, reasons, counted }: Count) {
	return {
		asks: [{ start, end }],
		confidence: confidence * PRECISION,
		reasons: [...reasons, `the text counts ${counted.text} once`],
		worth: 0.5
	};
}
