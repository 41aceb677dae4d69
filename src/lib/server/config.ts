/** The settings, read once from the environment. The table in README.md names each. */
import { type Outcome, accept, refuse } from '#domain/refusal.ts';

export type Config = {
	/** Where scores and keys live. */
	readonly dataDir: string;
	/** Where the quizzes lie. */
	readonly questionsDir: string;
	/** Attempts are deleted so many days after they were last touched. */
	readonly keepDays: number;
	/** A live room in which nobody does anything for so many hours is ended. */
	readonly roomIdleHours: number;
	/** Live rooms are deleted so many days after something happened in them last. */
	readonly roomKeepDays: number;
	/** Whether visitors may make quizzes. */
	readonly isDraftingOn: boolean;
	/** A drafting desk and its quiz are deleted so many days after they were last used. */
	readonly deskKeepDays: number;
};

type Environment = Readonly<Record<string, string | undefined>>;
type Malformed = 'setting-malformed';

/** The refusal's detail is a sentence for whoever runs the server. */
export function readConfig(env: Environment): Outcome<Config, Malformed> {
	const keepDays = wholeNumber(env, 'KEEP_DAYS', { unit: 'days', usually: 365 });
	if (!keepDays.ok) return keepDays;
	const roomIdleHours = wholeNumber(env, 'ROOM_IDLE_HOURS', { unit: 'hours', usually: 12 });
	if (!roomIdleHours.ok) return roomIdleHours;
	const roomKeepDays = wholeNumber(env, 'ROOM_KEEP_DAYS', { unit: 'days', usually: 30 });
	if (!roomKeepDays.ok) return roomKeepDays;
	const deskKeepDays = wholeNumber(env, 'DESK_KEEP_DAYS', { unit: 'days', usually: 365 });
	if (!deskKeepDays.ok) return deskKeepDays;
	const drafting = env['DRAFTING'] || 'on';
	if (drafting !== 'on' && drafting !== 'off') {
		return refuse('setting-malformed', `DRAFTING is “${drafting}”: say on or off.`);
	}
	return accept({
		dataDir: env['DATA_DIR'] || 'data',
		questionsDir: env['QUESTIONS_DIR'] || 'questions',
		keepDays: keepDays.value,
		roomIdleHours: roomIdleHours.value,
		roomKeepDays: roomKeepDays.value,
		isDraftingOn: drafting === 'on',
		deskKeepDays: deskKeepDays.value
	});
}

function wholeNumber(
	env: Environment,
	name: string,
	{ unit, usually }: { readonly unit: string; readonly usually: number }
): Outcome<number, Malformed> {
	const given = env[name] ?? '';
	const number = Number(given || usually);
	if (Number.isSafeInteger(number) && number >= 1) return accept(number);
	const advice = `give a whole number of ${unit}, at least 1.`;
	return refuse('setting-malformed', `${name} is “${given}”: ${advice}`);
}
