/** The settings, read once from the environment. The table in README.md names each. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';

export type Config = {
	/** Where scores and keys live. */
	readonly dataDir: string;
	/** Where the quizzes lie. */
	readonly questionsDir: string;
	/** Attempts are deleted so many days after they were last touched. */
	readonly keepDays: number;
};

/** The refusal's detail is a sentence for whoever runs the server. */
export function readConfig(
	env: Readonly<Record<string, string | undefined>>
): Outcome<Config, 'setting-malformed'> {
	const keepDays = Number(env['KEEP_DAYS'] || 365);
	if (!Number.isInteger(keepDays) || keepDays < 1) {
		const given = env['KEEP_DAYS'] ?? '';
		return refuse(
			'setting-malformed',
			`KEEP_DAYS is “${given}”: give a whole number of days, at least 1.`
		);
	}
	return accept({
		dataDir: env['DATA_DIR'] || 'data',
		questionsDir: env['QUESTIONS_DIR'] || 'questions',
		keepDays
	});
}
