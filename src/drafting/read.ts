import { findAmounts } from './amounts/find-amounts.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { findClauses } from './clauses/find-clauses.ts';
import type { Reading } from './reading.ts';
import { findSpeech } from './speech/find-speech.ts';
import { readText } from './text/read-text.ts';
import type { Source } from './text/text-reading.ts';
import { findTimes } from './times/find-times.ts';

/** Finds all that questions can be made of. Cost: in proportion to the text's length. */
export function read(source: Source): Reading {
	const text = readText(source);
	const mentions = findMentions(text);
	const speech = findSpeech(text, mentions);
	const times = findTimes(text);
	return {
		text,
		mentions,
		speech,
		times,
		amounts: findAmounts(text, times),
		clauses: findClauses({ text, mentions, speech, times })
	};
}
