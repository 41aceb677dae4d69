import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { indexNow, isDropped, readingOf, seatStage, seatTitle, stageKey } from './seat-stage.ts';

const stageOf = (played: PlayedRoom, player = 'ann') => seatStage(played.sees('player', player));
const room = (...settings: ConstructorParameters<typeof PlayedRoom>) =>
	new PlayedRoom(...settings).join('ann', 'bob');

describe('what a player’s page shows', () => {
	it('where the host leads', () => {
		const played = room({ hasReading: true, hasProofStep: true, ranking: 'each' });
		const kinds = [stageOf(played).kind];
		const then = (change: (one: PlayedRoom) => PlayedRoom) =>
			kinds.push(stageOf(change(played)).kind);
		then((one) => one.leadOn());
		then((one) => one.leadOn());
		then((one) => one.answer('ann', RIGHT));
		then((one) => one.answer('bob', RIGHT));
		then((one) => one.do({ kind: 'point', player: 'ann', ...one.asking('ann'), sentence: 'p1s1' }));
		then((one) => one.lead('lock'));
		then((one) => one.leadOn());
		then((one) => one.leadOn());
		then((one) => one.do({ kind: 'end' }));
		expect(kinds).toEqual([
			'lobby',
			'reading',
			'asking',
			'waiting',
			'pointing',
			'waiting',
			'waiting',
			'revealed',
			'standings',
			'finished'
		]);
	});

	it('at one’s own pace', () => {
		const played = room({ pace: 'own', hasProofStep: true }, ['cafe-town']);
		expect(stageOf(played.leadOn())).toMatchObject({ kind: 'asking', index: 0 });
		expect(stageOf(played.answer('ann', RIGHT))).toMatchObject({ kind: 'pointing' });
		played.do({ kind: 'point', player: 'ann', index: 0, redo: 0, sentence: null });
		expect(stageOf(played)).toMatchObject({ kind: 'revealed', result: { mark: 'right' } });
		expect(indexNow(played.sees('player', 'ann'))).toBe(0);
		expect(stageOf(played, 'bob').kind).toBe('asking');
		expect(stageOf(played.do({ kind: 'go-on', player: 'ann', index: 0 })).kind).toBe('through');
	});

	it('what was given, and nothing where nothing came in time', () => {
		const played = room().leadOn().answer('ann', RIGHT).lead('lock');
		expect(stageOf(played)).toMatchObject({
			...{ kind: 'waiting', during: 'locked' },
			answered: { given: ['Lund'] }
		});
		expect(stageOf(played, 'bob')).toMatchObject({ kind: 'waiting', answered: undefined });
	});

	it('the key beside nothing to who gave no answer', () => {
		const revealed = stageOf(room().leadOn().answer('ann', PASS).lead('lock').leadOn(), 'bob');
		expect(revealed).toMatchObject({
			...{ kind: 'revealed', result: { mark: 'open' } },
			detail: { kind: 'options' }
		});
	});

	it('a pause in the question’s place, and beside everything else', () => {
		const asked = room().leadOn().do({ kind: 'pause', pauses: 0 });
		expect(stageOf(asked).kind).toBe('paused');
		const lobby = room().do({ kind: 'pause', pauses: 0 });
		expect(stageOf(lobby).kind).toBe('lobby');
		const own = room({ pace: 'own' }).leadOn().do({ kind: 'pause', pauses: 0 });
		expect(stageOf(own).kind).toBe('paused');
	});
});

it('a stage has a key of its own for each asking of each question', () => {
	const played = room().leadOn();
	const keys = [stageKey(stageOf(played))];
	keys.push(stageKey(stageOf(played.answer('bob', RIGHT))));
	keys.push(stageKey(stageOf(played.lead('redo'))));
	keys.push(stageKey(stageOf(played.lead('lock').leadOn(2))));
	expect(keys).toEqual(['asking 0.0', 'asking 0.0', 'asking 0.1', 'asking 1.0']);
});

describe('ROOM-74 what may be read', () => {
	const readings = (played: PlayedRoom) => {
		const at = () => readingOf(played.sees('player', 'ann')).kind;
		const lobby = at();
		const asking = (played.leadOn(), at());
		const revealed = (played.answer('ann', RIGHT).answer('bob', RIGHT).leadOn(), at());
		return [lobby, asking, revealed, (played.do({ kind: 'end' }), at())];
	};

	it.each([
		['open', ['none', 'whole', 'whole', 'whole']],
		['memory', ['none', 'none', 'excerpt', 'whole']]
	] as const)('with the book %s', (book, kinds) => {
		expect(readings(room({ book }))).toEqual(kinds);
	});

	it('at one’s own pace goes by where the player stands', () => {
		const played = room({ pace: 'own', book: 'memory', hasProofStep: true }).leadOn();
		const at = () => readingOf(played.sees('player', 'ann')).kind;
		expect(at()).toBe('none');
		played.answer('ann', RIGHT);
		expect(at()).toBe('whole');
		played.do({ kind: 'point', player: 'ann', index: 0, redo: 0, sentence: null });
		expect(at()).toBe('excerpt');
	});
});

it('ROOM-54 a dropped question is told from one with two answers', () => {
	for (const ruling of ['dropped', 'both-right'] as const) {
		const played = room().leadOn().answer('ann', WRONG).lead('lock').leadOn();
		const at = { player: 'ann', index: 0, redo: 0 };
		played.do({ kind: 'object', ...at, sentence: 'p1s1' }).do({ kind: 'rule', ...at, ruling });
		const { shared } = played.sees('player', 'ann');
		const stage = stageOf(played);
		if (stage.kind !== 'revealed') throw new Error(stage.kind);
		expect(isDropped(stage.result, shared)).toBe(ruling === 'dropped');
	}
});

it('the tab says who is there, then how far the game is', () => {
	const played = room();
	expect(seatTitle(played.sees('player', 'ann'))).toBe('ann');
	expect(seatTitle(played.leadOn().sees('player', 'ann'))).toBe('Question 1 of 3');
	expect(seatTitle(played.sees('outside', 'nobody'))).toBe('Your seat');
});
