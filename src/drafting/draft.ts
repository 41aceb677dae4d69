/**
 * A text in, proven questions out: the engine's one entrance (docs/draft-spec.md). The same text and
 * options give the same draft on every machine.
 */
import { type Outcome, accept } from '#domain/refusal.ts';
import { judgeCandidates } from './checks/judge-candidates.ts';
import type { Candidate } from './questions/candidate.ts';
import { DRAFTERS } from './questions/drafters.ts';
import { withUniqueIds } from './questions/question-id.ts';
import { chooseSet } from './rank/choose-set.ts';
import { ranked } from './rank/ranked.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { type SourceRefusal, checkSource } from './source-check.ts';
import type { Source } from './text/text-reading.ts';

export type DraftOptions = {
	/** Least confidence of a question, 0 to 1. */
	readonly gate?: number;
};

export type Draft = {
	readonly reading: Reading;
	/** All that pass the gate and every check, best first. Their ids stand once. */
	readonly candidates: readonly Candidate[];
	/** The default set: those of them that make a quiz together, in the order of the text. */
	readonly chosen: readonly Candidate[];
	/** How many were made and are not asked, by reason. */
	readonly abstained: Readonly<Record<string, number>>;
};

/** At least 0.9 sure, or it is not asked. */
const GATE = 0.9;

/** Cost: in proportion to the text's length, some 30 ms for 700 words. */
export function draft(
	source: Source,
	{ gate = GATE }: DraftOptions = {}
): Outcome<Draft, SourceRefusal> {
	const checked = checkSource(source);
	if (!checked.ok) return checked;
	return accept(draftFrom(read(source), gate));
}

/** The same from what was read already. */
export function draftFrom(reading: Reading, gate = GATE): Draft {
	const made = withUniqueIds(DRAFTERS.flatMap((drafter) => drafter(reading)));
	const { passed, abstained } = judgeCandidates(made, reading, gate);
	const candidates = ranked(passed);
	const chosen = chooseSet(candidates, { words: wordsIn(reading) });
	return { reading, candidates, chosen, abstained };
}

function wordsIn({ text }: Reading): number {
	const words = text.sentences.map(
		({ tokens }) => tokens.filter(({ tag }) => tag !== 'PUNCT').length
	);
	return words.reduce((sum, count) => sum + count, 0);
}
