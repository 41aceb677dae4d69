import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import type { RoomSettings } from '#domain/room/settings.ts';
import { median } from './median.ts';
import { roomReport } from './room-report.ts';

const { choice, proof } = SAMPLE_QUESTIONS;
const NOT_STATED = { kind: 'claim', verdict: 'not-stated' } as const;
const SUPPORTED = { kind: 'claim', verdict: 'supported' } as const;

function reportOf({ room }: PlayedRoom) {
	const report = roomReport({ room, quiz: SAMPLE_QUIZ });
	if (!report.ok) throw new Error(report.refusal.code);
	return report.value;
}

/** To the reveal, and to the next question. */
const goOn = (played: PlayedRoom) => {
	while (played.room.phase.kind !== 'revealed') played.leadOn();
	return played.leadOn();
};

/** Two questions asked of Ann, Bob and Cat, who answer the first after 2, 4 and 9 seconds. */
function twoAsked(settings: Partial<RoomSettings> = {}): PlayedRoom {
	const played = new PlayedRoom(settings).join('ann', 'bob', 'cat').leadOn();
	played.after(2000).answer('ann', RIGHT).after(2000).answer('bob', WRONG);
	goOn(played.after(5000).answer('cat', WRONG));
	played.answer('ann', NOT_STATED).answer('bob', PASS);
	return goOn(played.after(20_000));
}

describe('ROOM-90 the report', () => {
	it('is there once the room is finished, for it holds keys', () => {
		const played = twoAsked();
		const early = roomReport({ room: played.room, quiz: SAMPLE_QUIZ });
		expect(early).toMatchObject({ ok: false, refusal: { code: 'room-running' } });
		expect(reportOf(played.do({ kind: 'end' })).class).toEqual({
			members: 3,
			removed: 0,
			counted: 2,
			planned: 3,
			share: 2 / 6,
			openedAt: 1_000_000,
			durationMs: 29_000
		});
	});

	it('is there for a room that never began, and for one with nobody in it', () => {
		const { class: ofClass, questions } = reportOf(new PlayedRoom().do({ kind: 'end' }));
		expect(ofClass).toMatchObject({ members: 0, share: null, durationMs: null });
		expect(questions.map(({ outcome }) => outcome)).toEqual([
			'not-asked',
			'not-asked',
			'not-asked'
		]);
	});

	it('leaves out who was removed, and says how many', () => {
		const played = twoAsked().do({ kind: 'remove', player: 'bob', isBlocked: true });
		const { class: ofClass, players, questions } = reportOf(played.do({ kind: 'end' }));
		expect(ofClass).toMatchObject({ members: 2, removed: 1 });
		expect(players.map(({ name }) => name)).toEqual(['ann', 'cat']);
		expect(questions[0]).toMatchObject({ asked: 2, marks: { right: 1, wrong: 1 } });
	});
});

describe('ROOM-91 a question', () => {
	it('says how it went, how long it took, and what was given', () => {
		const [first, second, third] = reportOf(twoAsked().do({ kind: 'end' })).questions;
		expect(first).toMatchObject({
			outcome: 'revealed',
			roundTitle: 'Pick',
			asked: 3,
			marks: { right: 1, wrong: 2, open: 0 },
			isHard: true,
			medianMs: 4000,
			proof: null,
			about: null,
			key: ['Lund'],
			wrongAnswers: [{ words: ['Fenwick'], count: 2 }]
		});
		expect(first?.share).toBeCloseTo(1 / 3, 12);
		expect(first?.options.toSorted((a, b) => b.count - a.count)).toEqual([
			{ text: 'Fenwick', count: 2, isKey: false },
			{ text: 'Lund', count: 1, isKey: true },
			{ text: 'Aberlow', count: 0, isKey: false }
		]);
		expect(second).toMatchObject({
			marks: { right: 1, passed: 1, open: 1 },
			medianMs: 0,
			key: ['Not stated'],
			about: SAMPLE_QUESTIONS.notStated.claim,
			wrongAnswers: []
		});
		expect(third).toMatchObject({ outcome: 'skipped', asked: 0, share: null, isHard: false });
	});

	it('is hard below half of what could be reached', () => {
		const hard = (...answers: (typeof RIGHT)[]) => {
			const played = new PlayedRoom({}, [choice.id]).join('ann', 'bob').leadOn();
			answers.forEach((answer, at) => played.answer(['ann', 'bob'][at] ?? '', answer));
			return reportOf(goOn(played)).questions[0]?.isHard;
		};
		expect([hard(RIGHT, WRONG), hard(WRONG, WRONG)]).toEqual([false, true]);
	});

	it('counts those who proved it among those who were asked to', () => {
		const played = new PlayedRoom({ hasProofStep: true }, [choice.id]).join('ann', 'bob', 'cat');
		played.leadOn().answer('ann', RIGHT).answer('bob', RIGHT).answer('cat', PASS);
		const point = { kind: 'point', index: 0, redo: 0 } as const;
		played.do({ ...point, player: 'ann', sentence: 'p3s1' });
		played.do({ ...point, player: 'bob', sentence: 'p1s1' });
		const { questions, players } = reportOf(goOn(played));
		expect(questions[0]?.proof).toEqual({ asked: 2, proven: 1 });
		expect(players.map(({ name, proven }) => `${name} ${proven}`)).toEqual([
			'ann 1',
			'bob 0',
			'cat 0'
		]);
	});
});

describe('ROOM-93 a player', () => {
	it('has a mark for each question, none where nothing was asked of them', () => {
		const played = new PlayedRoom().join('ann', 'bob').leadOn();
		played.answer('ann', RIGHT).answer('bob', WRONG).leadOn().join('cat').leadOn();
		played.answer('cat', SUPPORTED).answer('ann', NOT_STATED);
		const { players } = reportOf(goOn(played).do({ kind: 'end' }));
		expect(players.map(({ name, marks }) => [name, ...marks])).toEqual([
			['ann', 'right', 'right', null],
			['bob', 'wrong', 'open', null],
			['cat', null, 'wrong', null]
		]);
		expect(players[0]).toMatchObject({ place: 1, asked: 2, right: 2, share: 1, points: 2 });
		expect(players[2]).toMatchObject({ asked: 1, share: 0, team: null });
	});

	it('has the name of their team', () => {
		const teams = { division: 'balanced', names: ['Red', 'Blue'] } as const;
		const report = reportOf(twoAsked({ teams }).do({ kind: 'end' }));
		expect(report.players.map(({ name, team }) => `${name} ${team}`)).toEqual([
			'ann Red',
			'bob Blue',
			'cat Red'
		]);
		expect(report.teams.map(({ name, members }) => `${name} ${members}`)).toEqual([
			'Red 2',
			'Blue 1'
		]);
	});
});

describe('ROOM-92 misread sentences', () => {
	it('are those that decide what a third missed', () => {
		const report = reportOf(twoAsked().do({ kind: 'end' }));
		expect(report.misread).toMatchObject([
			{ id: 'p3s1', missed: 2, judged: 3, mistaken: 0, objected: 0, questions: [0] }
		]);
		expect(report.misread[0]?.text).toContain('the Gannet');
	});

	it('are those that were tapped as a proof and are none', () => {
		const played = new PlayedRoom({ hasProofStep: true }, [choice.id, proof.id]);
		played.join('ann', 'bob').leadOn().answer('ann', RIGHT).answer('bob', RIGHT);
		for (const player of ['ann', 'bob']) {
			played.do({ kind: 'point', player, index: 0, redo: 0, sentence: 'p1s1' });
		}
		goOn(played).answer('ann', { kind: 'proof', sentence: 'p1s1' });
		const { misread } = reportOf(goOn(played));
		expect(misread[0]).toMatchObject({ id: 'p1s1', mistaken: 3, missed: 0, questions: [0, 1] });
	});

	it('are no longer those that the host let count', () => {
		const played = twoAsked();
		const object = { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' } as const;
		played.do({ ...object, player: 'bob' }).do({ kind: 'end' });
		const ids = () => reportOf(played).misread.map(({ id }) => id);
		expect(ids()).toEqual(['p3s1', 'p1s1']);
		played.do({ kind: 'rule', player: 'bob', index: 0, redo: 0, ruling: 'both-right' });
		expect(ids()).toEqual([]);
		expect(reportOf(played).questions[0]).toMatchObject({
			hasAnotherRight: true,
			marks: { right: 3, wrong: 0 },
			wrongAnswers: []
		});
	});
});

describe('ROOM-94 objections', () => {
	it('say who objected to what, and what became of it', () => {
		const played = twoAsked();
		const object = { kind: 'object', index: 0, redo: 0, sentence: 'p1s1' } as const;
		played.do({ ...object, player: 'cat' }).do({ ...object, player: 'bob' });
		played.do({ kind: 'rule', player: 'bob', index: 0, redo: 0, ruling: 'dropped' });
		const { objections, questions } = reportOf(played.do({ kind: 'end' }));
		expect(objections).toMatchObject([
			{ name: 'bob', index: 0, given: ['Fenwick'], sentence: { id: 'p1s1' }, ruling: 'dropped' },
			{ name: 'cat', index: 0, ruling: 'dropped' }
		]);
		expect(questions[0]).toMatchObject({ outcome: 'dropped', asked: 3, share: null });
	});
});

it.each([
	[[], null],
	[[5], 5],
	[[9, 1, 4], 4],
	[[4, 1, 9, 2], 3]
])('the median of %j is %s', (numbers, middle) => {
	expect(median(numbers)).toBe(middle);
});
