import { describe, expect, it } from 'vitest';
import { resultOf } from '#domain/report/result.ts';
import { readAttemptRecord } from '#formats/attempt-record.ts';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS, SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import { attemptFromRoom } from './attempt-from-room.ts';
import type { RoomSettings } from './settings.ts';

const IDS = { id: 'mine', shareId: 'shared' };
const UNTRUE = { kind: 'claim', verdict: 'contradicted' } as const;

function kept({ room }: PlayedRoom, player = 'ann') {
	return attemptFromRoom({ room, quiz: SAMPLE_QUIZ }, player, IDS);
}

function figures(played: PlayedRoom, player = 'ann') {
	const attempt = kept(played, player);
	if (attempt === undefined) throw new Error(`${player} has nothing to keep`);
	const { right, asked, points, proven, questions } = resultOf(attempt, SAMPLE_QUIZ);
	return { right, asked, points, proven, marks: questions.map(({ mark }) => mark) };
}

/** Ann: right, wrong, nothing. Bob: wrong, passed, nothing. */
function played(settings: Partial<RoomSettings> = {}): PlayedRoom {
	return new PlayedRoom({ ranking: 'hidden', ...settings })
		.join('ann', 'bob')
		.leadOn()
		.after(4000)
		.answer('ann', RIGHT)
		.answer('bob', WRONG)
		.leadOn(2)
		.answer('ann', UNTRUE)
		.answer('bob', PASS)
		.leadOn(2)
		.lead('lock')
		.leadOn();
}

describe('ROOM-80 a result kept', () => {
	it('is a finished attempt at what was asked, in order', () => {
		const attempt = kept(played({ book: 'memory', timeLimitMs: 30_000, timeFactor: 2 }));
		expect(attempt).toMatchObject({
			...IDS,
			origin: { kind: 'room' },
			seed: 'seed',
			settings: { book: 'memory', timeLimitMs: 60_000 },
			questionIds: ['cafe-town', 'claim-profit', 'yards']
		});
		expect(attempt?.finishedAt).toBeGreaterThan(0);
		expect(readAttemptRecord(attempt)).toEqual({ ok: true, value: attempt });
	});

	it('has the figures that the room counted', () => {
		expect(figures(played())).toMatchObject({ right: 1, asked: 3, points: 1 });
		expect(played().sees('player', 'ann').own.total).toMatchObject({ right: 1, asked: 3 });
	});

	it('knows how long each answer took, and what was sure', () => {
		const room = new PlayedRoom({ asksConfidence: true }).join('ann').leadOn().after(4000);
		const attempt = kept(room.answer('ann', RIGHT, { confidence: 'sure' }).leadOn());
		const [question] = attempt === undefined ? [] : resultOf(attempt, SAMPLE_QUIZ).questions;
		expect(question).toMatchObject({ answeringMs: 4000, confidence: 'sure' });
	});

	it('leaves out what was dropped, skipped, or asked before one came', () => {
		const room = new PlayedRoom().join('ann', 'bob').leadOn().answer('ann', WRONG);
		room.answer('bob', RIGHT).leadOn();
		room.do({ kind: 'object', player: 'ann', index: 0, redo: 0, sentence: 'p1s1' });
		room.do({ kind: 'rule', player: 'ann', index: 0, redo: 0, ruling: 'dropped' });
		room.leadOn().lead('skip').join('cat').lead('lock').leadOn();
		expect(kept(room)?.questionIds).toEqual(['yards']);
		expect(kept(room, 'cat')).toBeUndefined();
		expect(kept(room, 'nobody')).toBeUndefined();
	});
});

describe('ROOM-81 the grades of a result kept', () => {
	it('count nothing given in time as out of time', () => {
		expect(figures(played()).marks).toEqual(['right', 'wrong', 'timed-out']);
		expect(figures(played(), 'bob').marks).toEqual(['wrong', 'passed', 'timed-out']);
	});

	it('are the room’s where an objection was accepted', () => {
		const room = played();
		room.do({ kind: 'object', player: 'bob', index: 0, redo: 0, sentence: 'p1s1' });
		room.do({ kind: 'rule', player: 'bob', index: 0, redo: 0, ruling: 'both-right' });
		expect(figures(room, 'bob')).toMatchObject({
			right: 1,
			marks: ['right', 'passed', 'timed-out']
		});
	});

	it('hold the proofs, and none found where none was pointed to', () => {
		const room = new PlayedRoom({ hasProofStep: true }, [SAMPLE_QUESTIONS.choice.id]).join(
			'ann',
			'bob'
		);
		const { room: opened } = room.leadOn().answer('ann', RIGHT).answer('bob', RIGHT);
		expect(opened.phase.kind).toBe('proving');
		const sentence = SAMPLE_QUIZ.article.paragraphs
			.flatMap(({ sentences }) => sentences)
			.find(({ text }) => text.includes('is now a café in Lund'));
		room.do({
			kind: 'point',
			player: 'ann',
			...room.asking('ann'),
			sentence: sentence?.id ?? null
		});
		room.lead('lock').leadOn();
		expect(figures(room)).toMatchObject({ right: 1, points: 1, proven: 1 });
		expect(figures(room, 'bob')).toMatchObject({ right: 1, points: 0.5, proven: 0 });
	});
});
