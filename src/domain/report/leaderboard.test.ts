import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Score, compareScores, mayEnter, rankKey, scoreOf } from './leaderboard.ts';
import type { Result } from './result.ts';

const SCORE: Score = {
	accuracy: 0.7,
	right: 7,
	asked: 10,
	proof: 0.5,
	proven: 3,
	proofsAsked: 6,
	meanMs: 20_000
};

describe('the leaderboard', () => {
	it.each([
		{ asked: 10, length: 36, may: true },
		{ asked: 9, length: 36, may: false },
		{ asked: 4, length: 4, may: true },
		{ asked: 3, length: 4, may: false }
	])('BOARD-1 lets in $asked of $length: $may', ({ asked, length, may }) => {
		expect(mayEnter(asked, length)).toBe(may);
	});

	it.each([
		{ better: { accuracy: 0.8, proof: 0, meanMs: 90_000 }, by: 'accuracy' },
		{ better: { proof: 0.6, meanMs: 90_000 }, by: 'proof' },
		{ better: { meanMs: 19_000 }, by: 'time' }
	])('BOARD-2 decides by $by', ({ better }) => {
		expect(compareScores({ ...SCORE, ...better }, SCORE)).toBeLessThan(0);
		expect(compareScores(SCORE, { ...SCORE, ...better })).toBeGreaterThan(0);
	});

	it('BOARD-2 sorts by text as by rule', () => {
		const share = fc.integer({ min: 0, max: 40 }).map((part) => part / 40);
		const score = fc
			.record({ accuracy: share, proof: share, meanMs: fc.nat(5_000_000) })
			.map((varied): Score => ({ ...SCORE, ...varied }));
		fc.assert(
			fc.property(score, score, (one, other) => {
				const byText = rankKey(one) < rankKey(other) ? -1 : rankKey(one) > rankKey(other) ? 1 : 0;
				expect(byText).toBe(Math.sign(compareScores(one, other)));
			})
		);
	});

	it('scores a result without dividing by nothing', () => {
		const nothing = { right: 0, asked: 0, proven: 0, proofsAsked: 0, answeringMs: 0 };
		// The score reads these five members only.
		expect(scoreOf(nothing as Result)).toMatchObject({ accuracy: 0, proof: 0, meanMs: 0 });
	});
});
