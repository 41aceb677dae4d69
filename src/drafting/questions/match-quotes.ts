/** MATCH-6: voices and their words, where enough of both are left for other questions. */
import { EXPLAIN_PAIRS, MATCH_QUOTE_PROMPTS } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { pick } from './pick.ts';
import { type Quote, quotesOf } from './quotes-of.ts';

const FEWEST = 3;
const MOST = 4;

/** Of fewer voices' words each is wanted by itself. */
const ENOUGH_QUOTES = 5;

export function draftMatchQuotes(reading: Reading): readonly Candidate[] {
	const quotes = quotesOf(reading);
	const taken = oneEach(quotes);
	const [first] = taken;
	if (first === undefined || taken.length < FEWEST || quotes.length < ENOUGH_QUOTES) return [];
	return [
		{
			type: 'match',
			question: {
				kind: 'match',
				id: first.question.id.replace(/^who-said/, 'match'),
				round: 'match',
				prompt: pick(MATCH_QUOTE_PROMPTS, first.words),
				pairs: taken.map(({ speaker, words }) => ({
					left: optionOf(speaker),
					right: optionOf(words)
				})),
				extras: [],
				evidence: taken.flatMap(({ question }) => question.evidence),
				explanation: EXPLAIN_PAIRS.quotes(taken.map(({ speaker }) => speaker))
			},
			asks: taken.flatMap(({ candidate }) => candidate.asks),
			confidence: Math.min(...taken.map(({ candidate }) => candidate.confidence)),
			reasons: ['each of the words is surely its speaker’s'],
			worth: 0.45 + 0.1 * taken.length
		}
	];
}

/** The surest words of each, in the order of the text; nobody's words tell of another here. */
function oneEach(quotes: readonly Quote[]): readonly Quote[] {
	const surest = quotes.toSorted((one, other) => valueOf(other) - valueOf(one));
	const kept: Quote[] = [];
	for (const quote of surest) {
		if (kept.every((one) => isClear(one, quote))) kept.push(quote);
	}
	const taken = new Set(kept.slice(0, MOST));
	return quotes.filter((quote) => taken.has(quote));
}

function valueOf({ candidate: { confidence, worth } }: Quote): number {
	return confidence + worth / 10;
}

/** No pair gives the other away: no name stands in the other's words, and no proof is shared. */
function isClear(one: Quote, other: Quote): boolean {
	const isShared = one.question.evidence.some(({ quote }) =>
		other.question.evidence.some((piece) => piece.quote === quote)
	);
	return (
		!isShared &&
		areApart(one.speaker, other.speaker) &&
		areApart(one.speaker, other.words) &&
		areApart(other.speaker, one.words)
	);
}
