import { describe, expect, it } from 'vitest';
import { PASS, PlayedRoom, RIGHT, WRONG } from '../../../../tests/fixtures/played-room.ts';
import { SAMPLE_QUESTIONS } from '../../../../tests/fixtures/sample-quiz.ts';
import { areLong, optionBars } from './option-bars.ts';

function barsOf(played: PlayedRoom) {
	const { shared, wall } = played.sees('wall');
	if (shared.stage.kind !== 'revealed' || wall.distribution === null) throw new Error();
	return optionBars(wall.distribution, shared.stage.reveal.detail);
}

const asking = (question: string) =>
	new PlayedRoom({}, [question]).join('ann', 'bob', 'cat').leadOn();

/** Two lines of the wall. */
const LONG = 'The article gives other words of hers. '.repeat(3);

function barsWith(count: number, reasons: readonly string[]) {
	return Array.from({ length: count }, (_, at) => {
		const whyNot = reasons[at];
		const bar = { text: `${at}`, count: 0, share: 0, isKey: false };
		return whyNot === undefined ? bar : { ...bar, whyNot };
	});
}

describe('ROOM-76 how many chose what', () => {
	it('with the right one marked and why the others are not', () => {
		const played = asking(SAMPLE_QUESTIONS.choice.id).answer('ann', RIGHT).answer('bob', WRONG);
		const bars = barsOf(played.answer('cat', PASS).leadOn());
		const byText = Object.fromEntries(bars.map(({ text, ...bar }) => [text, bar]));
		expect(byText).toEqual({
			Lund: { count: 1, share: 0.5, isKey: true },
			Fenwick: { count: 1, share: 0.5, isKey: false },
			Aberlow: { count: 0, share: 0, isKey: false, whyNot: 'A new boat is built there.' }
		});
	});

	it('marks the verdict that is right', () => {
		const played = asking(SAMPLE_QUESTIONS.notStated.id);
		played.answer('ann', { kind: 'claim', verdict: 'supported' }).lead('lock').leadOn();
		expect(barsOf(played)).toEqual([
			{ text: 'Supported', count: 1, share: 1, isKey: false },
			{ text: 'Contradicted', count: 0, share: 0, isKey: false },
			{ text: 'Not stated', count: 0, share: 0, isKey: true }
		]);
	});

	it.each([
		{ title: 'four, three with a line each', bars: barsWith(4, ['a', 'b', 'c']), isLong: false },
		{ title: 'four, each with a line', bars: barsWith(4, ['a', 'b', 'c', 'd']), isLong: true },
		{ title: 'four, two with two lines', bars: barsWith(4, [LONG, LONG]), isLong: true },
		{ title: 'five', bars: barsWith(5, []), isLong: false },
		{ title: 'six', bars: barsWith(6, []), isLong: true }
	])('are set smaller where they would not fit: $title', ({ bars, isLong }) => {
		expect(areLong(bars)).toBe(isLong);
	});
});
