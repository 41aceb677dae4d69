/** What a bored pupil with a terminal can send. In each case the class plays on as if nothing was. */
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { lineAddress, messageAddress } from '../../../scripts/lib/room-doors.ts';
import { within } from '../deadline.ts';
import { type Game, askedOf, answerFirst, firstOf, leadOnTo, leave, openGame } from './game.ts';
import { malformedBytes, malformedText } from './malformed.ts';
import { RoomServer } from './room-server.ts';

const MALFORMED = 10_000;

/** What the client says it sends: a bare text would be refused before it is read. */
const JSON_TEXT = { 'content-type': 'application/json' };

let server: RoomServer;
let game: Game;

beforeAll(async () => {
	server = await RoomServer.start();
});
beforeEach(async () => {
	game = await openGame(server.origin, { pupils: 3, fields: { timeLimit: '60' } });
	await leadOnTo(game, 'asking');
});
afterEach(() => leave(game));
afterAll(() => server.remove());

function pupilsOf({ pupils }: Game) {
	const [ann, bob, cat] = pupils;
	if (ann === undefined || bob === undefined || cat === undefined) throw new Error('Too few.');
	return { ann, bob, cat };
}

/** The room is as it was but for what the class itself did. */
async function playsOn(game: Game): Promise<void> {
	await Promise.all(game.pupils.map(answerFirst));
	await leadOnTo(game, 'revealed');
	const { wall } = await game.host.sees(({ shared }) => shared.phase === 'revealed');
	expect(wall.names).toHaveLength(game.pupils.length);
	expect(wall.distribution?.options.reduce((sum, { count }) => sum + count, 0)).toBe(3);
	expect(server.isUp).toBe(true);
}

describe('a room under attack', () => {
	it(`takes ${MALFORMED} malformed frames, bodies and requests`, async () => {
		const { host } = new URL(server.origin);
		const [name = '', port = ''] = host.split(':');
		const token = pupilsOf(game).ann.token;
		for (let done = 0; done < MALFORMED;) {
			const socket = await open(lineAddress(server.origin, token));
			for (let sent = 0; sent < 20 && done < MALFORMED; sent++, done++) {
				if (socket.readyState !== WebSocket.OPEN) break;
				socket.send(malformedText(done));
			}
			socket.terminate();
			const body = malformedText(done++);
			const url = messageAddress(server.origin, token);
			const answered = await ask(url, { method: 'POST', headers: JSON_TEXT, body });
			expect(answered.status).toBeLessThan(500);
			await throwAt({ port: Number(port), host: name }, malformedBytes(done++));
		}
		await playsOn(game);
	});

	it('opens no line for a token that is forged', async () => {
		const { ann } = pupilsOf(game);
		const forged = [
			ann.token.slice(0, -1) + (ann.token.endsWith('A') ? 'B' : 'A'),
			game.hostToken.replace(/\..*/, ann.token.replace(/.*\./, '.')),
			ann.token.replace(/\..*/, ''),
			`h${ann.token.slice(1)}`,
			'x'.repeat(500),
			'%00'
		];
		for (const token of forged) {
			const posted = await ask(messageAddress(server.origin, token), {
				method: 'POST',
				headers: JSON_TEXT,
				body: JSON.stringify({ id: 'x', kind: 'end' })
			});
			expect([400, 403, 404]).toContain(posted.status);
			expect(await firstWord(lineAddress(server.origin, token))).not.toContain('"view"');
			const page = await ask(`${server.origin}/seat/${token}`, { redirect: 'manual' });
			expect([400, 403, 404]).toContain(page.status);
			const remote = await ask(`${server.origin}/remote/${token}`, { redirect: 'manual' });
			expect([400, 403, 404]).toContain(remote.status);
		}
		await playsOn(game);
	});

	it('lets no player lead, nor answer for another', async () => {
		const { ann, bob } = pupilsOf(game);
		const { controls } = await game.host.sees(() => true);
		const { question, index, redo } = await askedOf(ann);
		const bobsId = (await bob.sees(() => true)).own.player;
		for (const command of [
			{ kind: 'lead-on', step: controls.step },
			{ kind: 'end' },
			{ kind: 'pause', pauses: controls.pauses },
			{ kind: 'remove', player: bobsId, isBlocked: true },
			{ kind: 'join', player: 'new', name: 'Mallory' },
			{ kind: 'time-up', step: controls.step }
		]) {
			const ack = await sayRaw(ann.token, command);
			expect(ack.refusal?.code).toMatch(/^(message-malformed|host-only)$/);
		}
		const answer = firstOf(question);
		const forBob = await sayRaw(ann.token, { kind: 'answer', index, redo, answer, player: bobsId });
		expect(forBob.refusal?.code).toBe('message-malformed');
		await playsOn(game);
	});

	it('takes an answer once, and none after the lock', async () => {
		const { ann, bob, cat } = pupilsOf(game);
		const { question, index, redo } = await askedOf(ann);
		if (question.kind !== 'choice') throw new Error('The first question is a choice.');
		const [first, second] = question.options;
		const choose = (id: string, option: { readonly id: string } | undefined) =>
			sayRaw(ann.token, {
				...{ kind: 'answer', id, index, redo },
				answer: { kind: 'choice', option: option?.id ?? '' }
			});
		expect((await choose('one', first)).refusal).toBeUndefined();
		expect((await choose('one', second)).refusal).toBeUndefined();
		expect((await choose('two', second)).refusal?.code).toBe('already-answered');
		const { own } = await ann.sees(({ own }) => own.stage.kind === 'answered');
		expect(own.stage).toMatchObject({ answer: { kind: 'choice', option: first?.id } });
		await answerFirst(bob);
		await leadOnTo(game, 'locked');
		const late = await cat.says({ kind: 'answer', index, redo, answer: firstOf(question) });
		expect(late.refusal?.code).toBe('too-late');
		await leadOnTo(game, 'revealed');
		const { wall } = await game.host.sees(({ shared }) => shared.phase === 'revealed');
		expect(wall.distribution?.options.reduce((sum, { count }) => sum + count, 0)).toBe(2);
	});
});

function ask(url: string, request: RequestInit): Promise<Response> {
	return within(fetch(url, request), { missed: () => `an answer to ${url}` });
}

type RawAck = { readonly refusal?: { readonly code: string } };

/** As a script would: any message, by a single request. */
async function sayRaw(token: string, command: object): Promise<RawAck> {
	const response = await ask(messageAddress(server.origin, token), {
		method: 'POST',
		headers: JSON_TEXT,
		body: JSON.stringify({ id: `raw-${Math.random()}`, ...command })
	});
	// The wire's own shape; a wrong one fails the expectation that follows.
	return (await response.json()) as RawAck;
}

async function open(address: string): Promise<WebSocket> {
	const socket = new WebSocket(address);
	socket.on('error', () => undefined);
	const settled = new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
	await within(settled, { missed: () => `a line to ${address}, opened or refused` });
	return socket;
}

/** The first message on a line, or '' when there is none before it ends. */
async function firstWord(address: string): Promise<string> {
	const word = new Promise<string>((resolve) => {
		const socket = new WebSocket(address);
		socket.on('error', () => undefined);
		socket.once('message', (data: Buffer) => resolve(data.toString()));
		socket.once('close', () => resolve(''));
	});
	return within(word, { missed: () => `a word on ${address}, or its end` });
}

/** Bytes at the bare port; answers when the server has hung up or said something. */
async function throwAt(at: { readonly port: number; readonly host: string }, bytes: Buffer) {
	const over = new Promise<void>((resolve) => {
		const socket = connect(at, () => socket.end(bytes));
		socket.on('error', () => resolve());
		socket.on('data', () => socket.destroy());
		socket.on('close', () => resolve());
	});
	await within(over, { missed: () => `an answer to ${bytes.toString('latin1')}` });
}
