/** A class of robots in one room of a built server. */
import type { Answer } from '#domain/quiz/answer.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import { joinRoom, openRoom } from '../../../scripts/lib/room-doors.ts';
import { Robot } from './robot.ts';

export type Pupil = Robot<'player'>;

export type Game = {
	readonly code: string;
	readonly hostToken: string;
	readonly host: Robot<'wall'>;
	readonly pupils: readonly Pupil[];
};

/** The first two questions of this round are choices that a sentence proves. */
const QUIZ = 'russia-assad-missing-peace';
const ROUND = { selection: 'rounds', round: 'where' };

export async function openGame(
	origin: string,
	{ pupils, fields = {} }: { readonly pupils: number; readonly fields?: Record<string, string> }
): Promise<Game> {
	const { code, token } = await openRoom(origin, { quiz: QUIZ, fields: { ...ROUND, ...fields } });
	const host = new Robot('wall', { origin, token });
	try {
		const joined = Array.from({ length: pupils }, async () => joinPupil(origin, code));
		const game = { code, hostToken: token, host, pupils: await Promise.all(joined) };
		await host.sees(({ shared }) => shared.counts.members === pupils);
		return game;
	} catch (error) {
		// It would come back for ever, to a server that is no more.
		host.leave();
		throw error;
	}
}

async function joinPupil(origin: string, code: string): Promise<Pupil> {
	return new Robot('player', { origin, token: await joinRoom(origin, { code }) });
}

export function leave({ host, pupils }: Game): void {
	for (const robot of [host, ...pupils]) robot.leave();
}

/** One step, as the host sees it; answers once the wall shows another. */
export async function leadOn({ host }: Game): Promise<void> {
	const { controls } = await host.sees(() => true);
	const ack = await host.says({ kind: 'lead-on', step: controls.step });
	if (ack.refusal !== undefined) throw new Error(`lead-on: ${ack.refusal.code}`);
	await host.sees((view) => view.controls.step > controls.step);
}

export async function leadOnTo(game: Game, phase: string): Promise<void> {
	for (;;) {
		const { shared } = await game.host.sees(() => true);
		if (shared.phase === phase) return;
		if (shared.phase === 'finished') throw new Error(`The game ended without ${phase}.`);
		await leadOn(game);
	}
}

/** What the pupil may answer now: the question, and which asking of it. */
export async function askedOf(pupil: Pupil) {
	const { shared, own } = await pupil.sees(({ own }) => own.stage.kind === 'answer');
	if (own.stage.kind !== 'answer') throw new Error('Nothing is asked.');
	const inShared = shared.stage.kind === 'asking' ? shared.stage.question : undefined;
	const question = own.stage.question ?? inShared;
	if (question === undefined) throw new Error('There is no question to be seen.');
	return { question, index: own.stage.index, redo: own.stage.redo };
}

/** The option that stands first for every pupil. Resolves when the pupil's own view has it. */
export async function answerFirst(pupil: Pupil): Promise<void> {
	const { question, index, redo } = await askedOf(pupil);
	const answer = firstOf(question);
	const ack = await pupil.says({ kind: 'answer', index, redo, answer });
	if (ack.refusal !== undefined) throw new Error(`answer: ${ack.refusal.code}`);
	await pupil.sees(({ own }) => own.stage.kind !== 'answer' || own.stage.index !== index);
}

export function firstOf(question: PublicQuestion): Answer {
	if (question.kind !== 'choice') return { kind: 'pass' };
	return { kind: 'choice', option: question.options[0]?.id ?? '' };
}
