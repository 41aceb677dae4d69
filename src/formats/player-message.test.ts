import { describe, expect, it } from 'vitest';
import { readPlayerMessage } from './player-message.ts';
import { LONGEST_MESSAGE, type PlayerMessage } from './room-message.ts';

const asking = { index: 2, redo: 1 };
const answer = { kind: 'choice', option: 'o1' } as const;

const MESSAGES: readonly PlayerMessage[] = [
	{ id: 'a-1', kind: 'ready' },
	{ id: 'a.2', kind: 'answer', ...asking, answer },
	{ id: 'a:3', kind: 'answer', ...asking, answer: { kind: 'pass' }, confidence: 'sure' },
	{ id: 'a_4', kind: 'point', ...asking, sentence: 'p1s2' },
	{ id: 'a5', kind: 'point', ...asking, sentence: null },
	{ id: 'a6', kind: 'go-on', index: 0 },
	{ id: 'a7', kind: 'object', ...asking, sentence: 'p1s2' }
];

describe('LIVE-10 what a player may send', () => {
	it.each(MESSAGES)('is read: $kind', (message) => {
		const read = readPlayerMessage(JSON.stringify(message));
		expect(read).toEqual({ id: message.id, message: { ok: true, value: message } });
	});

	it.each([
		['a player’s name in it', { id: 'x', kind: 'ready', player: 'bob' }],
		['a joining', { id: 'x', kind: 'join', player: 'bob' }],
		['a host’s command', { id: 'x', kind: 'lead-on', step: 1 }],
		['a server’s command', { id: 'x', kind: 'time-up', step: 1 }],
		['a score with the answer', { id: 'x', kind: 'answer', ...asking, answer, score: 1 }],
		['an answer of no kind', { id: 'x', kind: 'answer', ...asking, answer: { kind: 'luck' } }],
		['a place that is none', { id: 'x', kind: 'go-on', index: -1 }],
		['a place between two', { id: 'x', kind: 'go-on', index: 0.5 }],
		['a place far away', { id: 'x', kind: 'go-on', index: 1e15 }],
		['a sentence with no end', { id: 'x', kind: 'object', ...asking, sentence: 's'.repeat(81) }],
		['no kind', { id: 'x' }]
	])('is not %s', (_, message) => {
		const read = readPlayerMessage(JSON.stringify(message));
		expect(read).toMatchObject({
			id: 'x',
			message: { ok: false, refusal: { code: 'message-malformed' } }
		});
	});
});

describe('LIVE-16 whatever a text holds', () => {
	it.each(['', 'null', '[]', '7', '"ready"', '{', '{"id":7}', '[{"id":"x"}]', '\u0000'])(
		'it is refused without an id: %j',
		(text) => {
			expect(readPlayerMessage(text)).toMatchObject({
				id: '',
				message: { ok: false, refusal: { code: 'message-malformed' } }
			});
		}
	);

	it.each(['', 'x'.repeat(65), 'a b', '<script>', 'ä'])('"%s" is no id', (id) => {
		expect(readPlayerMessage(JSON.stringify({ id, kind: 'ready' }))).toMatchObject({
			id: '',
			message: { ok: false }
		});
	});

	it('one that is too long is not read at all', () => {
		const text = JSON.stringify({ id: 'x', kind: 'ready' }).padEnd(LONGEST_MESSAGE + 1);
		expect(readPlayerMessage(text)).toEqual({
			id: '',
			message: { ok: false, refusal: { code: 'message-too-long' } }
		});
		expect(readPlayerMessage(text.slice(0, LONGEST_MESSAGE)).message.ok).toBe(true);
	});

	it('keys that would reach into an object’s prototype stay outside', () => {
		const text = '{"id":"x","kind":"ready","__proto__":{"player":"bob"}}';
		const { message } = readPlayerMessage(text);
		expect(message.ok && 'player' in message.value).toBe(false);
	});
});
