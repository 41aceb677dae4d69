/**
 * SAID: who said what. Each extractor finds words with the phrase that stands beside them; then, in
 * the order of the text, every phrase becomes a speaker. Words in marks without a speaker are listed
 * with the reason.
 */
import type { Mentions } from '../mentions/mention.ts';
import type { TextReading } from '../text/text-reading.ts';
import { cuesOf } from './cue.ts';
import { extractIn, LONGEST } from './extractors.ts';
import type { Found } from './found.ts';
import { type Line, linesOf } from './line.ts';
import { resolveAll } from './resolve.ts';
import type { SpeechReading } from './speech.ts';
import { unattributedOf } from './unattributed.ts';

/** Speeches in the order in which their cues stand in the text. Cost: in proportion to its length. */
export function findSpeech(text: TextReading, mentions: Mentions): SpeechReading {
	const lines = linesOf(text, mentions);
	const found = foundIn(text.source.text, lines);
	const speeches = resolveAll({ text, lines, found });
	return { speeches, unattributed: unattributedOf(text, { lines, speeches }) };
}

function foundIn(source: string, lines: readonly Line[]): readonly Found[] {
	let foundBefore: readonly Found[] = [];
	return lines.flatMap((line, index) => {
		const cues = line.items.length > LONGEST ? [] : cuesOf(line.items);
		const before = lines[index - 1];
		foundBefore = extractIn({ source, line, cues, before, found: [], foundBefore });
		return foundBefore;
	});
}
