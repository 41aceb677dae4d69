/** MATCH-4, MATCH-5: figures and what the article counts with them. */
import { KINDRED_NOUNS } from '../english/offices.ts';
import { EXPLAIN_PAIRS, MATCH_FIGURE_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { evidenceOf } from './evidence-of.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { questionId } from './question-id.ts';
import { type Count, plainCounts } from './telling-counts.ts';

const FEWEST = 3;
const MOST = 5;

/** How often figures with what they count make a question that is right, taken together. */
const PRECISION = 0.97;

export function draftMatchFigures(reading: Reading): readonly Candidate[] {
	const counts = apart(plainCounts(reading))
		.slice(0, MOST)
		.toSorted((one, other) => one.start - other.start);
	const [first] = counts;
	if (first === undefined || counts.length < FEWEST) return [];
	return [
		{
			type: 'match',
			question: {
				kind: 'match',
				id: questionId('match', first.sentence),
				round: 'match',
				prompt: pick(MATCH_FIGURE_PROMPTS, first.counted.text),
				pairs: counts.map(({ text, counted }) => ({
					left: optionOf(text),
					right: optionOf(counted.text)
				})),
				extras: [],
				evidence: evidenceOf(
					reading,
					counts.map(({ sentence }) => sentence)
				),
				explanation: EXPLAIN_PAIRS.figures(
					counts.map(({ text, counted }) => ({ figure: text, counted: counted.text }))
				)
			},
			asks: counts.map(({ start, end }) => ({ start, end })),
			confidence: Math.min(...counts.map(({ confidence }) => confidence)) * PRECISION,
			reasons: ['each figure stands before what it counts', 'no two count things of one kind'],
			worth: 0.4 + 0.08 * counts.length
		}
	];
}

/** Each counts something of its own kind, and no figure stands for two things. */
function apart(counts: readonly Count[]): readonly Count[] {
	const telling = counts.toSorted(
		(one, other) =>
			other.confidence - one.confidence || other.counted.text.length - one.counted.text.length
	);
	const kept: Count[] = [];
	for (const count of telling) {
		if (kept.every((one) => one.value !== count.value && !areKindred(one, count))) kept.push(count);
	}
	return kept;
}

function areKindred(one: Count, other: Count): boolean {
	const [head, theirs] = [one.counted.head.toLowerCase(), other.counted.head.toLowerCase()];
	if (!areApart(one.counted.text, other.counted.text)) return true;
	return head === theirs || KINDRED_NOUNS.some((nouns) => nouns.has(head) && nouns.has(theirs));
}
