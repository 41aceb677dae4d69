import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';
import { FakeTimers } from './testing/fake-timers.ts';

function paceThat(isFirstAtOnce: boolean) {
	const timers = new FakeTimers(0);
	const ran: number[] = [];
	const options = { everyMs: 250, isFirstAtOnce };
	return { timers, ran, pace: new Pace(timers, options, () => ran.push(timers.now())) };
}

async function requestEvery(
	ms: number,
	until: number,
	{ pace, timers }: ReturnType<typeof paceThat>
) {
	for (let at = 0; at < until; at += ms) {
		pace.request();
		await timers.advance(ms);
	}
	await timers.advance(1000);
}

describe('LIVE-23 what is asked for often', () => {
	it('runs at once and then at its pace, the last time included', async () => {
		const paced = paceThat(true);
		await requestEvery(10, 600, paced);
		expect(paced.ran).toEqual([0, 250, 500, 750]);
	});

	it('or waits for what comes with the first', async () => {
		const paced = paceThat(false);
		await requestEvery(10, 600, paced);
		expect(paced.ran).toEqual([250, 500, 750]);
	});

	it('does not run for what went out another way', async () => {
		const paced = paceThat(true);
		paced.pace.request();
		paced.pace.request();
		paced.pace.satisfied();
		await paced.timers.advance(1000);
		expect(paced.ran).toEqual([0]);
	});

	it('goes on where the clock was put back', async () => {
		const paced = paceThat(true);
		paced.pace.request();
		paced.timers.jump(-3_600_000);
		paced.pace.request();
		expect(paced.ran).toHaveLength(2);
	});
});
