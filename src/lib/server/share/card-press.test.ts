import { describe, expect, test } from 'vitest';
import { createPress } from './card-press.ts';

type Order = {
	readonly key: string;
	readonly finish: (size: number) => void;
	readonly fail: () => void;
};

/** A press whose drawings end when the test says so. */
function heldPress(maxBytes = 100) {
	const orders: Order[] = [];
	const press = createPress<string>({
		maxBytes,
		draw: (key) =>
			new Promise((resolve, reject) => {
				orders.push({
					key,
					finish: (size) => resolve(new Uint8Array(size)),
					fail: () => reject(new Error(`no ink for ${key}`))
				});
			})
	});
	return { press, orders };
}

/** Lets every promise that can go on, go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A press that draws at once and counts. */
function countingPress(maxBytes: number, sizeOf: (key: string) => number = () => 40) {
	const drawn: string[] = [];
	const press = createPress<string>({
		maxBytes,
		draw: async (key) => {
			drawn.push(key);
			return new Uint8Array(sizeOf(key));
		}
	});
	return { drawn, ask: (key: string) => press.draw(key, key) };
}

describe('CARD-1 one card is drawn at a time', () => {
	test('CARD-1 the second waits for the first', async () => {
		const { press, orders } = heldPress();
		const both = [press.draw('a', 'a'), press.draw('b', 'b')];
		await settle();
		expect(orders.map(({ key }) => key)).toEqual(['a']);
		orders[0]?.finish(1);
		await settle();
		expect(orders.map(({ key }) => key)).toEqual(['a', 'b']);
		orders[1]?.finish(2);
		expect((await Promise.all(both)).map(({ length }) => length)).toEqual([1, 2]);
	});

	test('CARD-1 a hundred who ask for the same card wait for one drawing', async () => {
		const { press, orders } = heldPress();
		const asked = Array.from({ length: 100 }, () => press.draw('a', 'a'));
		await settle();
		orders[0]?.finish(3);
		expect(new Set(await Promise.all(asked)).size).toBe(1);
		expect(orders).toHaveLength(1);
	});

	test('CARD-1 a failed card is told, forgotten and holds nobody up', async () => {
		const { press, orders } = heldPress();
		const failed = press.draw('a', 'a');
		const next = press.draw('b', 'b');
		await settle();
		orders[0]?.fail();
		await expect(failed).rejects.toThrow('no ink for a');
		await settle();
		orders[1]?.finish(1);
		expect(await next).toHaveLength(1);
		const again = press.draw('a', 'a');
		await settle();
		orders[2]?.finish(5);
		expect(await again).toHaveLength(5);
	});
});

describe('CARD-2 drawn cards are kept within a bound of bytes', () => {
	test('CARD-2 a kept card is not drawn again', async () => {
		const { drawn, ask } = countingPress(100);
		const first = await ask('a');
		expect(await ask('a')).toBe(first);
		expect(drawn).toEqual(['a']);
	});

	test('CARD-2 the one longest unasked for goes first', async () => {
		const { drawn, ask } = countingPress(100);
		for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
		expect(drawn).toEqual(['a', 'b', 'c', 'b']);
	});

	test('CARD-2 a card above the bound is drawn and not kept, and drives nothing out', async () => {
		const { drawn, ask } = countingPress(100, (key) => (key === 'huge' ? 101 : 40));
		for (const key of ['a', 'huge', 'huge', 'a']) await ask(key);
		expect(drawn).toEqual(['a', 'huge', 'huge']);
	});
});
