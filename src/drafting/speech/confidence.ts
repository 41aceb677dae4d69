/**
 * How often a finding is right, by how words and speaker stand to each other. Measured with
 * `npm run eval -- speech` on texts of others; each doubt was measured in the same way.
 */
import type { Pattern } from './found.ts';

const BASE: Readonly<Record<Pattern, number>> = {
	'quote, cue, speaker': 0.99,
	'quote, speaker, cue': 0.99,
	'speaker, cue, quote': 0.97,
	'speaker, cue, colon, quote': 0.97,
	'speaker, cue, far quote': 0.93,
	'words in a reported clause': 0.95,
	'speaker, colon, quote': 0.93,
	'quote, dash, speaker': 0.95,
	'quote behind a report': 0.93,
	'words, speaker, cue': 0.94,
	'same speaker goes on': 0.97,
	'same speaker in the next paragraph': 0.93,
	'quote taken up again': 0.97,
	'speaker, cue, that, clause': 0.96,
	'speaker, cue, clause': 0.95,
	'clause, speaker, cue': 0.95,
	'according to': 0.96
};

/** What a doubt leaves of the confidence. Doubts without an entry leave 0.85. */
const LEAVES: ReadonlyMap<string, number> = new Map([
	['only a word in marks', 0.9],
	['only two words in marks', 0.98],
	['holds words in marks', 0.97],
	['name behind its description', 0.98],
	['stands behind another verb', 0.6],
	['the quote ends a sentence that began before it', 0.98],
	['something else is told behind the cue', 0.97],
	['somebody else acts behind the cue', 0.85],
	['subject of the sentence', 0.97],
	['shares its subject', 0.97],
	['a sentence of the writer stands between', 0.7]
]);

export function confidenceOf(pattern: Pattern, doubts: readonly string[]): number {
	return doubts.reduce((left, doubt) => left * (LEAVES.get(doubt) ?? 0.85), BASE[pattern]);
}
