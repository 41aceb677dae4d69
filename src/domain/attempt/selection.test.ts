import { describe, expect, it } from 'vitest';
import { SAMPLE_QUIZ } from '../../../tests/fixtures/sample-quiz.ts';
import { selectQuestions } from './selection.ts';

const ALL = SAMPLE_QUIZ.questions.map(({ id }) => id);

function select(selection: Parameters<typeof selectQuestions>[1], seed = 'seed') {
	const selected = selectQuestions(SAMPLE_QUIZ, selection, seed);
	return selected.ok ? selected.value : selected.refusal.code;
}

describe('selecting questions', () => {
	it('ATTEMPT-8 takes the whole quiz, in its order, when more is asked than there is', () => {
		expect(select({ kind: 'mix', count: 1000 })).toEqual(ALL);
	});

	it.each([1, 2, 5, 8])('ATTEMPT-8 takes %i different questions in the quiz’s order', (count) => {
		const ids = select({ kind: 'mix', count });
		expect(ids).toHaveLength(count);
		expect(ALL.filter((id) => ids.includes(id))).toEqual(ids);
	});

	it('ATTEMPT-8 takes turns among the rounds and does not repeat a kind early', () => {
		for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
			const ids = select({ kind: 'mix', count: 4 }, seed);
			const taken = SAMPLE_QUIZ.questions.filter(({ id }) => ids.includes(id));
			expect(new Set(taken.map(({ kind }) => kind)).size).toBe(4);
			expect(taken.filter(({ round }) => round === 'pick')).toHaveLength(2);
		}
	});

	it('ATTEMPT-8 gives the same mix for the same seed and others for others', () => {
		const mixes = ['a', 'a', 'b', 'c', 'd'].map((seed) =>
			String(select({ kind: 'mix', count: 5 }, seed))
		);
		expect(mixes[0]).toBe(mixes[1]);
		expect(new Set(mixes).size).toBeGreaterThan(1);
	});

	it('selects whole rounds and refuses unknown ones', () => {
		const inRound = SAMPLE_QUIZ.questions.filter(({ round }) => round === 'build');
		expect(select({ kind: 'rounds', rounds: ['build'] })).toEqual(inRound.map(({ id }) => id));
		expect(select({ kind: 'rounds', rounds: ['build', 'nowhere'] })).toBe('round-unknown');
		expect(select({ kind: 'rounds', rounds: [] })).toBe('selection-empty');
	});

	it('CHALLENGE-1 keeps given questions in the given order', () => {
		const ids = [ALL[3] ?? '', ALL[0] ?? ''];
		expect(select({ kind: 'questions', ids })).toEqual(ids);
		expect(select({ kind: 'questions', ids: ['gone'] })).toBe('question-unknown');
		expect(select({ kind: 'questions', ids: [] })).toBe('selection-empty');
	});
});
