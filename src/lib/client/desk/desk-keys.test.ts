import { describe, expect, test } from 'vitest';
import { deskKeyOf } from './desk-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
	key,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	...held
});

describe('the desk’s keys', () => {
	test.each([
		['a', {}, 'accept'],
		['x', {}, 'reject'],
		['u', {}, 'undo'],
		['U', { shiftKey: true }, 'redo'],
		['z', { ctrlKey: true }, 'undo'],
		['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
		['z', { metaKey: true }, 'undo'],
		['y', { ctrlKey: true }, 'redo'],
		['a', { ctrlKey: true }, undefined],
		['ArrowUp', { altKey: true }, 'move-up'],
		['ArrowUp', {}, undefined],
		['Escape', {}, 'close'],
		['q', {}, undefined]
	] as const)('%s with %o is %s', (key, held, meant) => {
		expect(deskKeyOf(press(key, held), true)).toBe(meant);
	});

	test('without single letters undo and Escape are left', () => {
		const keys = ['a', 'u', '?'].map((key) => deskKeyOf(press(key), false));
		expect(keys).toEqual([undefined, undefined, undefined]);
		expect(deskKeyOf(press('z', { ctrlKey: true }), false)).toBe('undo');
		expect(deskKeyOf(press('Escape'), false)).toBe('close');
	});
});
