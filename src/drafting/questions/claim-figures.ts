/** CLAIM-11: a figure with what it counts, told rightly or with another figure. */
import { hash32 } from '#domain/random.ts';
import { CLAIM_PROMPTS, EXPLAIN_CLAIM, FIGURE_CLAIM } from '../english/templates-claims.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Count, plainCounts } from './telling-counts.ts';

const PRECISION = 0.98;

export function draftFigureClaims(reading: Reading): readonly Candidate[] {
	return plainCounts(reading).map((count) => {
		const figure = figureOf(count);
		// "more than 20" is not contradicted by "more than 10".
		const isFalse = isPlain(count) && hash32(count.counted.text) % 2 === 0;
		const claimed = isFalse ? otherFigure(figure, reading) : figure;
		const base = baseOf(reading, count, FIGURE_CLAIM({ ...count, figure: claimed }));
		return {
			type: 'claim',
			question:
				claimed === figure
					? { ...base, key: 'supported', explanation: EXPLAIN_CLAIM.figure(figure) }
					: {
							...base,
							key: 'contradicted',
							alteration: { claimed, article: figure },
							explanation: EXPLAIN_CLAIM.swapped({ article: figure, claimed })
						},
			asks: [{ start: count.start, end: count.end }],
			confidence: count.confidence * PRECISION,
			reasons: [...count.reasons, `the text counts ${count.counted.text} once`],
			worth: 0.4
		};
	});
}

function baseOf(reading: Reading, { sentence }: Count, claim: string) {
	return {
		kind: 'claim',
		id: questionId('claim', sentence),
		round: 'claim',
		prompt: pick(CLAIM_PROMPTS, claim),
		claim,
		evidence: evidenceOf(reading, [sentence])
	} as const;
}

function isPlain({ bound }: Count): boolean {
	return bound === 'exact' || bound === 'about';
}

function figureOf({ text }: Count): string {
	return /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? text;
}

/** Another first digit and as many digits, so that its size gives nothing away. */
function otherFigure(figure: string, { amounts }: Reading): string {
	const first = Number(figure.slice(0, 1));
	const others = [3, 2, 4, 5, 6].map((step) => `${((first + step - 1) % 9) + 1}${figure.slice(1)}`);
	return others.find((one) => amounts.every(({ text }) => !text.includes(one))) ?? figure;
}
