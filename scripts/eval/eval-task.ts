/** What a task of `npm run eval` is given and gives back. */

export const SPLITS = ['train', 'dev', 'test'] as const;

export type Split = (typeof SPLITS)[number];

export type EvalSettings = {
	/** The folder of the set, absolute or from the working directory. */
	readonly set: string;
	readonly split: Split;
	/** How many texts at most. */
	readonly limit: number;
};

/** One thing that was found, or one thing of the set that was not (then of confidence 0). */
export type EvalRow = {
	/** 0 to 1. */
	readonly confidence: number;
	readonly isRight: boolean;
	/** Whether it stands in the set: what coverage is a share of. */
	readonly isGold: boolean;
	/** What it is counted with besides all: PER, direct, DATE. */
	readonly group: string;
	/** One line for a person to judge: what was found, what stands in the set, where. */
	readonly shown: string;
};

export type EvalReport = {
	readonly rows: readonly EvalRow[];
	readonly texts: number;
	/** Lines of the task's own below the curve. */
	readonly notes: readonly string[];
};

export type EvalTask = (settings: EvalSettings) => EvalReport | Promise<EvalReport>;
