/**
 * SAID: who said what. Each extractor finds words with the phrase that stands beside them; then, in
 * the order of the text, every phrase becomes a speaker. Words without a sure speaker are listed
 * with the reason.
 */
import type { Mentions } from '../mentions/mention.ts';
import type { TextReading } from '../text/text-reading.ts';
import { cuesOf } from './cue.ts';
import { extractIn } from './extractors.ts';
import type { Found } from './found.ts';
import { linesOf } from './line.ts';
import { resolveAll } from './resolve.ts';
import type { SpeechReading } from './speech.ts';

/** Cost: in proportion to the text's length. */
export function findSpeech(text: TextReading, mentions: Mentions): SpeechReading {
	const lines = linesOf(text, mentions);
	const source = text.source.text;
	let foundBefore: readonly Found[] = [];
	const found = lines.map((line, index) => {
		const cues = cuesOf(line.items);
		foundBefore = extractIn({
			source,
			line,
			cues,
			before: lines[index - 1],
			found: [],
			foundBefore
		});
		return foundBefore;
	});
	const speeches = resolveAll({ text, lines, found: found.flat() });
	return { speeches, unattributed: [] };
}
