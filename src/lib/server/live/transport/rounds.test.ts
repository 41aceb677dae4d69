import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Rounds } from './rounds.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function visited(count: number) {
	return Array.from({ length: count }, () => ({ visit: vi.fn() }));
}

test('LINE-20 each connection is visited once a round, a tenth of them at a time', () => {
	const rounds = new Rounds(1000);
	const connections = visited(40);
	for (const connection of connections) rounds.join(connection);
	const visits = () => connections.map(({ visit }) => visit.mock.calls.length);
	vi.advanceTimersByTime(100);
	expect(visits().filter((count) => count === 1)).toHaveLength(4);
	vi.advanceTimersByTime(900);
	expect(new Set(visits())).toEqual(new Set([1]));
	vi.advanceTimersByTime(2000);
	expect(new Set(visits())).toEqual(new Set([3]));
});

test('a connection that has left is visited no more, and without any nothing ticks', () => {
	const rounds = new Rounds(1000);
	const [stays, leaves] = visited(2);
	if (!stays || !leaves) throw new Error('two were made');
	rounds.join(stays);
	rounds.join(leaves);
	rounds.leave(leaves);
	rounds.leave(leaves);
	vi.advanceTimersByTime(1000);
	expect(stays.visit).toHaveBeenCalledOnce();
	expect(leaves.visit).not.toHaveBeenCalled();
	rounds.leave(stays);
	expect(vi.getTimerCount()).toBe(0);
	rounds.join(stays);
	vi.advanceTimersByTime(1000);
	expect(stays.visit).toHaveBeenCalledTimes(2);
});

test('a connection may leave while it is visited', () => {
	const rounds = new Rounds(1000);
	const connections = visited(30);
	for (const connection of connections) {
		connection.visit.mockImplementation(() => rounds.leave(connection));
		rounds.join(connection);
	}
	vi.advanceTimersByTime(5000);
	expect(connections.every(({ visit }) => visit.mock.calls.length === 1)).toBe(true);
});
