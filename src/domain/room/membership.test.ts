import { describe, expect, it } from 'vitest';
import { PlayedRoom, RIGHT } from '../../../tests/fixtures/played-room.ts';
import type { RoomSettings, TeamRule } from './settings.ts';
import { MOST_JOINED } from './membership.ts';

const join = (player: string, name = player) => ({ kind: 'join', player, name }) as const;
const remove = (player: string, isBlocked: boolean) =>
	({ kind: 'remove', player, isBlocked }) as const;

describe('ROOM-60 names', () => {
	it('are generated from the room and the player', () => {
		const played = new PlayedRoom({ names: { kind: 'generated' } }).join('ann', 'bob');
		const names = played.sees('wall').wall.names.map(({ name }) => name);
		for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
		expect(new Set(names).size).toBe(2);
	});

	it.each([
		['', 'name-unfit'],
		['   ', 'name-unfit'],
		['x'.repeat(25), 'name-unfit'],
		['\u200b\u2060', 'name-unfit'],
		['👩‍🏫'.repeat(24), undefined],
		['प्रियंका चतुर्वेदी शास्त्री', undefined],
		['  Ann   Lee ', undefined]
	])('of one’s own: "%s"', (name, code) => {
		expect(new PlayedRoom().try(join('ann', name))).toBe(code);
	});

	it('loses spaces that nobody sees', () => {
		expect(new PlayedRoom().do(join('ann', '  Ann \t Lee ')).player('ann').name).toBe('Ann Lee');
	});

	it('from a list are for one each', () => {
		const played = new PlayedRoom({ names: { kind: 'listed', names: ['Ada', 'Ben'] } });
		expect(played.try(join('ann', 'Zoe'))).toBe('name-unknown');
		played.do(join('ann', 'Ada'));
		expect(played.sees('guest')).toMatchObject({ nameRule: 'listed', freeNames: ['Ben'] });
		expect(played.try(join('bob', 'Ada'))).toBe('name-taken');
	});

	it('from a list are for one each, also when two servers took one each', () => {
		const played = new PlayedRoom({ names: { kind: 'listed', names: ['Ada', 'Ben'] } });
		const decided = ['one', 'two'].map((id) => played.decide(join(id, 'Ada')));
		for (const decision of decided) if (decision.ok) decision.value.forEach((e) => played.read(e));
		expect(played.room.members).toBe(1);
		expect(played.try(join('two', 'Ada'))).toBe('name-taken');
	});

	it('are free again when their holder is removed or renamed', () => {
		const played = new PlayedRoom({ names: { kind: 'listed', names: ['Ada', 'Ben', 'Cem'] } });
		const free = () => played.sees('guest').freeNames;
		played.do(join('wrong', 'Ada')).do(remove('wrong', false));
		expect(free()).toEqual(['Ada', 'Ben', 'Cem']);
		played.do(join('right', 'Ada'));
		expect(played.try(join('wrong', 'Ada'))).toBe('name-taken');
		expect(played.try({ kind: 'join', player: 'wrong' })).toBe('name-taken');
		expect(played.do(join('wrong', 'Ben')).player('wrong')).toMatchObject({
			order: 0,
			name: 'Ben'
		});
		played.do({ kind: 'rename', player: 'wrong', name: 'Benjamin' });
		expect(free()).toEqual(['Ben', 'Cem']);
		played.do(remove('wrong', false)).do({ kind: 'join', player: 'wrong' });
		expect(played.player('wrong').name).toBe('Benjamin');
	});
});

describe('ROOM-61 two with one name', () => {
	it('are told apart, whatever the case, and at once', () => {
		const played = new PlayedRoom().do(join('one', 'Ada'));
		const decided = ['two', 'three'].map((id) => played.decide(join(id, 'ada')));
		for (const decision of decided) if (decision.ok) decision.value.forEach((e) => played.read(e));
		expect(played.sees('wall').wall.names.map(({ name }) => name)).toEqual([
			'Ada',
			'ada 2',
			'ada 3'
		]);
	});

	it('are told apart where the difference cannot be seen', () => {
		const played = new PlayedRoom().do(join('one', 'Ada')).do(join('two', 'A\u200bda'));
		expect(played.player('two').name).toBe('A\u200bda 2');
	});

	it('are two also when one of them was removed and comes back', () => {
		const played = new PlayedRoom().do(join('one', 'Ada')).do(remove('one', false));
		expect(played.do(join('two', 'Ada')).player('two').name).toBe('Ada');
		expect(played.do(join('one', 'Ada')).player('one').name).toBe('Ada 2');
	});

	it('ROOM-62 also by a renaming; one’s own old name is free for oneself', () => {
		const played = new PlayedRoom().do(join('one', 'Ada')).do(join('two', 'Ben'));
		const rename = (player: string, name: string) =>
			played.do({ kind: 'rename', player, name }).player(player).name;
		expect(rename('two', 'ADA')).toBe('ADA 2');
		expect(rename('two', 'Ben')).toBe('Ben');
		expect(played.try({ kind: 'rename', player: 'two', name: ' ' })).toBe('name-unfit');
	});
});

describe('ROOM-63 who is let in', () => {
	it('is nobody new while the lobby is locked', () => {
		const played = new PlayedRoom().join('ann').do({ kind: 'lock-lobby', isLocked: true });
		expect(played.try(join('bob'))).toBe('lobby-locked');
		expect(played.decide(join('ann'))).toEqual({ ok: true, value: [] });
		expect(played.do({ kind: 'lock-lobby', isLocked: false }).try(join('bob'))).toBeUndefined();
	});

	it.each([
		[true, undefined],
		[false, 'late-not-admitted']
	])('late-comers: %s', (admitsLate, code) => {
		const played = new PlayedRoom({ admitsLate }).join('ann').leadOn();
		expect(played.sees('guest').admission).toBe(code ?? 'open');
		expect(played.try(join('bob'))).toBe(code);
	});

	it('is nobody at the end, but who is in sees it', () => {
		const played = new PlayedRoom().join('ann').do({ kind: 'end' });
		expect(played.try(join('bob'))).toBe('room-finished');
		expect(played.sees('player', 'ann').own.stage).toEqual({ kind: 'finished', results: [] });
	});
});

describe('ROOM-64 and ROOM-65 who is removed', () => {
	it('is outside and can do nothing', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn();
		const answer = played.answerOf('ann', RIGHT);
		played.do(remove('ann', false));
		expect(played.try(answer)).toBe('not-in-room');
		expect(played.sees('outside', 'ann')).toEqual({ role: 'outside', isBlocked: false });
		expect(played.sees('outside', 'nobody')).toEqual({ role: 'outside', isBlocked: false });
		played.read({ ...answer, at: 0, kind: 'answered', score: 1 });
		expect(played.player('ann').answers).toEqual({});
	});

	it('comes back to the same seat with all that was given', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', RIGHT);
		played.do(remove('ann', false)).do({ kind: 'join', player: 'ann' }).lead('lock').leadOn();
		expect(played.sees('player', 'ann').own).toMatchObject({ name: 'ann', total: { right: 1 } });
	});

	it('may choose another name, but no other generated one', () => {
		const back = (settings: Partial<RoomSettings>) => {
			const played = new PlayedRoom(settings).join('ann');
			const before = played.player('ann').name;
			played.do(remove('ann', false)).do(join('ann', 'Better'));
			return [before, played.player('ann').name];
		};
		expect(back({})).toEqual(['ann', 'Better']);
		const [before, after] = back({ names: { kind: 'generated' } });
		expect(after).toBe(before);
	});

	it('does not when blocked, until the block is lifted', () => {
		const played = new PlayedRoom().join('ann').do(remove('ann', true));
		expect(played.try(join('ann'))).toBe('blocked');
		expect(played.sees('outside', 'ann').isBlocked).toBe(true);
		expect(played.do(remove('ann', false)).try(join('ann'))).toBeUndefined();
	});

	it('is not counted, and not measured on what they missed', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn().do(remove('ann', false));
		expect(played.room).toMatchObject({ members: 1, present: 1, pending: 1, joined: 2 });
		played.leadOn(2).leadOn(3).do(join('ann'));
		expect(played.sees('player', 'ann').own.total.asked).toBe(1);
		expect(played.sees('player', 'bob').own.total.asked).toBe(2);
	});
});

describe('ROOM-66 teams', () => {
	const teams = (division: TeamRule['division']) => ({
		teams: { division, names: ['Red', 'Blue'] }
	});

	it('are balanced, also after somebody was removed or moved', () => {
		const played = new PlayedRoom(teams('balanced')).join('a', 'b', 'c').do(remove('b', false));
		played.join('d').do({ kind: 'move', player: 'a', team: 1 });
		expect(['a', 'c', 'd'].map((id) => played.player(id).team)).toEqual([1, 0, 1]);
		expect(played.room.teamSizes).toEqual([1, 2]);
		expect(played.join('e').player('e').team).toBe(0);
	});

	it('are chosen', () => {
		const played = new PlayedRoom(teams('chosen'));
		expect(played.sees('guest').teams).toEqual(['Red', 'Blue']);
		expect(played.try({ ...join('a'), team: 2 })).toBe('team-unknown');
		expect(played.do({ ...join('a'), team: 1 }).sees('player', 'a').own.team).toBe('Blue');
		expect(played.try({ kind: 'move', player: 'a', team: 5 })).toBe('team-unknown');
	});
});

describe('ROOM-67 an away phone', () => {
	it('keeps its seat and may still answer', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn().do({ kind: 'away', player: 'ann' });
		expect(played.answer('ann', RIGHT).room).toMatchObject({ members: 2, present: 1, pending: 1 });
		played.do({ kind: 'back', player: 'ann' });
		expect(played.room).toMatchObject({ present: 2, pending: 1 });
	});
});

it('ROOM-68 a room takes in nobody more once it is full', () => {
	const played = new PlayedRoom().join('ann');
	played.room = { ...played.room, joined: MOST_JOINED };
	expect(played.try(join('bob'))).toBe('room-full');
	expect(played.sees('guest').admission).toBe('room-full');
	expect(played.sees('player', 'ann').own.name).toBe('ann');
});
