import { describe, expect, test } from 'vitest';
import type { Candidate, DraftType } from '../questions/candidate.ts';
import { chooseSet } from './choose-set.ts';
import { ranked } from './ranked.ts';

/** A claim of a type: its kind does not matter here. */
function candidate(place: number, type: DraftType, more: Partial<Candidate> = {}): Candidate {
	return {
		type,
		question: {
			kind: 'proof',
			id: `${type}-p${Math.ceil(place / 20)}s${place}`,
			round: type,
			prompt: `Question ${place}.`,
			evidence: [{ quote: `Sentence ${place}.` }],
			explanation: ''
		},
		asks: [{ start: place * 10, end: place * 10 + 5 }],
		confidence: 0.95,
		reasons: [],
		worth: 0.5,
		...more
	};
}

function voice(place: number, speaker: string): Candidate {
	const { question, ...rest } = candidate(place, 'who-said');
	const options = [{ id: speaker, text: speaker }];
	const asked = { ...question, kind: 'who-said', statement: '', options, key: speaker } as const;
	return { ...rest, question: asked };
}

function supported(place: number): Candidate {
	const { question, ...rest } = candidate(place, 'claim');
	return { ...rest, question: { ...question, kind: 'claim', claim: '', key: 'supported' } };
}

const many = (count: number, type: DraftType, from = 0) =>
	Array.from({ length: count }, (_, index) => candidate(from + index, type));

function countOf(chosen: readonly Candidate[], type: DraftType): number {
	return chosen.filter((one) => one.type === type).length;
}

describe('ranking', () => {
	test('RANK-1 puts the surest first, and of equals what is worth more', () => {
		const list = [
			candidate(1, 'who', { confidence: 0.93 }),
			candidate(2, 'who', { confidence: 0.951, worth: 0.4 }),
			candidate(3, 'who', { confidence: 0.949, worth: 0.7 }),
			candidate(4, 'who', { confidence: 0.99 })
		];
		expect(ranked(list).map(({ asks }) => asks[0]?.start)).toEqual([40, 30, 20, 10]);
	});
});

describe('choosing', () => {
	test('RANK-2 takes four of a type, and eight voices', () => {
		const voices = Array.from({ length: 20 }, (_, index) => voice(100 + index, `v${index % 5}`));
		const others = [...many(9, 'when'), ...many(9, 'where', 30), ...many(9, 'cloze', 60)];
		const chosen = chooseSet([...others, ...voices], { words: 900 });
		expect(chosen.filter(({ type }) => type === 'when')).toHaveLength(4);
		expect(chosen.filter(({ type }) => type === 'who-said')).toHaveLength(8);
	});

	test('RANK-2 takes more of a type where there is nothing else', () => {
		expect(chooseSet(many(9, 'when'), { words: 900 })).toHaveLength(6);
	});

	const TYPES = ['where', 'when', 'who', 'claim', 'order', 'match', 'proof'] as const;
	const voices = Array.from({ length: 30 }, (_, index) => voice(300 + index, `v${index % 9}`));
	const sure = many(30, 'cloze', 400).map((one) => ({ ...one, worth: 2 }));

	test.each([400, 550, 700])('RANK-2 RANK-6 takes all types of %i words, gaps last', (words) => {
		const some = TYPES.flatMap((type, index) => many(2, type, index * 20));
		const chosen = chooseSet([...sure, ...voices, ...some], { words });
		expect(chosen.length).toBeGreaterThanOrEqual(15);
		expect(TYPES.filter((type) => countOf(chosen, type) === 0)).toEqual([]);
		expect(countOf(chosen, 'cloze')).toBeLessThanOrEqual(chosen.length / 3);
		expect(countOf(chosen, 'who-said')).toBeLessThanOrEqual(chosen.length / 2);
	});

	test('RANK-2 takes 15 of a text with little else: half voices, a third gaps', () => {
		const some = [...many(2, 'when'), ...many(1, 'where', 20)];
		const chosen = chooseSet([...sure, ...voices, ...some], { words: 500 });
		expect(chosen).toHaveLength(15);
		expect([countOf(chosen, 'who-said'), countOf(chosen, 'cloze')]).toEqual([8, 4]);
	});

	test('RANK-2 takes ten voices and six gaps at most where there is nothing else', () => {
		expect(chooseSet(voices, { words: 500 })).toHaveLength(10);
		expect(chooseSet(sure, { words: 500 })).toHaveLength(6);
	});

	test.each([
		[12, 2],
		[0, 3]
	])('RANK-2 beside %i others takes %i claims of one verdict', (others, claims) => {
		const verdicts = Array.from({ length: 6 }, (_, index) => supported(200 + index));
		const some = [...many(others / 2, 'when'), ...many(others / 2, 'where', 20)];
		const chosen = chooseSet([...verdicts, ...some, ...voices], { words: 500 });
		expect(countOf(chosen, 'claim')).toBe(claims);
	});

	test('RANK-6 gives up a gap for any other question on the same words, however sure', () => {
		const gap = candidate(1, 'cloze', { worth: 2, confidence: 1 });
		const chosen = chooseSet([gap, candidate(1, 'when', { worth: 0 })], { words: 500 });
		expect(chosen.map(({ type }) => type)).toEqual(['when']);
	});

	test('RANK-2 takes one voice four times at most', () => {
		const voices = Array.from({ length: 9 }, (_, index) => voice(index, 'one'));
		expect(chooseSet(voices, { words: 900 })).toHaveLength(4);
	});

	test.each([
		[100, 15],
		[504, 18],
		[5000, 24]
	])('RANK-5 has a size for %i words: %i', (words, size) => {
		const types = ['where', 'when', 'who', 'what', 'claim', 'order', 'match'] as const;
		const list = types.flatMap((type, index) => many(10, type, index * 20));
		expect(chooseSet(list, { words })).toHaveLength(size);
	});

	test('RANK-3 takes one of two that ask about the same words', () => {
		const two = [candidate(1, 'who'), candidate(1, 'who', { worth: 0.9 })];
		expect(chooseSet(two, { words: 500 })).toEqual(two.slice(1));
	});

	test('RANK-6 gives a type that is left out the place of one of several', () => {
		const where = [candidate(1, 'where'), candidate(2, 'where'), candidate(3, 'where')];
		const both = [{ start: 10, end: 15 }];
		const proofs = [1, 20, 21, 22, 23].map((place) => candidate(place, 'proof', { asks: both }));
		const chosen = chooseSet([...where, ...proofs], { words: 500 });
		expect(chosen.map(({ type }) => type)).toEqual(['proof', 'where', 'where']);
	});

	test('RANK-4 takes none that holds the answer of another on the same sentence', () => {
		const { question, ...rest } = candidate(1, 'who');
		const options = [{ id: 'a', text: 'Ada Brook' }];
		const asks = { ...question, kind: 'choice', options, key: 'a' } as const;
		const tells = candidate(1, 'when', { asks: [{ start: 90, end: 95 }], worth: 0.1 });
		const prompt = 'When did Ada Brook leave?';
		const list = [
			{ ...rest, question: asks },
			{ ...tells, question: { ...tells.question, prompt } }
		];
		expect(chooseSet(list, { words: 500 }).map(({ type }) => type)).toEqual(['who']);
	});

	test('RANK-6 goes round the paragraphs', () => {
		const list = [
			candidate(1, 'who', { worth: 0.6 }),
			candidate(2, 'where', { worth: 0.6 }),
			candidate(41, 'when', { worth: 0.5 })
		];
		const filling = many(20, 'cloze', 60).map((one) => ({ ...one, worth: -2 }));
		const chosen = chooseSet([...list, ...filling], { words: 10 });
		expect(chosen.slice(0, 3).map(({ type }) => type)).toEqual(['who', 'where', 'when']);
	});
});
