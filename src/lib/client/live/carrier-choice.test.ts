import { expect, test } from 'vitest';
import { standing, started } from './line-keeper.fixture.ts';
import { FakeWorld } from './line-world.fixture.ts';

test('LINE-50 LINE-59 a socket is tried first, and is open with its first message', () => {
	const { world, said } = started();
	expect(world.kinds).toEqual(['socket']);
	world.last.events.opened();
	expect(said).toEqual(['connecting']);
	world.last.hear({ kind: 'beat' });
	expect(said).toEqual(['connecting', 'open']);
});

test('LINE-50 a socket that is not open in 3 s gives way to an event stream at once', () => {
	const { world, said } = started();
	const socket = world.last;
	world.pass(2999);
	expect(world.kinds).toEqual(['socket']);
	world.pass(1);
	expect(world.kinds).toEqual(['socket', 'stream']);
	expect(socket.isClosed).toBe(true);
	world.last.stand();
	expect(said).toEqual(['connecting', 'open']);
});

test('LINE-50 two sockets that fail at once give way to an event stream', () => {
	const { world } = started();
	world.last.end();
	world.untilDialled().end();
	world.untilDialled();
	expect(world.kinds).toEqual(['socket', 'socket', 'stream']);
});

test('LINE-50 a socket that a policy forbids gives way to an event stream', () => {
	const { world } = started(new FakeWorld(['socket']));
	world.pass(1);
	expect(world.kinds).toEqual(['stream']);
});

test('LINE-50 sockets that open and soon break give way to an event stream', () => {
	const { world } = started();
	world.last.stand().end();
	world.untilDialled().stand().end();
	world.untilDialled();
	expect(world.kinds).toEqual(['socket', 'socket', 'stream']);
});

test('LINE-50 where sockets have worked, a server that is away for a while is waited for', () => {
	const { world, first } = standing();
	world.pass(6000);
	first.end();
	for (let time = 0; time < 6; time++) world.untilDialled().end();
	expect(world.kinds).toEqual(Array.from({ length: 7 }, () => 'socket'));
	expect(world.untilDialled().kind).toBe('stream');
});

test('LINE-51 an event stream that fails gives way to a socket', () => {
	const { world } = started();
	world.pass(3000);
	world.last.end();
	world.untilDialled();
	expect(world.kinds).toEqual(['socket', 'stream', 'socket']);
});

test('LINE-52 a tab begins with the carrier that worked last', () => {
	const { world, keeper } = started();
	world.pass(3000);
	world.last.stand();
	keeper.close();
	const again = new FakeWorld();
	for (const [key, text] of world.stored) again.stored.set(key, text);
	expect(started(again).world.kinds).toEqual(['stream']);
	again.last.stand().events.renew();
	again.last.stand();
	expect(again.kinds).toEqual(['stream', 'socket']);
	expect(again.stored.size).toBe(0);
});

test('LINE-53 a renewed stream gives sockets a chance, and stays until one stands', () => {
	const { world, said, heard, first } = standing('stream');
	first.events.renew();
	first.events.renew();
	expect(world.kinds).toEqual(['stream', 'socket']);
	world.last.events.opened();
	first.hear({ kind: 'beat' });
	expect(first.isClosed).toBe(false);
	world.last.hear({ kind: 'beat' });
	expect(first.isClosed).toBe(true);
	expect(heard).toEqual(['beat', 'beat', 'beat']);
	expect(said).toEqual(['connecting', 'open']);
});

test('LINE-53 where sockets are still blocked a stream takes the place of the old one', () => {
	const { world, said, first } = standing('stream');
	first.events.renew();
	world.pass(3000);
	expect(world.kinds).toEqual(['stream', 'socket', 'stream']);
	world.last.stand();
	expect(first.isClosed).toBe(true);
	expect(said).toEqual(['connecting', 'open']);
});
