import type { Span } from '#domain/article/article.ts';
import type { NameRun } from '../name-run.ts';

/** What the text around a name is known by when a cue is looked for. */
export type CueContext = {
	readonly dateline: Span | undefined;
	/** The name's words that stand before it with a small letter, nearest last: at most four. */
	readonly run: NameRun;
	/** The word right before the name and its title, and the one before that; empty at the head. */
	readonly before: string;
	readonly beforeThat: string;
	/** The words right behind the name; empty at the end. */
	readonly after: readonly string[];
};

/** Something that tells what kind of thing a name stands for. Its weight is in cue-weights.ts. */
export type Cue = {
	readonly id: string;
	/** For a person to read. */
	readonly reason: string;
	readonly holds: (context: CueContext) => boolean;
};

/** What stands around a name. */
export function contextOf(run: NameRun, dateline: Span | undefined): CueContext {
	const behindTitle = run.from - (run.title?.split(' ').length ?? 0);
	const skip = run.demonym !== undefined && run.title !== undefined ? 1 : 0;
	const at = behindTitle - skip;
	return {
		dateline,
		run,
		before: run.around[at - 1]?.lower ?? '',
		beforeThat: run.around[at - 2]?.lower ?? '',
		after: run.around.slice(run.to + 1, run.to + 6).map(({ lower }) => lower)
	};
}
