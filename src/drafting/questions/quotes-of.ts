/** Marked words that are surely somebody's, short enough to stand inside another question. */
import type { Option } from '#domain/quiz/question.ts';
import type { WhoSaidQuestion } from '#domain/quiz/kinds/who-said.ts';
import type { Reading } from '../reading.ts';
import { rememberedOf } from '../remembered.ts';
import type { Candidate } from './candidate.ts';
import { wordsOfVoices } from './who-said.ts';

export type Quote = {
	readonly question: WhoSaidQuestion;
	readonly speaker: string;
	/** Those that did not say it and could have, the heard ones if there are any; at times none. */
	readonly rivals: readonly string[];
	/** Between curly marks. */
	readonly words: string;
	readonly candidate: Candidate;
};

/** In the order of the text, worked out once for a reading. */
export const quotesOf: (reading: Reading) => readonly Quote[] = rememberedOf((reading) =>
	wordsOfVoices(reading).flatMap(quoteOf)
);

/** In UTF-16 units: what is read at a glance. */
const LONGEST = 150;
const FEWEST_WORDS = 6;

function quoteOf(candidate: Candidate): readonly Quote[] {
	const { question } = candidate;
	if (question.kind !== 'who-said' || candidate.confidence < SURE) return [];
	const { statement: words, options, key } = question;
	const speaker = options.find(({ id }) => id === key)?.text;
	const rivals = likelyFirst(options.filter(({ id }) => id !== key));
	const isShort = words.length <= LONGEST && words.split(/\s+/).length >= FEWEST_WORDS;
	if (speaker === undefined || DESCRIBED.test(speaker) || !isShort) return [];
	return [{ question, speaker, rivals, words, candidate }];
}

/** A doubt about whose words they are counts twice where a verdict is given on it. */
const SURE = 0.93;

/** "The RNC member" may be one of several. */
const DESCRIBED = /^(?:The|An?)\s/;

/** Those that the article quotes with other words, and then those it names. */
function likelyFirst(rivals: readonly Option[]): readonly string[] {
	const heard = rivals.filter(({ whyNot }) => whyNot !== undefined);
	const likely = heard.length > 0 ? heard : rivals;
	return likely.map(({ text }) => text).filter((name) => !DESCRIBED.test(name));
}
