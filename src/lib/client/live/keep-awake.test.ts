import { expect, test, vi } from 'vitest';
import { keepAwake } from './keep-awake.ts';

function page() {
	const target = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	const show = (state: 'visible' | 'hidden') => {
		target.visibilityState = state;
		target.dispatchEvent(new Event('visibilitychange'));
	};
	return { document: target as unknown as Document, show };
}

/** A browser's lock, and how many are held. */
function screen() {
	let held = 0;
	const request = vi.fn(async () => {
		held += 1;
		return { release: async () => void (held -= 1) };
	});
	return { wakeLock: { request } as unknown as WakeLock, request, held: () => held };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the screen is kept on until the page has done with it', async () => {
	const { wakeLock, held } = screen();
	const stop = keepAwake({ wakeLock }, page().document);
	await settled();
	expect(held()).toBe(1);
	stop();
	await settled();
	expect(held()).toBe(0);
});

test('the lock that went with hiding the page is asked for again', async () => {
	const { wakeLock, request } = screen();
	const { document, show } = page();
	const stop = keepAwake({ wakeLock }, document);
	show('hidden');
	expect(request).toHaveBeenCalledTimes(1);
	show('visible');
	expect(request).toHaveBeenCalledTimes(2);
	stop();
	show('visible');
	expect(request).toHaveBeenCalledTimes(2);
});

test('a lock that comes too late is given back', async () => {
	const { wakeLock, held } = screen();
	keepAwake({ wakeLock }, page().document)();
	await settled();
	expect(held()).toBe(0);
});

test('a browser without locks, or unwilling to give one, is left in peace', async () => {
	const unwilling = { request: () => Promise.reject(new Error('low battery')) };
	keepAwake({}, page().document)();
	keepAwake({ wakeLock: unwilling as unknown as WakeLock }, page().document)();
	await settled();
});
