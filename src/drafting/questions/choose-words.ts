/** CHOOSE-5: which of these words are somebody's, beside words of others. */
import {
	CHOOSE_SAYINGS_PROMPT,
	CHOOSE_WORDS_PROMPT,
	EXPLAIN_PAIRS,
	WORDS_OF
} from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { type Saying, sayingsOf } from './sayings.ts';

const FEWEST = 2;
const MOST_RIGHT = 3;
const MOST_WRONG = 3;

export function draftChooseWords(reading: Reading): readonly Candidate[] {
	const quotes = sayingsOf(reading).filter(({ words }) => !words.startsWith('“…'));
	const speakers = [...new Set(quotes.map(({ speaker }) => speaker))];
	return speakers
		.map((speaker) => pickedFor(speaker, quotes))
		.filter(({ right, wrong }) => right.length >= FEWEST && wrong.length >= FEWEST)
		.toSorted((one, other) => other.wrong.length - one.wrong.length)
		.slice(0, 1)
		.map(questionOn);
}

type Picked = {
	readonly speaker: string;
	readonly right: readonly Saying[];
	readonly wrong: readonly Saying[];
};

/** Words that name the one who is asked for tell that they are somebody else's. */
function pickedFor(speaker: string, quotes: readonly Saying[]): Picked {
	const right = quotes.filter((quote) => quote.speaker === speaker).slice(0, MOST_RIGHT);
	const wrong = quotes.filter(
		(quote) => areApart(quote.speaker, speaker) && areApart(quote.words, speaker)
	);
	return { speaker, right, wrong: wrong.slice(0, Math.min(MOST_WRONG, right.length + 1)) };
}

function questionOn({ speaker, right, wrong }: Picked): Candidate {
	const isReported = [...right, ...wrong].some((one) => one.isReported);
	const options = right.map(({ words }) => optionOf(words));
	return {
		type: 'choose-all',
		question: {
			kind: 'choose-all',
			id: `choose-all-${right[0]?.id ?? ''}`,
			round: 'choose-all',
			prompt: isReported ? CHOOSE_SAYINGS_PROMPT(speaker) : CHOOSE_WORDS_PROMPT(speaker),
			options: [
				...options,
				...wrong.map((quote) => optionOf(quote.words, WORDS_OF(quote.speaker)))
			],
			key: options.map(({ id }) => id),
			evidence: [
				...new Map(
					right.flatMap(({ evidence }) => evidence.map((one) => [one.quote, one]))
				).values()
			],
			explanation: EXPLAIN_PAIRS.words(speaker)
		},
		asks: right.flatMap(({ asks }) => asks),
		confidence: [...right, ...wrong].reduce((least, one) => Math.min(least, one.confidence), 1),
		reasons: ['each of the words is surely its speaker’s'],
		worth: 0.55
	};
}
