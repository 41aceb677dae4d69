import { describe, expect, it } from 'vitest';
import type { Confidence } from '#domain/attempt/attempt.ts';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import type { RoomSettings } from '../settings.ts';
import { classShare, standingsOf, teamStandings } from './standings.ts';
import { tallyOf } from './tally.ts';

const { chooseAll } = SAMPLE_QUESTIONS;
const WHOLE = { kind: 'choose-all', options: chooseAll.key } as const;
const HALF = { kind: 'choose-all', options: chooseAll.key.slice(0, 1) } as const;

const asking = (settings: Partial<RoomSettings>, questions?: readonly string[]) =>
	new PlayedRoom(settings, questions).join('ann', 'bob').leadOn();
const worth = (played: PlayedRoom, player = 'ann') =>
	tallyOf(played.room, played.player(player)).worth;
/** From asking to the reveal. */
const reveal = (played: PlayedRoom) => {
	while (played.room.phase.kind !== 'revealed') played.leadOn();
	return played;
};
const places = ({ room }: PlayedRoom) =>
	standingsOf(room).map(({ player, place }) => `${player.id} ${place}`);

describe('ROOM-40 accuracy', () => {
	it.each([
		[RIGHT, 1],
		[WRONG, 0],
		[PASS, 0]
	])('%j is worth %d at any speed', (answer, points) => {
		expect(worth(reveal(asking({}).after(900_000).answer('ann', answer)))).toBe(points);
	});

	it('gives half to the answer and half to the proof', () => {
		const point = (sentence: string) => {
			const played = asking({ hasProofStep: true }).answer('ann', RIGHT).leadOn();
			played.do({ kind: 'point', player: 'ann', index: 0, redo: 0, sentence });
			return worth(reveal(played));
		};
		expect([point('p3s1'), point('p1s1')]).toEqual([1, 0.5]);
	});

	it('gives credit for a part', () => {
		expect(worth(reveal(asking({}, [chooseAll.id]).answer('ann', HALF)))).toBe(0.5);
	});
});

describe('ROOM-41 the tie-break', () => {
	it.each(['accuracy', 'tie-break'] as const)(
		'ranks equals by time only with it: %s',
		(scoring) => {
			const played = asking({ scoring, timeLimitMs: 20_000 }).after(1000).answer('bob', RIGHT);
			reveal(played.after(1000).answer('ann', RIGHT));
			expect(places(played)).toEqual(
				scoring === 'accuracy' ? ['ann 1', 'bob 1'] : ['bob 1', 'ann 2']
			);
		}
	);

	it('never puts speed above accuracy', () => {
		const played = asking({ scoring: 'tie-break' }, [chooseAll.id])
			.answer('bob', HALF)
			.after(90_000)
			.answer('ann', WHOLE);
		expect(places(reveal(played))).toEqual(['ann 1', 'bob 2']);
	});
});

describe('ROOM-42 speed', () => {
	it.each([
		[0, 1],
		[10_000, 0.75],
		[20_000, 0.5],
		[21_000, 0.5]
	])('%d ms of 20 s are worth %d', (ms, points) => {
		const played = asking({ scoring: 'speed', timeLimitMs: 20_000 }).after(ms).answer('ann', RIGHT);
		expect(worth(reveal(played))).toBe(points);
	});

	it('ROOM-45 counts shares of the own time, and half of it for who has no limit', () => {
		for (const [timeFactor, points] of [
			[2, 0.75],
			[null, 0.75],
			[1, 0.5]
		] as const) {
			const played = asking({ scoring: 'speed', timeLimitMs: 20_000 });
			const accommodation = { timeFactor, hasLargerText: false, hasSimplerView: false };
			played.do({ kind: 'accommodate', player: 'ann', accommodation }).after(20_000);
			expect(worth(reveal(played.answer('ann', RIGHT)))).toBe(points);
		}
	});

	it('ROOM-1 needs a timer', () => {
		expect(() => new PlayedRoom({ scoring: 'speed' })).toThrow('speed-needs-timer');
		expect(() => new PlayedRoom({ names: { kind: 'listed', names: [] } })).toThrow('names-empty');
		const teams = { division: 'chosen', names: ['one'] } as const;
		expect(() => new PlayedRoom({ teams })).toThrow('teams-too-few');
	});
});

describe('ROOM-43 confidence', () => {
	it.each<readonly [Confidence | undefined, number, number, number]>([
		['sure', 1, -2, -0.5],
		['think-so', 2 / 3, -2 / 3, 0],
		['guess', 1 / 3, 0, 1 / 6],
		[undefined, 1 / 3, 0, 1 / 6]
	])('%s: right %d, wrong %d, half right %d', (confidence, right, wrong, half) => {
		const said = confidence === undefined ? {} : { confidence };
		const settings = { scoring: 'confidence' } as const;
		const first = (answer: typeof RIGHT) => reveal(asking(settings).answer('ann', answer, said));
		expect(worth(first(RIGHT))).toBeCloseTo(right, 12);
		expect(worth(first(WRONG))).toBeCloseTo(wrong, 12);
		const part = asking(settings, [chooseAll.id]).answer('ann', HALF, said);
		expect(worth(reveal(part))).toBeCloseTo(half, 12);
		expect(worth(first(PASS))).toBe(0);
	});
});

it.each<readonly [Confidence, typeof RIGHT, string, number]>([
	['sure', RIGHT, 'p3s1', 1],
	['sure', RIGHT, 'p1s1', 0.5],
	['guess', RIGHT, 'p3s1', (1 / 3 + 1) / 2],
	['sure', WRONG, 'p3s1', -0.5],
	['sure', WRONG, 'p1s1', -1]
])(
	'ROOM-43 is of the answer, not of its proof: %s %j %s',
	(confidence, answer, sentence, points) => {
		const played = asking({ scoring: 'confidence', hasProofStep: true });
		played.answer('ann', answer, { confidence }).leadOn();
		played.do({ kind: 'point', player: 'ann', index: 0, redo: 0, sentence });
		expect(worth(reveal(played))).toBeCloseTo(points, 12);
	}
);

describe('ROOM-47 late-comers', () => {
	const asked = (played: PlayedRoom) => tallyOf(played.room, played.player('cat')).asked;

	it('are measured on what they were asked', () => {
		const played = reveal(asking({}).answer('ann', RIGHT).join('cat'));
		expect(asked(played)).toBe(0);
		expect(asked(reveal(played.leadOn()))).toBe(1);
		expect(played.sees('player', 'cat').own.stage).toMatchObject({
			kind: 'revealed',
			mark: 'open'
		});
	});

	it('have the running question counted when they answer it', () => {
		expect(asked(reveal(asking({}).join('cat').answer('cat', WRONG)))).toBe(1);
	});

	it('come behind the lock and are not asked that question', () => {
		const played = reveal(asking({})).join('cat');
		expect(played.sees('player', 'cat').own.stage).toMatchObject({ kind: 'revealed', mark: null });
	});
});

describe('ROOM-48 places', () => {
	it('are shared by equals', () => {
		const played = asking({ ranking: 'each' }, [chooseAll.id]).join('cat', 'dan');
		for (const player of ['bob', 'dan']) played.answer(player, WHOLE);
		played.answer('ann', HALF);
		expect(places(reveal(played.lead('lock')))).toEqual(['bob 1', 'dan 1', 'ann 3', 'cat null']);
		expect(played.leadOn().sees('wall').wall.podium).toEqual([
			{ name: 'bob', place: 1, share: 1 },
			{ name: 'dan', place: 1, share: 1 },
			{ name: 'ann', place: 3, share: 0.5 }
		]);
		expect(played.sees('player', 'ann').own.place).toBe(3);
		expect(played.sees('player', 'cat').own.place).toBeNull();
	});

	it('are there for a class that came half the way at its own pace', () => {
		const played = asking({ pace: 'own' });
		played.answer('ann', RIGHT).answer('bob', WRONG).do({ kind: 'end' });
		expect(places(played)).toEqual(['ann 1', 'bob null']);
		expect(played.sees('wall').wall.podium).toEqual([{ name: 'ann', place: 1, share: 1 }]);
	});

	it('say how many more stand on a crowded podium', () => {
		const names = Array.from({ length: 12 }, (_, at) => `p${at}`);
		const played = new PlayedRoom().join(...names).leadOn();
		for (const name of names) played.answer(name, RIGHT);
		const { wall } = reveal(played).do({ kind: 'end' }).sees('wall');
		expect(wall.podium).toHaveLength(10);
		expect(wall.podiumRest).toBe(2);
	});

	it.each([
		['hidden', null, null],
		['end', null, 1],
		['each', 1, 1]
	] as const)('%s: in the standings %s, at the end %s', (ranking, meanwhile, end) => {
		const played = reveal(asking({ ranking }).answer('ann', RIGHT)).leadOn();
		expect(played.sees('player', 'ann').own.place).toBe(meanwhile);
		const finished = played.do({ kind: 'end' });
		expect(finished.sees('player', 'ann').own.place).toBe(end);
		expect(finished.sees('wall').wall.podium).toHaveLength(end === null ? 0 : 1);
	});
});

it('ROOM-49 the class against the text', () => {
	const played = asking({}).answer('ann', RIGHT).answer('bob', WRONG);
	const { room } = reveal(played);
	expect(classShare(standingsOf(room))).toBe(0.5);
	expect(classShare(standingsOf(asking({}).room))).toBeNull();
	expect(played.do({ kind: 'end' }).sees('spectator').wall.classShare).toBe(0.5);
});

it('ROOM-66 a team has the mean share of its members', () => {
	const teams = { division: 'balanced', names: ['Red', 'Blue'] } as const;
	const played = asking({ teams, ranking: 'end' }).answer('bob', RIGHT).answer('ann', WRONG);
	const { room } = reveal(played);
	expect(teamStandings(room, standingsOf(room))).toEqual([
		{ name: 'Blue', members: 1, share: 1, place: 1 },
		{ name: 'Red', members: 1, share: 0, place: 2 }
	]);
});

it('ROOM-66 an empty team stands last, also behind one below nothing', () => {
	const teams = { division: 'chosen', names: ['Red', 'Blue', 'Empty'] } as const;
	const played = new PlayedRoom({ teams, scoring: 'confidence' });
	played.do({ kind: 'join', player: 'ann', name: 'Ann', team: 1 }).leadOn();
	const { room } = reveal(played.answer('ann', WRONG, { confidence: 'sure' }));
	expect(
		teamStandings(room, standingsOf(room)).map(({ name, place }) => `${name} ${place}`)
	).toEqual(['Blue 1', 'Red 2', 'Empty 2']);
});
