/** CHOOSE-5: which of these words are somebody's, beside words of others. */
import { CHOOSE_WORDS_PROMPT, EXPLAIN_PAIRS, WORDS_OF } from '../english/templates-pairs.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { areApart } from './names-apart.ts';
import { optionOf } from './option-of.ts';
import { type Quote, quotesOf } from './quotes-of.ts';
import { allRight } from './sure-enough.ts';

const FEWEST = 2;
const MOST_RIGHT = 3;
const MOST_WRONG = 3;

export function draftChooseWords(reading: Reading): readonly Candidate[] {
	const quotes = quotesOf(reading).filter(({ words }) => !words.startsWith('“…'));
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
	readonly right: readonly Quote[];
	readonly wrong: readonly Quote[];
};

/** Words that name the one who is asked for tell that they are somebody else's. */
function pickedFor(speaker: string, quotes: readonly Quote[]): Picked {
	const right = quotes.filter((quote) => quote.speaker === speaker).slice(0, MOST_RIGHT);
	const wrong = quotes.filter(
		(quote) => areApart(quote.speaker, speaker) && areApart(quote.words, speaker)
	);
	return { speaker, right, wrong: wrong.slice(0, Math.min(MOST_WRONG, right.length + 1)) };
}

function questionOn({ speaker, right, wrong }: Picked): Candidate {
	const options = right.map(({ words }) => optionOf(words));
	return {
		type: 'choose-all',
		question: {
			kind: 'choose-all',
			id: (right[0]?.question.id ?? '').replace(/^who-said/, 'choose-all'),
			round: 'choose-all',
			prompt: CHOOSE_WORDS_PROMPT(speaker),
			options: [
				...options,
				...wrong.map((quote) => optionOf(quote.words, WORDS_OF(quote.speaker)))
			],
			key: options.map(({ id }) => id),
			evidence: right.flatMap(({ question }) => question.evidence),
			explanation: EXPLAIN_PAIRS.words(speaker)
		},
		asks: right.flatMap(({ candidate }) => candidate.asks),
		confidence: allRight([...right, ...wrong].map(({ candidate }) => candidate)),
		reasons: ['each of the words is surely its speaker’s'],
		worth: 0.55
	};
}
