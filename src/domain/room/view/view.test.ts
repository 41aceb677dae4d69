import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../../tests/fixtures/sample-quiz.ts';
import type { Question } from '#domain/quiz/question.ts';
import type { RoomSettings } from '../settings.ts';
import { broadcast } from './project.ts';
import type { PublicQuestion } from '#domain/quiz/public-question.ts';

const { choice } = SAMPLE_QUESTIONS;
const proof = SAMPLE_QUESTIONS.proof.id;
const asking = (settings: Partial<RoomSettings> = {}, questions?: readonly string[]) =>
	new PlayedRoom(settings, questions).join('ann', 'bob').leadOn();
const everyView = (played: PlayedRoom) =>
	JSON.stringify([
		played.sees('wall'),
		played.sees('remote'),
		played.sees('spectator'),
		played.sees('guest'),
		played.sees('player', 'ann'),
		played.sees('player', 'bob')
	]);

describe('ROOM-70 before the reveal', () => {
	it('a question with its key is not sealed, which the compiler says', () => {
		const question: Question = choice;
		// @ts-expect-error a question has evidence, and a sealed one must not
		const sealed: PublicQuestion = question;
		expect(sealed).toHaveProperty('key');
	});

	it.each(SAMPLE_QUIZ.questions)('nothing secret of $id is in any view', ({ id, ...question }) => {
		const played = asking({ hasProofStep: true, ranking: 'each' }, [id]);
		const views = [everyView(played)];
		played.do(played.answerOf('ann', PASS));
		views.push(everyView(played), everyView(played.lead('lock')));
		for (const view of views) {
			expect(view).not.toContain(question.explanation);
			for (const { quote } of question.evidence) expect(view).not.toContain(quote);
			for (const why of whysIn(question)) expect(view).not.toContain(why);
		}
		expect(everyView(played.leadOn())).toContain(question.explanation);
	});

	it('the same whether the answer was right', () => {
		const [one, other] = [RIGHT, WRONG].map((answer) => {
			const { answer: given, given: words, ...rest } = stageAfter(answer);
			expect([given, words]).toEqual([answer, [answer === RIGHT ? 'Lund' : 'Fenwick']]);
			return rest;
		});
		expect(one).toEqual(other);
	});

	function stageAfter(answer: typeof RIGHT) {
		const { stage } = asking().answer('ann', answer).sees('player', 'ann').own;
		if (stage.kind !== 'answered') throw new Error(`Ann is ${stage.kind}.`);
		return stage;
	}
});

describe('ROOM-71 totals', () => {
	it('rest on revealed questions alone', () => {
		const played = asking({ ranking: 'each' }).answer('ann', RIGHT).answer('bob', WRONG);
		expect(played.sees('player', 'ann').own.total).toMatchObject({ asked: 0, credit: 0 });
		expect(played.sees('remote').roster[0]?.tally).toMatchObject({ asked: 0 });
		expect(played.leadOn().sees('player', 'ann').own.total).toMatchObject({ asked: 1, credit: 1 });
	});
});

describe('ROOM-73 another’s answer', () => {
	it('is in no view of a player, neither before nor after the reveal', () => {
		const played = asking({}, [SAMPLE_QUESTIONS.typedText.id]);
		played.answer('ann', { kind: 'typed', text: 'a quite personal guess' });
		const views = [played, played.answer('bob', PASS), played.leadOn(), played.do({ kind: 'end' })];
		for (const one of views) {
			expect(JSON.stringify(one.sees('player', 'bob'))).not.toContain('personal');
		}
	});
});

describe('ROOM-74 the article', () => {
	const reading = (played: PlayedRoom) => {
		const { stage } = played.sees('wall').shared;
		return 'reading' in stage ? stage.reading.kind : undefined;
	};

	it.each<readonly [Partial<RoomSettings>, readonly string[] | undefined, readonly string[]]>([
		[{ hasReading: true }, undefined, ['whole', 'whole', 'whole', 'whole']],
		[{ hasReading: true, book: 'memory' }, undefined, ['whole', 'none', 'none', 'excerpt']],
		[{ hasReading: true, book: 'memory' }, [proof], ['whole', 'whole', 'none', 'excerpt']]
	])('%j %j', (settings, questions, expected) => {
		const played = asking(settings, questions);
		const seen = [reading(played)];
		for (let phase = 0; phase < 3; phase++) seen.push(reading(played.leadOn()));
		expect(seen).toEqual(expected);
	});
});

it('ROOM-74 is open from memory where one points at one’s own pace', () => {
	const played = asking({ pace: 'own', book: 'memory', hasProofStep: true });
	const stage = () => played.sees('player', 'ann').own.stage;
	expect(stage()).toMatchObject({ kind: 'answer', reading: { kind: 'none' } });
	played.answer('ann', RIGHT);
	expect(stage()).toMatchObject({ kind: 'point', reading: { kind: 'whole' } });
});

it('ROOM-66 whoever needs it knows the teams by name', () => {
	const teams = { division: 'chosen', names: ['Red', 'Blue'] } as const;
	const played = new PlayedRoom({ teams }).do({ kind: 'join', player: 'a', name: 'Ada', team: 1 });
	const { shared, wall } = played.sees('wall');
	expect(shared.teamNames).toEqual(['Red', 'Blue']);
	expect(wall.names).toEqual([{ player: 'a', name: 'Ada', team: 1 }]);
	expect(asking().sees('wall').shared.teamNames).toEqual([]);
});

describe('ROOM-75 what a projector must not show', () => {
	it('accommodations are on the remote alone', () => {
		const accommodation = { timeFactor: 2, hasLargerText: true, hasSimplerView: false };
		const played = asking().do({ kind: 'accommodate', player: 'ann', accommodation });
		expect(JSON.stringify(played.sees('wall'))).not.toContain('hasLargerText');
		expect(played.sees('remote').roster[0]).toMatchObject({ name: 'ann', accommodation });
		expect(played.sees('player', 'ann').own.accommodation).toEqual(accommodation);
		expect(JSON.stringify(played.sees('spectator'))).not.toContain('controls');
	});

	it('objections at one’s own pace wait for the end', () => {
		const played = asking({ pace: 'own' }).answer('ann', WRONG);
		played.do({ kind: 'object', player: 'ann', index: 0, redo: 0, sentence: 'p1s1' });
		const shown = () =>
			[played.sees('wall'), played.sees('remote')].map(({ controls }) => controls);
		expect(shown().map(({ objections }) => objections.length)).toEqual([0, 1]);
		played.leadOn();
		expect(shown().map(({ objections }) => objections.length)).toEqual([1, 1]);
	});
});

describe('ROOM-76 and ROOM-77 what the class gave', () => {
	it('counts options and marks', () => {
		const played = asking().join('cat').answer('ann', RIGHT).answer('bob', WRONG);
		expect(played.sees('wall').wall.distribution).toBeNull();
		const { distribution } = played.answer('cat', PASS).leadOn().sees('wall').wall;
		expect(distribution?.options.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
			{ text: 'Aberlow', count: 0 },
			{ text: 'Fenwick', count: 1 },
			{ text: 'Lund', count: 1 }
		]);
		expect(distribution?.marks).toMatchObject({ right: 1, wrong: 1, passed: 1, partly: 0 });
	});

	it('shades the sentences that were pointed to', () => {
		const played = asking({}, [proof])
			.join('cat')
			.answer('cat', { kind: 'proof', sentence: 'p1s1' });
		for (const player of ['ann', 'bob']) played.answer(player, { kind: 'proof', sentence: 'p2s1' });
		expect(played.sees('wall').wall.heatMap).toBeNull();
		expect(played.leadOn().sees('wall').wall.heatMap).toEqual({
			pointers: 3,
			sentences: [
				{ sentence: 'p2s1', share: 2 / 3 },
				{ sentence: 'p1s1', share: 1 / 3 }
			]
		});
	});
});

it('ROOM-78 what is shared is one value for all', () => {
	const played = asking();
	const views = broadcast({ room: played.room, quiz: SAMPLE_QUIZ }, played.now);
	const [wall, remote] = [views({ role: 'wall' }), views({ role: 'remote' })];
	const ann = views({ role: 'player', player: 'ann' });
	if (wall.role !== 'wall' || remote.role !== 'remote' || ann.role !== 'player') throw new Error();
	expect(ann.shared).toBe(wall.shared);
	expect(remote.wall).toBe(wall.wall);
});

describe('what a host may do', () => {
	it('ROOM-15 and ROOM-16 where to, with what became of each question', () => {
		const played = asking().lead('skip').leadOn(2);
		expect(played.sees('remote').controls.questions).toEqual([
			{ roundTitle: 'Pick', outcome: 'skipped' },
			{ roundTitle: 'Pick', outcome: 'revealed' },
			{ roundTitle: 'Pick', outcome: null }
		]);
	});

	it.each<readonly [string, (played: PlayedRoom) => PlayedRoom, readonly string[]]>([
		['lobby', (played) => played, ['lead-on', 'pause']],
		[
			'asking',
			(played) => played.leadOn(),
			['lead-on', 'lock', 'skip', 'redo', 'jump', 'extend', 'pause']
		],
		['revealed', (played) => played.leadOn(3), ['lead-on', 'redo', 'jump', 'pause']],
		['paused', (played) => played.leadOn().do({ kind: 'pause', pauses: 0 }), ['pause']],
		['finished', (played) => played.do({ kind: 'end' }), []]
	])('ROOM-16 in the %s', (_, to, can) => {
		const played = to(new PlayedRoom({ timeLimitMs: 9000 }).join('ann'));
		expect(played.sees('wall').controls.can).toEqual(can);
	});
});

function whysIn(question: object): readonly string[] {
	return Object.entries(question).flatMap(([field, one]: readonly [string, unknown]) => {
		if (field === 'whyNot' && typeof one === 'string') return [one];
		return typeof one === 'object' && one !== null ? whysIn(one) : [];
	});
}
