import type { Span } from '#domain/article/article.ts';
import { type CueContext, contextOf } from './cues/cue.ts';
import { CUES } from './cues/cues.ts';
import { kinCues, kinOf, SPORT } from './name-kin.ts';
import type { NameRun } from './name-run.ts';

/** All runs of one wording, and the cues that hold at any of them. */
export type NameCluster = {
	readonly key: string;
	readonly runs: readonly NameRun[];
	/** Ids of cues, in the order of the list. */
	readonly cues: ReadonlySet<string>;
};

type Found = {
	readonly runs: readonly NameRun[];
	readonly dateline: Span | undefined;
	/** Whether the text reports on sport: a town may be its team there. */
	readonly isSport: boolean;
};

/** The clusters of a text, in the order of their first runs. Cost: runs times cues. */
export function clusterNames({ runs, dateline, isSport }: Found): readonly NameCluster[] {
	const byKey = new Map<string, NameRun[]>();
	for (const run of runs) {
		const same = byKey.get(run.key);
		if (same === undefined) byKey.set(run.key, [run]);
		else same.push(run);
	}
	const kin = kinOf(byKey);
	return [...byKey].map(([key, own]) => {
		const contexts = own.map((run) => contextOf(run, dateline));
		const ids = [...cuesThatHold(contexts), ...kinCues(key, kin), ...(isSport ? [SPORT] : [])];
		return { key, runs: own, cues: new Set(ids) };
	});
}

/** Of a name that stands everywhere the first mentions and the last tell enough. */
const MOST_CONTEXTS = 16;

function cuesThatHold(contexts: readonly CueContext[]): ReadonlySet<string> {
	const looked = contexts.slice(0, MOST_CONTEXTS);
	const holding = CUES.filter((cue) => looked.some((context) => cue.holds(context)));
	return new Set(holding.map(({ id }) => id));
}
