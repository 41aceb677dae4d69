import { afterEach, expect, test, vi } from 'vitest';
import { flushSync } from 'svelte';
import type { RoomView } from '#domain/room/view/view.ts';
import { browserWorld } from './browser-world.ts';
import { FakeWorld } from './line-world.fixture.ts';
import { RoomLine } from './room-line.svelte.ts';

afterEach(() => {
	vi.restoreAllMocks();
	sessionStorage.clear();
});

test('LINE-60 what is kept outlives the page, and may be taken back', () => {
	const { kept } = browserWorld('token');
	expect(kept.read('key')).toBeUndefined();
	kept.keep('key', 'text');
	expect(browserWorld('token').kept.read('key')).toBe('text');
	kept.keep('key', undefined);
	expect(kept.read('key')).toBeUndefined();
});

test('LINE-65 where nothing may be kept, nothing is there', () => {
	const { kept } = browserWorld('token');
	const forbid = () => {
		throw new DOMException('not here', 'SecurityError');
	};
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid);
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid);
	kept.keep('key', 'text');
	expect(kept.read('key')).toBeUndefined();
});

test('LINE-55 LINE-57 the page says when it is looked at, and when the network comes and goes', () => {
	const signals = { wake: vi.fn(), offline: vi.fn() };
	const stop = browserWorld('token').watch(signals);
	const state = vi.spyOn(document, 'visibilityState', 'get');
	const say = () => {
		for (const name of ['online', 'pageshow', 'offline']) dispatchEvent(new Event(name));
		for (const visibility of ['hidden', 'visible'] as const) {
			state.mockReturnValue(visibility);
			document.dispatchEvent(new Event('visibilitychange'));
		}
	};
	say();
	expect(signals.wake).toHaveBeenCalledTimes(3);
	expect(signals.offline).toHaveBeenCalledTimes(1);
	stop();
	say();
	expect(signals.wake).toHaveBeenCalledTimes(3);
});

test('a page sees the line change', () => {
	const world = new FakeWorld();
	const view: RoomView = { role: 'outside', isBlocked: false };
	const line = new RoomLine({ token: 'token', view, world });
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(`${line.status} ${line.view === view} ${line.unsent}`);
		});
	});
	flushSync();
	line.start();
	world.last.stand();
	flushSync();
	world.last.hear({ kind: 'view', view: { ...view, isBlocked: true } });
	void line.send({ kind: 'ready' });
	flushSync();
	expect(seen).toEqual(['connecting true 0', 'open true 0', 'open false 1']);
	stop();
});
