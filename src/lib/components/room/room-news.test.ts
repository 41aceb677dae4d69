import { expect, it } from 'vitest';
import type { SharedView } from '#domain/room/view/view.ts';
import { PlayedRoom } from '../../../../tests/fixtures/played-room.ts';
import { countNews, roomNews } from './room-news.ts';

const asking = new PlayedRoom().join('ann', 'bob').leadOn();

function withCounts(done: number, present: number): SharedView {
	const { shared } = asking.sees('wall');
	return { ...shared, counts: { members: present, present, done, pending: present - done } };
}

it('ROOM-72 counts are told by quarters, not for every answer', () => {
	const told = Array.from({ length: 101 }, (_, done) => countNews(withCounts(done, 100)));
	expect([...new Set(told)]).toEqual([
		'',
		'A quarter of the class has answered',
		'Half of the class has answered',
		'Three quarters of the class has answered',
		'Everybody has answered'
	]);
});

it('nothing is told of a class of nobody', () => {
	expect(countNews(withCounts(0, 0))).toBe('');
});

it('each phase is told with its question', () => {
	const told = roomNews(asking.sees('wall').shared);
	expect(told).toBe('Question 1 of 3. Answering. Where does the old boat serve coffee today?');
	const paused = new PlayedRoom().leadOn().do({ kind: 'pause', pauses: 0 });
	expect(roomNews(paused.sees('wall').shared)).toBe('Paused. Question 1 of 3. Answering');
});
