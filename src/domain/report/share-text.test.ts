import { describe, expect, test } from 'vitest';
import type { Mark } from './result.ts';
import { scoreInWords } from './score-in-words.ts';
import { shareText } from './share-text.ts';

const url = 'https://example.org/share/abc';

function share(marks: readonly Mark[], proven?: number) {
	const right = marks.filter((mark) => mark === 'right').length;
	const proofs = { proven: proven ?? 0, proofsAsked: proven === undefined ? 0 : marks.length };
	const score = { right, asked: marks.length, ...proofs };
	return shareText({ quizTitle: 'Eleven days', marks, url, score });
}

describe('SHARE-1 the grid gives shapes only, ten to a row', () => {
	test('SHARE-1 every mark has a shape of its own', () => {
		const marks = ['right', 'partly', 'wrong', 'passed', 'timed-out', 'open'] as const;
		const { grid } = share(marks);
		expect(grid).toBe('✅🌗❌➖⌛⬜');
		expect(new Set(grid).size).toBe(marks.length);
	});

	const rows = [
		[0, []],
		[1, [1]],
		[10, [10]],
		[11, [10, 1]],
		[33, [10, 10, 10, 3]]
	] as const;
	test.each(rows)('SHARE-1 %i questions make rows of %j', (count, lengths) => {
		const { grid } = share(Array<Mark>(count).fill('right'));
		const found = grid === '' ? [] : grid.split('\n').map((row) => [...row].length);
		expect(found).toEqual(lengths);
	});
});

describe('SHARE-2 the words say the same without a symbol', () => {
	const table = [
		[
			['right', 'wrong', 'partly'],
			2,
			'Verbatim: Eleven days. 1 of 3 right, 2 proven: right, wrong, partly right.'
		],
		[['passed'], undefined, 'Verbatim: Eleven days. 0 of 1 right: passed.'],
		[[], undefined, 'Verbatim: Eleven days. 0 of 0 right.']
	] as const;
	test.each(table)('SHARE-2 %j', (marks, proven, words) => {
		expect(share(marks, proven).words).toBe(words);
	});

	test('SHARE-2 more than ten questions are counted, not listed', () => {
		const marks: readonly Mark[] = [...Array<Mark>(10).fill('right'), 'timed-out', 'wrong'];
		expect(share(marks, 0).words).toBe(
			'Verbatim: Eleven days. 10 of 12 right, 0 proven: 10 right, 1 wrong, 1 out of time.'
		);
	});
});

describe('SHARE-3 the text is title, score, grid and address', () => {
	test('SHARE-3 one below the other', () => {
		expect(share(['right', 'wrong'], 1).text).toBe(
			`Verbatim: Eleven days\n1 of 2 right, 1 proven\n✅❌\n${url}`
		);
	});

	test('SHARE-3 without a proof step nothing is said of proofs', () => {
		expect(scoreInWords({ right: 7, asked: 10, proven: 0, proofsAsked: 0 })).toBe('7 of 10 right');
		expect(share(['right']).text).not.toContain('proven');
	});
});
