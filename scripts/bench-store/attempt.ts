/** A made-up attempt of the size of a real one, about 1.2 KB as JSON. */
import type { IndexEntries, Json } from '#server/store/port.ts';

const ANSWERS = 10;

export type BenchAttempt = { readonly [key: string]: Json };

export function benchAttempt(id: string, round: number): BenchAttempt {
	return {
		quiz: 'the-brief',
		player: `player-${id}`,
		startedAt: 1_763_000_000_000 + round,
		settings: { book: 'open', mix: 10, proof: true, confidence: true, timer: null, seed: id },
		order: Array.from({ length: ANSWERS }, (_, n) => `question-${(n * 7 + round) % 30}`),
		answers: Array.from({ length: ANSWERS }, (_, n) => ({
			question: `question-${n}`,
			given: { kind: 'choice', option: (n + round) % 4 },
			proof: `p${n}s${round % 5}`,
			score: n % 3 === 0 ? 0 : 1
		})),
		round
	};
}

/** An attempt moves in its quiz's list at each tenth answer. */
export function benchIndex(id: string, round: number): IndexEntries {
	return {
		byQuiz: { key: 'the-brief', sort: String(Math.floor(round / 10) % 100).padStart(3, '0') },
		byPlayer: { key: `player-${id}`, sort: '0' }
	};
}
