import { describe, expect, it } from 'vitest';
import { SAMPLE_QUIZ } from '../tests/fixtures/sample-quiz.ts';
import { FAULTS } from './fuzz-room/faults.ts';
import { playRoom } from './fuzz-room/play-room.ts';
import { RULES, type Rules } from './fuzz-room/rules.ts';

const ROOMS = 2000;
/** A planted fault shows well within so many. */
const ROOMS_FOR_A_FAULT = 300;

describe('random rooms', () => {
	it(`ROOM-4 hold every rule, ${ROOMS} of them`, { timeout: 240_000 }, () => {
		const phases = new Set<string>();
		for (let room = 0; room < ROOMS; room++) {
			const played = playRoom(SAMPLE_QUIZ, RULES, `ci/${room}`);
			for (const phase of played.phases) phases.add(phase);
			if (played.failure !== undefined) {
				const { what, steps } = played.failure;
				throw new Error([`seed ci/${room}: ${what}`, ...steps].join('\n'));
			}
		}
		expect([...phases].toSorted()).toEqual([
			...['asking', 'finished', 'lobby', 'locked', 'own-pace', 'proving', 'reading', 'revealed'],
			'standings'
		]);
	});

	it('play the same room from the same seed', () => {
		expect(playRoom(SAMPLE_QUIZ, RULES, 'ci/7')).toEqual(playRoom(SAMPLE_QUIZ, RULES, 'ci/7'));
	});

	it.each(Object.entries(FAULTS))('show when %s', { timeout: 120_000 }, (_, rules) => {
		expect(firstFailure(rules)).toMatch(/./);
	});
});

function firstFailure(rules: Rules): string | undefined {
	for (let room = 0; room < ROOMS_FOR_A_FAULT; room++) {
		const { failure } = playRoom(SAMPLE_QUIZ, rules, `fault/${room}`);
		if (failure !== undefined) return failure.what;
	}
	return undefined;
}
