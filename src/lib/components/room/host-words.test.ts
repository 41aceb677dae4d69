import { describe, expect, it } from 'vitest';
import type { RoomSettings } from '#domain/room/settings.ts';
import { PlayedRoom, RIGHT } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { countWords, leadOnWords, percent, placeWords, recountWords } from './host-words.ts';

const TWO = [SAMPLE_QUESTIONS.choice.id, SAMPLE_QUESTIONS.notStated.id];
const played = (settings: Partial<RoomSettings> = {}) =>
	new PlayedRoom(settings, TWO).join('ann', 'bob');

/** The words on the button from the lobby to the end, pressed each time. */
function wordsOn(room: PlayedRoom): readonly (string | undefined)[] {
	const words: (string | undefined)[] = [];
	for (let press = 0; press < 20; press++) {
		words.push(leadOnWords(room.sees('wall')));
		if (words.at(-1) === undefined) break;
		if (room.room.phase.kind === 'asking' && room.room.phase.index === 0) room.answer('ann', RIGHT);
		room.leadOn();
	}
	return words;
}

describe('ROOM-10 the button that leads on says what comes', () => {
	it.each<readonly [Partial<RoomSettings>, readonly string[]]>([
		[
			{},
			[
				...['Start', 'Lock answers', 'Show the answer', 'Next question'],
				...['Lock answers', 'Show the answer', 'To the end']
			]
		],
		[
			{ hasReading: true, hasProofStep: true, ranking: 'each' },
			[
				...['Start', 'To the questions', 'Lock answers', 'Lock proofs', 'Show the answer'],
				...['Show the ranking', 'Next question', 'Lock answers', 'Show the answer', 'To the end']
			]
		],
		[{ pace: 'own' }, ['Start', 'End for everybody']]
	])('with %j', (settings, words) => {
		expect(wordsOn(played(settings))).toEqual([...words, undefined]);
	});

	it('ROOM-15 also after a jump over a question', () => {
		const room = played().leadOn();
		room.do({ kind: 'jump', to: 1, step: room.room.step }).leadOn(2);
		expect(leadOnWords(room.sees('remote'))).toBe('To the end');
	});
});

describe('ROOM-72 counts in words', () => {
	it('say how many, whatever the phase waits for', () => {
		const room = played({ hasReading: true });
		const words = () => countWords(room.sees('wall').shared);
		expect(words()).toBe('2 players are in');
		room.leadOn().do({ kind: 'ready', player: 'ann' });
		expect(words()).toBe('1 of 2 are ready');
		room.leadOn().answer('ann', RIGHT);
		expect(words()).toBe('1 of 2 have answered');
		expect(placeWords(room.sees('wall').shared)).toBe('Question 1 of 2');
	});
});

it.each([
	[0.824, '82 %'],
	[1, '100 %'],
	[-0.1, '−10 %'],
	[-0.001, '0 %']
])('a share of %f is %s', (share, words) => {
	expect(percent(share)).toBe(words);
});

it('ROOM-54 a recount is told with its question', () => {
	expect(recountWords({ index: 2, redo: 0, ruling: 'dropped' })).toMatch(/^Question 3 was dropped/);
});
