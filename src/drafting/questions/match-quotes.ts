/** MATCH-6: voices and their words, in marks or as the article reports them. */
import {
	EXPLAIN_PAIRS,
	MATCH_QUOTE_PROMPTS,
	MATCH_SAYING_PROMPTS
} from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import { MOST_VOICES } from './most-voices.ts';

const FEWEST = 3;
const MOST = 4;

/** One voice's words at least are left for a question of their own. */
const ENOUGH = 4;

export function draftMatchQuotes(reading: Reading): readonly Candidate[] {
	const sayings = sayingsOf(reading);
	const taken = oneEach(sayings);
	const [first] = taken;
	if (first === undefined || taken.length < FEWEST || sayings.length < ENOUGH) return [];
	if (new Set(sayings.map(({ speaker }) => speaker)).size > MOST_VOICES) return [];
	const prompts = taken.some(({ isReported }) => isReported)
		? MATCH_SAYING_PROMPTS
		: MATCH_QUOTE_PROMPTS;
	const names = taken.map(({ speaker }) => speaker);
	return [
		{
			type: 'match',
			question: {
				kind: 'match',
				id: `match-${first.id}`,
				round: 'match',
				prompt: pick(prompts, first.words),
				pairs: taken.map(({ speaker, words }) => ({
					left: optionOf(speaker),
					right: optionOf(words)
				})),
				extras: [],
				evidence: taken.flatMap(({ evidence }) => evidence),
				explanation: EXPLAIN_PAIRS.sayings(names)
			},
			asks: taken.flatMap(({ asks }) => asks),
			confidence: Math.min(...taken.map(({ confidence }) => confidence)),
			reasons: ['each of the words is surely its speaker’s'],
			worth: 0.45 + 0.1 * taken.length
		}
	];
}

/** The surest words of each, in the order of the text; nobody's words tell of another here. */
function oneEach(sayings: readonly Saying[]): readonly Saying[] {
	const surest = sayings.toSorted((one, other) => valueOf(other) - valueOf(one));
	const kept: Saying[] = [];
	for (const saying of surest) {
		if (kept.length === MOST) break;
		if (kept.every((one) => isClear(one, saying))) kept.push(saying);
	}
	return sayings.filter((saying) => kept.includes(saying));
}

function valueOf({ confidence, worth }: Saying): number {
	return confidence + worth / 10;
}

/** No pair gives the other away: no name stands in the other's words, and no proof is shared. */
function isClear(one: Saying, other: Saying): boolean {
	const isShared = one.evidence.some(({ quote }) =>
		other.evidence.some((piece) => piece.quote === quote)
	);
	return (
		!isShared &&
		areApart(one.speaker, other.speaker) &&
		areApart(one.speaker, other.words) &&
		areApart(other.speaker, one.words)
	);
}
