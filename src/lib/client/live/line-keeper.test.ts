import { expect, test } from 'vitest';
import type { Bye } from '#formats/room-message.ts';
import { standing, started } from './line-keeper.fixture.ts';
import { FakeWorld } from './line-world.fixture.ts';

test('LINE-54 LINE-59 a lost line is dialled later and later, and says when it is back', () => {
	const { world, said, first } = standing();
	world.pass(6000);
	first.end();
	const delays = [600, 1200, 2400, 4800, 5000, 5000];
	for (const [time, delay] of delays.entries()) {
		world.pass(delay - 1);
		expect(world.dialled).toHaveLength(time + 1);
		world.pass(1);
		expect(world.dialled).toHaveLength(time + 2);
		if (time < delays.length - 1) world.last.end();
	}
	world.last.stand();
	world.pass(2999);
	expect(said).toEqual(['connecting', 'open', 'reconnecting', 'back']);
	world.pass(1);
	expect(said.at(-1)).toBe('open');
});

test('LINE-54 chance shortens the wait, to 0.3 s at the least', () => {
	const world = Object.assign(new FakeWorld(), { chance: () => 0 });
	started(world).world.last.end();
	world.pass(299);
	expect(world.dialled).toHaveLength(1);
	world.pass(1);
	expect(world.dialled).toHaveLength(2);
});

test('LINE-55 a line that waits is dialled at once when the page is looked at', () => {
	const { world, first } = standing();
	first.end();
	world.signals?.wake();
	expect(world.dialled).toHaveLength(2);
	world.pass(600);
	expect(world.dialled).toHaveLength(2);
});

test('LINE-55 a line that has missed its beat while the phone slept is renewed', () => {
	const { world, said, first } = standing();
	world.signals?.wake();
	expect(world.dialled).toHaveLength(1);
	world.sleep(12_001);
	world.signals?.wake();
	expect(world.dialled).toHaveLength(2);
	world.last.stand();
	expect(first.isClosed).toBe(true);
	expect(said).toEqual(['connecting', 'open']);
});

test('LINE-56 a line on which nothing was heard for 25 s is dead', () => {
	const { world, said, first } = standing();
	world.pass(24_999);
	first.hear({ kind: 'beat' });
	world.pass(24_999);
	expect(said).toEqual(['connecting', 'open']);
	world.pass(1);
	expect(said.at(-1)).toBe('reconnecting');
	expect(first.isClosed).toBe(true);
});

test('LINE-56 a carrier that opens and brings nothing is given up after 8 s', () => {
	const { world } = started();
	world.last.events.opened();
	world.pass(7999);
	expect(world.kinds).toEqual(['socket']);
	world.pass(1);
	expect(world.kinds).toEqual(['socket', 'stream']);
});

test('LINE-57 without network the line is closed at once, and tried on all the same', () => {
	const { world, said, first } = standing();
	world.signals?.offline();
	expect(first.isClosed).toBe(true);
	expect(said.at(-1)).toBe('reconnecting');
	world.pass(600);
	expect(world.dialled).toHaveLength(2);
	world.signals?.offline();
	world.signals?.wake();
	world.last.stand();
	expect(said.at(-1)).toBe('back');
});

test.each(['gone', 'outdated'] satisfies readonly Bye[])(
	'LINE-58 after the goodbye "%s" the line has ended, whether it ever stood or not',
	(why) => {
		for (const { world, said } of [standing(), started()]) {
			world.last.hear({ kind: 'bye', why });
			expect(said.slice(-2)).toEqual(['ended', why]);
			expect(world.last.isClosed).toBe(true);
			world.signals?.wake();
			world.pass(60_000);
			expect(world.dialled).toHaveLength(1);
		}
	}
);

test('LINE-58 after a restart the line comes back by the same carrier, however often it is asked', () => {
	const { world, said, first } = standing();
	first.hear({ kind: 'bye', why: 'restarting' });
	for (let time = 0; time < 4; time++) {
		world.untilDialled().hear({ kind: 'bye', why: 'restarting' });
	}
	world.untilDialled().stand();
	expect(new Set(world.kinds)).toEqual(new Set(['socket']));
	expect(said.at(-1)).toBe('back');
});

test('LINE-58 who was put off for saying too much comes back late', () => {
	const { world, first } = standing();
	world.pass(6000);
	first.hear({ kind: 'bye', why: 'too-much' });
	world.pass(4999);
	expect(world.dialled).toHaveLength(1);
	world.pass(1);
	expect(world.dialled).toHaveLength(2);
});

test('a closed line is silent, and may be started again', () => {
	const { world, keeper, first } = standing();
	keeper.close();
	expect(first.isClosed).toBe(true);
	expect(world.signals).toBeUndefined();
	world.pass(60_000);
	expect(world.dialled).toHaveLength(1);
	keeper.start();
	expect(world.dialled).toHaveLength(2);
});
