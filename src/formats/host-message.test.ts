import { describe, expect, it } from 'vitest';
import { readHostMessage } from './host-message.ts';
import type { HostMessage } from './room-message.ts';

const accommodation = { timeFactor: 2, hasLargerText: true, hasSimplerView: false };

const MESSAGES: readonly HostMessage[] = [
	{ id: 'h', kind: 'lead-on', step: 0 },
	{ id: 'h', kind: 'lock', step: 3 },
	{ id: 'h', kind: 'skip', step: 3 },
	{ id: 'h', kind: 'redo', step: 3 },
	{ id: 'h', kind: 'jump', step: 3, to: 7 },
	{ id: 'h', kind: 'extend', step: 3, byMs: 15_000 },
	{ id: 'h', kind: 'pause', pauses: 0 },
	{ id: 'h', kind: 'resume', pauses: 0 },
	{ id: 'h', kind: 'end' },
	{ id: 'h', kind: 'lock-lobby', isLocked: true },
	{ id: 'h', kind: 'rename', player: 'p', name: 'Ann' },
	{ id: 'h', kind: 'remove', player: 'p', isBlocked: false },
	{ id: 'h', kind: 'accommodate', player: 'p', accommodation },
	{
		id: 'h',
		kind: 'accommodate',
		player: 'p',
		accommodation: { ...accommodation, timeFactor: null }
	},
	{ id: 'h', kind: 'move', player: 'p', team: 1 },
	{ id: 'h', kind: 'rule', player: 'p', index: 0, redo: 0, ruling: 'both-right' }
];

describe('LIVE-10 what a host may send', () => {
	it.each(MESSAGES)('is read: $kind', (message) => {
		const read = readHostMessage(JSON.stringify(message));
		expect(read).toEqual({ id: 'h', message: { ok: true, value: message } });
	});

	it.each([
		['an answer in a player’s name', { kind: 'answer', player: 'p', index: 0, redo: 0 }],
		['a joining', { kind: 'join', player: 'p' }],
		['a server’s command', { kind: 'restore' }],
		['time without end', { kind: 'extend', step: 3, byMs: 1e12 }],
		['time taken away', { kind: 'extend', step: 3, byMs: -15_000 }],
		['a ruling of one’s own', { kind: 'rule', player: 'p', index: 0, redo: 0, ruling: 'mine' }],
		['a name with no end', { kind: 'rename', player: 'p', name: 'x'.repeat(241) }],
		['more than was asked for', { kind: 'end', now: true }]
	])('is not %s', (_, message) => {
		const read = readHostMessage(JSON.stringify({ id: 'h', ...message }));
		expect(read).toMatchObject({
			id: 'h',
			message: { ok: false, refusal: { code: 'message-malformed' } }
		});
	});
});
