// A room that is led and played over its lines, without a browser: brings pages to where a test
// begins.

import type { PublicQuestion } from '#domain/quiz/public-question.ts';
import type { Quiz } from '#domain/quiz/quiz.ts';
import type { Ruling } from '#domain/room/player.ts';
import { readAnswerForm } from '#formats/answer-form.ts';
import type { HostMessage } from '#formats/room-message.ts';
import { joinRoom, openRoom } from '../../../scripts/lib/room-doors.ts';
import { questionAsked } from './bank.ts';
import { Ear } from './room-ear.ts';
import { type Move, fieldsOf } from './solver.ts';

export type Player = Ear<'player'>;

export type Room = {
	readonly origin: string;
	readonly quiz: Quiz;
	readonly code: string;
	readonly host: Ear<'wall'>;
	readonly players: Player[];
};

export async function open(
	origin: string,
	quiz: Quiz,
	fields: Readonly<Record<string, string>>
): Promise<Room> {
	const { code, token } = await openRoom(origin, {
		quiz: quiz.slug,
		fields: { selection: 'mix-all', ...fields }
	});
	return { origin, quiz, code, host: new Ear('wall', { origin, token }), players: [] };
}

export async function join(
	{ origin, code, players }: Pick<Room, 'origin' | 'code' | 'players'>,
	fields: Readonly<Record<string, string>> = {}
): Promise<Player> {
	const token = await joinRoom(origin, { code, fields });
	const player = new Ear('player', { origin, token });
	players.push(player);
	return player;
}

/** Everybody hangs up. */
export function leave({ host, players }: Pick<Room, 'host' | 'players'>): void {
	for (const ear of [host, ...players]) ear.leave();
}

/** One step, as the host sees it. Answers with the phase that is then. */
export async function lead(
	{ host }: Pick<Room, 'host'>,
	kind: 'lead-on' | 'lock' | 'redo' | 'skip' = 'lead-on'
): Promise<string> {
	return after(host, (step) => ({ kind, step }));
}

/** Where the room goes by itself. */
export async function reach({ host }: Pick<Room, 'host'>, phase: string): Promise<void> {
	await host.sees(({ shared }) => shared.phase === phase);
}

export async function jump({ host }: Pick<Room, 'host'>, to: number): Promise<string> {
	return after(host, (step) => ({ kind: 'jump', to, step }));
}

type OfStep = Extract<HostMessage, { readonly step: number }>;
type Unsigned<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

async function after(host: Room['host'], wish: (step: number) => Unsigned<OfStep>) {
	const { controls } = await host.sees();
	await host.says(wish(controls.step));
	const { shared } = await host.sees(({ shared: { step } }) => step > controls.step);
	return shared.phase;
}

/** The question that the class is at, and which asking of it. */
export async function asking({ host, quiz }: Pick<Room, 'host' | 'quiz'>) {
	const { shared } = await host.sees();
	const { index, redo } = shared.asking ?? { index: 0, redo: 0 };
	const question = quiz.questions[index];
	if (question === undefined) throw new Error(`${quiz.slug} has no question ${index}`);
	return { question, index, redo };
}

/** On the objection that is open. */
export async function rule({ host }: Pick<Room, 'host'>, ruling: Ruling): Promise<void> {
	const { controls } = await host.sees((view) => view.controls.objections.length > 0);
	const [objection] = controls.objections;
	if (objection === undefined) throw new Error('Nobody objects.');
	const { player, index, redo } = objection;
	await host.says({ kind: 'rule', player, index, redo, ruling });
}

/** What that player is asked now. */
export async function asked(player: Player) {
	const { shared, own } = await player.sees(({ own: { stage } }) => stage.kind === 'answer');
	if (own.stage.kind !== 'answer') throw new Error('Nothing is asked.');
	const question = own.stage.question ?? questionIn(shared.stage);
	return { question, index: own.stage.index, redo: own.stage.redo };
}

/** As the form on the player's page would send it. */
export async function answer(
	{ quiz }: Pick<Room, 'quiz'>,
	player: Player,
	moveOf: (quiz: Quiz, question: Quiz['questions'][number]) => Move
): Promise<void> {
	const { question, index, redo } = await asked(player);
	const form = new FormData();
	const move = moveOf(quiz, questionAsked(quiz, question.prompt));
	for (const [name, value] of fieldsOf(move)) form.append(name, value);
	const read = readAnswerForm(form, question);
	if (!read.ok) throw new Error(`${question.id}: ${read.refusal.code}`);
	await player.says({ kind: 'answer', index, redo, answer: read.value });
}

/** To that sentence, once it is asked for. */
export async function point(player: Player, sentence: string): Promise<void> {
	const { own } = await player.sees(({ own: { stage } }) => stage.kind === 'point');
	if (own.stage.kind !== 'point') throw new Error('No proof is asked for.');
	const { index, redo } = own.stage;
	await player.says({ kind: 'point', index, redo, sentence });
}

function questionIn(stage: { readonly kind: string; readonly question?: PublicQuestion }) {
	if (stage.question === undefined) throw new Error(`Nothing is asked: ${stage.kind}`);
	return stage.question;
}
