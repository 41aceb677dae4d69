/**
 * Who did what, where and when: the plain clauses of a text, and what the text puts in order. There
 * is no parser: a clause is found only where its every word fits, and all else is left out
 * (docs/clause-spec.md).
 */
import type { Mentions } from '../mentions/mention.ts';
import type { SpeechReading } from '../speech/speech.ts';
import type { TextReading } from '../text/text-reading.ts';
import type { TimeExpression } from '../times/time.ts';
import type { ClauseReading } from './clause.ts';
import { findOrderings } from './find-orderings.ts';
import { clausesOf } from './sentence-clauses.ts';
import { groundOf } from './words-of-sentence.ts';

type Found = {
	readonly text: TextReading;
	readonly mentions: Mentions;
	readonly speech: SpeechReading;
	readonly times: readonly TimeExpression[];
};

/** Both lists stand in the order of the text. Cost: in proportion to the text's length. */
export function findClauses(found: Found): ClauseReading {
	const ground = groundOf(found);
	const clauses = found.text.sentences.flatMap((sentence) => clausesOf(sentence, ground));
	const { text, times } = found;
	return { clauses, orderings: findOrderings({ text, clauses, times }) };
}
