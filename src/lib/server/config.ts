/** The settings, read once from the environment. The table in README.md names each. */

export type Config = {
	/** Where scores and keys live. */
	readonly dataDir: string;
	/** Where the quizzes lie. */
	readonly questionsDir: string;
	/** Attempts are deleted so many days after they were last touched. */
	readonly keepDays: number;
};

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	return {
		dataDir: env['DATA_DIR'] || 'data',
		questionsDir: env['QUESTIONS_DIR'] || 'questions',
		keepDays: readDays(env['KEEP_DAYS'])
	};
}

function readDays(text: string | undefined): number {
	if (text === undefined || text === '') return 365;
	const days = Number(text);
	if (Number.isInteger(days) && days >= 1) return days;
	throw new Error(`KEEP_DAYS is “${text}”: give a whole number of days, at least 1.`);
}
