import { afterEach, describe, expect, it, vi } from 'vitest';
import { openMemoryStore } from '../store/memory-store.ts';
import type { LogEntry, RoomLogs } from '../store/port.ts';
import { LogReader } from './log-reader.ts';
import { settled } from './testing/fake-timers.ts';

async function reading(given: Partial<RoomLogs> = {}) {
	const logs = openMemoryStore().rooms;
	const taken: LogEntry[] = [];
	const read = vi.fn((room: string, after: number) => logs.read(room, after));
	const follow = (room: string, listener: (position: number) => void) =>
		logs.follow(room, listener);
	const onRead = vi.fn();
	const reader = new LogReader({
		logs: { read, follow, ...given },
		room: 'room',
		take: (entry) => void taken.push(entry),
		onRead
	});
	const append = (...keys: readonly string[]) =>
		logs.append(
			'room',
			keys.map((key) => ({ key, event: key }))
		);
	return { logs, reader, read, onRead, append, keys: () => taken.map(({ key }) => key) };
}

afterEach(() => vi.restoreAllMocks());

describe('LIVE-19 the log', () => {
	it('is read from its beginning, then as it grows, whoever appends', async () => {
		const { reader, append, keys } = await reading();
		await append('a', 'b');
		await reader.start();
		expect(keys()).toEqual(['a', 'b']);
		await append('c');
		await settled();
		expect(keys()).toEqual(['a', 'b', 'c']);
	});

	it('of a thousand appends at once is read in one', async () => {
		const { reader, read, onRead, append, keys } = await reading();
		await reader.start();
		const appended = Array.from({ length: 1000 }, async (_, at) => {
			const answer = await append(`k${at}`);
			if (answer.ok) await reader.reached(answer.value.position);
		});
		await Promise.all(appended);
		expect(read).toHaveBeenCalledTimes(2);
		expect(onRead).toHaveBeenCalledTimes(2);
		expect(keys()).toEqual(Array.from({ length: 1000 }, (_, at) => `k${at}`));
	});

	it('is read once where notice comes while it is read', async () => {
		const { logs, append } = await reading();
		const slow = {
			read: async (room: string, after: number) => {
				await settled();
				return logs.read(room, after);
			}
		};
		const taken: string[] = [];
		const reader = new LogReader({
			logs: { ...slow, follow: (room, listener) => logs.follow(room, listener) },
			room: 'room',
			take: ({ key }) => void taken.push(key),
			onRead: () => undefined
		});
		const started = reader.start();
		await append('a');
		await append('b');
		await started;
		await append('c');
		await reader.reached(3);
		expect(taken).toEqual(['a', 'b', 'c']);
	});

	it('keeps nobody waiting when it is deleted', async () => {
		const { logs, reader, append } = await reading();
		await append('a');
		await reader.start();
		await logs.remove('room');
		await expect(reader.reached(5)).resolves.toBeUndefined();
	});

	it('that cannot be read is said so to who waits, and read again the next time', async () => {
		const { reader, read, append, keys } = await reading();
		await reader.start();
		read.mockRejectedValueOnce(new Error('made up by a test'));
		await expect(reader.reached(1)).rejects.toThrow('made up');
		await append('a');
		await reader.reached(1);
		expect(keys()).toEqual(['a']);
	});

	it('that cannot be read when another appends is said so to who runs the server', async () => {
		const { reader, read, append, keys } = await reading();
		await reader.start();
		const logged = vi.spyOn(console, 'error').mockReturnValue();
		read.mockRejectedValueOnce(new Error('made up by a test'));
		await append('a');
		await settled();
		expect(logged).toHaveBeenCalledOnce();
		await append('b');
		await settled();
		expect(keys()).toEqual(['a', 'b']);
	});

	it('is read no more once it is stopped', async () => {
		const { reader, append, keys } = await reading();
		await reader.start();
		reader.stop();
		await append('a');
		await settled();
		expect(keys()).toEqual([]);
	});
});
