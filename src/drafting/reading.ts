import type { Amount } from './amounts/amount.ts';
import type { ClauseReading } from './clauses/clause.ts';
import type { Mentions } from './mentions/mention.ts';
import type { SpeechReading } from './speech/speech.ts';
import type { TextReading } from './text/text-reading.ts';
import type { TimeExpression } from './times/time.ts';

/** All that was found in a text: what the question drafters draw on. Lists stand in text order. */
export type Reading = {
	readonly text: TextReading;
	readonly mentions: Mentions;
	readonly speech: SpeechReading;
	readonly times: readonly TimeExpression[];
	readonly amounts: readonly Amount[];
	readonly clauses: ClauseReading;
};
